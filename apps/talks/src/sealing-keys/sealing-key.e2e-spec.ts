import { randomUUID } from 'node:crypto';
import { recover, rewrap, unwrap } from '@tongxin/sealing';
import { PracticeInstitution } from '../practice-institution.fixtures';
import { Refusals, type Sent, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { cheap, madeKey, type MadeKey } from './sealing-key.fixtures';

/** P0006 heads D02, where P0010 works; P0013 is HR, P0001 leads, P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
let refusals: Refusals;
let made: MadeKey;
let another: MadeKey;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
  [made, another] = [await madeKey('青山绿水青山绿水 2026'), await madeKey('another passphrase')];
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Key {
  publicKey: string;
  wrappedKey: string;
  recoveryKey: string;
  version: number;
}
const inputOf = { createSealingKey: 'CreateSealingKeyInput', rewrapSealingKey: 'RewrapSealingKeyInput', replaceSealingKey: 'ReplaceSealingKeyInput' } as const;
type Verb = keyof typeof inputOf;
const fields = 'publicKey keyId wrappedKey recoveryKey version createdOn';
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<{ done: { key: Key | null; userErrors: { code: string; message: string }[] } } | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { done: ${verb}(input: $input) { key { ${fields} } userErrors { code message } } }`, { input });
const mine = async (who: Asker, of = practice) => (await service.ask<{ mySealingKey: Key | null }>(of, who, `{ mySealingKey { ${fields} } }`)).data.mySealingKey;
const stored = () => service.rows(practice, 'select * from app.sealing_key where institution_id = $1 order by person_id');
const codes = (answer: Awaited<ReturnType<typeof send>>) => answer.errors?.map((error) => error.extensions.code) ?? answer.data?.done.userErrors.map((error) => error.code);

it('T-11 a key is made once, follows its owner to a second device, and is seen by nobody else', async () => {
  const key = randomUUID();
  expect((await send('P0010', 'createSealingKey', { ...made.input, idempotencyKey: key })).data?.done.key).toMatchObject({ publicKey: made.input.publicKey, version: 1 });
  expect((await send('P0010', 'createSealingKey', { ...made.input, idempotencyKey: key })).data?.done.userErrors).toEqual([]);
  const second = await mine('P0010');
  await expect(unwrap(second?.wrappedKey, '青山绿水青山绿水 2026')).resolves.toBeDefined();
  await expect(unwrap(second?.wrappedKey, '青山绿水青山绿水 2025')).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  for (const other of ['P0006', 'P0013', 'P0001', { administrator: 'SECURITY' } as const]) expect(await mine(other)).toBeNull();
  expect(await service.rows(practice, `select 1 from app.audit_entry where institution_id = $1`)).toEqual([]);
});

it('a new passphrase wraps the same key anew, and the old one opens nothing that is left', async () => {
  const before = await mine('P0010');
  const wrappedKey = JSON.stringify(await rewrap(before?.wrappedKey, '青山绿水青山绿水 2026', 'a new passphrase', cheap));
  const { data } = await send('P0010', 'rewrapSealingKey', { publicKey: before?.publicKey, recoveryKey: before?.recoveryKey, wrappedKey, version: 1 });
  expect(data?.done.key).toMatchObject({ publicKey: before?.publicKey, version: 2 });
  const after = await mine('P0010');
  await expect(unwrap(after?.wrappedKey, 'a new passphrase')).resolves.toBeDefined();
  await expect(unwrap(after?.wrappedKey, '青山绿水青山绿水 2026')).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
});

it('the recovery code works once: what it opened is gone with its use', async () => {
  const before = await mine('P0010');
  const { wrapped, recovery } = await recover(before?.recoveryKey, made.code.toLowerCase(), 'a third passphrase', cheap);
  const { data } = await send('P0010', 'rewrapSealingKey', { publicKey: before?.publicKey, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(recovery.wrap), version: 2 });
  expect(data?.done.userErrors).toEqual([]);
  const after = await mine('P0010');
  await expect(unwrap(after?.wrappedKey, 'a third passphrase')).resolves.toBeDefined();
  await expect(recover(after?.recoveryKey, made.code, 'a fourth passphrase', cheap)).rejects.toMatchObject({ code: 'WRONG_RECOVERY_CODE' });
  await expect(recover(after?.recoveryKey, recovery.code, 'a fourth passphrase', cheap)).resolves.toBeDefined();
});

it('both of a pair see each other’s public half and its fingerprint, and nobody else does', async () => {
  await send('P0006', 'createSealingKey', another.input);
  const { data } = await service.ask<{ planTalk: { talk: { id: string } } }>(practice, 'P0006', `mutation { planTalk(input: { talkeeId: "${practice.person('P0010')}", plannedOn: "2026-11-24" }) { talk { id } } }`);
  const keysOf = async (who: Asker) =>
    (await service.ask<{ talk: { sealingKeys: { person: { id: string }; publicKey: string; fingerprint: string }[] } | null }>(practice, who, `{ talk(id: "${data.planTalk.talk.id}") { sealingKeys { person { id } publicKey fingerprint } } }`)).data.talk?.sealingKeys;
  const keys = await keysOf('P0010');
  expect(keys?.map(({ person, publicKey }) => [practice.staffNo(person.id), publicKey])).toEqual([['P0006', another.input.publicKey], ['P0010', made.input.publicKey]]);
  expect(keys?.[0]?.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await keysOf('P0006')).toEqual(keys);
  for (const other of ['P0001', 'P0013', 'P0012', { administrator: 'AUDIT' } as const]) expect(await keysOf(other)).toBeUndefined();
});

describe('refused', () => {
  const own = (more: object = {}) => ({ ...made.input, ...more });
  it.each<[string, Asker, Verb, () => object, string]>([
    ['a second key', 'P0010', 'createSealingKey', () => another.input, 'ALREADY_THERE'],
    ['a passphrase for a key that is not there', 'P0012', 'rewrapSealingKey', () => own({ version: 1 }), 'NOT_FOUND'],
    ['a stale passphrase', 'P0010', 'rewrapSealingKey', () => own({ version: 1 }), 'STALE'],
    ['a passphrase for another key', 'P0010', 'rewrapSealingKey', () => ({ ...another.input, version: 3 }), 'OTHER_KEY'],
    ['a public half that is not of the pair', 'P0012', 'createSealingKey', () => own({ publicKey: another.input.publicKey }), 'KEYS_DIFFER'],
    ['another key, not knowing what it costs', 'P0010', 'replaceSealingKey', () => ({ ...another.input, version: 3, losesNotes: false }), 'NOTES_WOULD_BE_LOST'],
    ['the same key as another', 'P0010', 'replaceSealingKey', () => own({ version: 3, losesNotes: true }), 'SAME_KEY'],
    ['a private half in plain', 'P0012', 'createSealingKey', () => own({ wrappedKey: '青山绿水青山绿水 2026' }), 'BAD_USER_INPUT'],
    ['a wrap with something beside it', 'P0012', 'createSealingKey', () => own({ wrappedKey: JSON.stringify({ ...(JSON.parse(made.input.wrappedKey) as object), passphrase: '青山绿水' }) }), 'BAD_USER_INPUT'],
    ['a recovery in plain', 'P0012', 'createSealingKey', () => own({ recoveryKey: made.code }), 'BAD_USER_INPUT'],
    ['no public half', 'P0012', 'createSealingKey', () => own({ publicKey: 'AAAA' }), 'BAD_USER_INPUT'],
    ['what is too large', 'P0012', 'createSealingKey', () => own({ wrappedKey: 'A'.repeat(100_000) }), 'BAD_USER_INPUT'],
    ...(['publicKey', 'wrappedKey', 'recoveryKey'] as const).flatMap((part) => (['createSealingKey', 'rewrapSealingKey', 'replaceSealingKey'] as const).map(
      (verb): [string, Asker, Verb, () => object, string] => [`half a character in ${part}: ${verb}`, 'P0010', verb,
        () => own({ [part]: '\ud800', ...(verb !== 'createSealingKey' && { version: 3 }), ...(verb === 'replaceSealingKey' && { losesNotes: true }) }), 'BAD_USER_INPUT'])),
    ['a recovery that is too large', 'P0010', 'rewrapSealingKey', () => own({ recoveryKey: 'A'.repeat(100_000), version: 3 }), 'BAD_USER_INPUT'],
    ['a stale key as another', 'P0010', 'replaceSealingKey', () => ({ ...another.input, version: 2, losesNotes: true }), 'STALE'],
    ['another key where there is none', 'P0012', 'replaceSealingKey', () => ({ ...another.input, version: 1, losesNotes: true }), 'NOT_FOUND'],
    ['another key that is not of the pair', 'P0010', 'replaceSealingKey', () => own({ publicKey: another.input.publicKey, version: 3, losesNotes: true }), 'KEYS_DIFFER'],
    ['another key of the retired', 'P0080', 'replaceSealingKey', () => own({ version: 1, losesNotes: true }), 'FORBIDDEN'],
    ['a passphrase of the retired, who have no key', 'P0080', 'rewrapSealingKey', () => own({ version: 1 }), 'NOT_FOUND'],
    ['a key of the retired', 'P0080', 'createSealingKey', () => own(), 'FORBIDDEN'],
  ])('%s', async (_name, who, verb, input, code) => {
    const before = await stored();
    expect(codes(await send(who, verb, input()))).toEqual([code]);
    expect(await stored()).toEqual(before);
  });

  it('for a person of another institution', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    expect(await mine('P0010', other)).toBeNull();
  });

  it.each(Object.entries({ createSealingKey: {}, rewrapSealingKey: { version: 3 }, replaceSealingKey: { version: 3, losesNotes: true } }))(whoeverMay, async (verb, more) => {
    await refusals.always('P0010', verb, own(more));
  });

  it('who has left makes no key and no other one, and may still change the passphrase of the one they have', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    await send('P0010', 'createSealingKey', made.input, leaving);
    for (const who of ['P0010', 'P0012']) leaving.leaves(who, '2026-11-23');
    await service.hear(leaving);
    for (const sent of [['P0012', 'createSealingKey', another.input], ['P0010', 'replaceSealingKey', { ...another.input, version: 1, losesNotes: true }]] satisfies Sent[]) {
      expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, 'FORBIDDEN']);
    }
    expect((await send('P0010', 'rewrapSealingKey', own({ version: 1 }), leaving)).data?.done).toMatchObject({ key: { version: 2 }, userErrors: [] });
  });

  it('of two new passphrases at once the first, and nothing but the key is written', async () => {
    await send('P0014', 'createSealingKey', another.input);
    const sent: Sent = ['P0014', 'rewrapSealingKey', { ...another.input, version: 1 }];
    expect(await refusals.together(sent, sent)).toEqual({ codes: ['STALE'], left: { 'app.idempotency': 1 } });
    expect((await mine('P0014'))?.version).toBe(2);
    const { codes: told } = await refusals.together(['P0014', 'rewrapSealingKey', { ...another.input, version: 2 }], ['P0014', 'replaceSealingKey', { ...made.input, version: 2, losesNotes: true }]);
    expect([told, (await mine('P0014'))?.version]).toEqual([['STALE'], 3]);
  });

  it('two at once are one, and of two devices the first', async () => {
    const both = await Promise.all([send('P0007', 'createSealingKey', made.input), send('P0007', 'createSealingKey', another.input)]);
    expect(both.map((answer) => codes(answer)?.[0] ?? 'saved').sort()).toEqual(['ALREADY_THERE', 'saved']);
    const now = await mine('P0007');
    const replacing = [made.input, another.input].find(({ publicKey }) => publicKey !== now?.publicKey);
    const twice = await Promise.all([1, 2].map(() => send('P0007', 'replaceSealingKey', { ...replacing, version: 1, losesNotes: true })));
    expect(twice.map((answer) => codes(answer)?.[0] ?? 'saved').sort()).toEqual(['STALE', 'saved']);
  });
});
