import fc from 'fast-check';
import {
  ANNOUNCED_FOR, emergencyStep, KEPT_FOR, publishedAt, rotationStep, signerAt, SIGNS_FOR, TOKEN_LIFE, type RotationStep, type SigningKeyDates,
} from './signing-key';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 23);
let made = 0;

const apply = (keys: readonly SigningKeyDates[], { create, remove }: RotationStep): SigningKeyDates[] => [
  ...keys.filter(({ kid }) => !remove.includes(kid)),
  ...(create ? [{ kid: `key-${(made += 1)}`, ...create }] : []),
];
const kidsAt = (keys: readonly SigningKeyDates[], at: number) => publishedAt(keys, at).map(({ kid }) => kid);
const signing = (keys: readonly SigningKeyDates[], at: number): string => signerAt(keys, at)?.kid ?? 'none';

describe('the rotation', () => {
  const first = apply([], rotationStep([], START));
  const second = apply(first, rotationStep(first, START + SIGNS_FOR - ANNOUNCED_FOR));
  const [a, b] = [first[0]!.kid, second[1]!.kid];
  const turn = START + SIGNS_FOR;

  it.each<[string, number, string, string[]]>([
    ['the first key signs at once', START, a, [a, b]],
    ['its successor is published a day ahead', turn - ANNOUNCED_FOR, a, [a, b]],
    ['to the last moment the old one signs', turn - 1, a, [a, b]],
    ['then the new one does', turn, b, [b, a]],
    ['the old one verifies while its tokens may live, and a day longer', turn + KEPT_FOR - 1, b, [b, a]],
    ['then it is taken down', turn + KEPT_FOR, b, [b]],
    ['before all of them the first signs', START - HOUR, a, [a, b]],
  ])('%s', (_, at, signer, published) => {
    expect([signing(second, at), kidsAt(second, at)]).toEqual([signer, published]);
  });

  it('makes nothing before it is due, and removes a key with its row', () => {
    expect(rotationStep(first, turn - ANNOUNCED_FOR - 1)).toEqual({ create: null, remove: [] });
    expect(rotationStep(second, turn + KEPT_FOR)).toEqual({ create: null, remove: [a] });
  });

  it('announces for a whole day also after the process stood still for months', () => {
    const late = START + 200 * 24 * HOUR;
    expect(rotationStep(first, late).create?.signsFrom).toBe(late + ANNOUNCED_FOR);
    expect(signing(first, late)).toBe(a);
  });

  it('goes on when a clock that ran ahead left a key in the far future', () => {
    const ahead = apply(first, rotationStep(first, START + 400 * 24 * HOUR));
    const due = turn - ANNOUNCED_FOR;
    expect([signing(ahead, due), rotationStep(ahead, due).create?.signsFrom]).toEqual([a, turn]);
  });
});

describe('an emergency', () => {
  const keys = apply(apply([], rotationStep([], START)), rotationStep(apply([], rotationStep([], START)), START + SIGNS_FOR - ANNOUNCED_FOR));
  const at = START + SIGNS_FOR - HOUR;

  it('lets a new key sign at once and for good, also past the key that was announced', () => {
    const after = apply(keys, emergencyStep(keys, at, false));
    const fresh = after[after.length - 1]!.kid;
    expect([signing(after, at), signing(after, at + 2 * HOUR), kidsAt(after, at)]).toEqual([fresh, fresh, [fresh, ...keys.map(({ kid }) => kid)]]);
  });

  it('takes compromised keys down on the spot', () => {
    const after = apply(keys, emergencyStep(keys, at, true));
    expect(kidsAt(after, at)).toEqual([after[0]!.kid]);
  });
});

const minutes = (max: number) => fc.integer({ min: 1, max }).map((n) => n * 60_000);

describe('at every instant', () => {
  it('exactly one key signs, and what was signed in the last twelve hours verifies', () => {
    fc.assert(
      // Steps of a minute to twenty days; now and then somebody rotates in an emergency (keys not compromised).
      fc.property(fc.array(fc.tuple(minutes(20 * 24 * 60), fc.integer({ min: 0, max: 9 })), { maxLength: 60 }), (steps) => {
        let keys: SigningKeyDates[] = apply([], rotationStep([], START));
        const signed: { kid: string; at: number }[] = [];
        let at = START;
        for (const [ahead, dice] of steps) {
          at += ahead;
          keys = apply(keys, dice === 0 ? emergencyStep(keys, at, false) : rotationStep(keys, at));
          const [signer, ...others] = publishedAt(keys, at);
          expect(others).not.toContain(signer);
          signed.push({ kid: signer!.kid, at });
          const valid = signed.filter((token) => token.at > at - TOKEN_LIFE).map(({ kid }) => kid);
          expect(kidsAt(keys, at)).toEqual(expect.arrayContaining(valid));
          expect(new Set(keys.map(({ createdAt }) => createdAt)).size).toBe(keys.length);
        }
      }),
    );
  });

  it('also under a clock that jumps: one signs, rows stay few, and the signer is never removed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90 * 24, max: 90 * 24 }), { minLength: 1, maxLength: 80 }), (jumps) => {
        let keys: SigningKeyDates[] = [];
        let at = START;
        for (const hours of jumps) {
          at += hours * HOUR;
          const before = signerAt(keys, at);
          keys = apply(keys, rotationStep(keys, at));
          expect(signerAt(keys, at)).toBeDefined();
          if (before) expect(keys).toContain(before);
          expect(rotationStep(keys, at).create).toBeNull();
        }
        const settled = at + SIGNS_FOR + 2 * KEPT_FOR;
        for (let then = at; then <= settled; then += 12 * HOUR) keys = apply(keys, rotationStep(keys, then));
        expect(kidsAt(keys, settled).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
