import { asyncProperty, assert, constantFrom, nat, string } from 'fast-check';
import { NoteContext } from './associated-data';
import { open, seal } from './envelope';
import { Envelope } from './envelope-format';
import { context, failsWith, somebody, Somebody } from './people.fixtures';
import { rewrap, unwrap, wrapPrivateKey } from './wrapped-key';

let talker: Somebody;
let talkee: Somebody;
let third: Somebody;
beforeAll(async () => {
  [talker, talkee, third] = await Promise.all([somebody('p-talker'), somebody('p-talkee'), somebody('p-third')]);
});

it('both open it, whoever wrote it', async () => {
  const envelope = await seal('谈了进修的安排。', context, [talker, talkee]);
  expect(await open(envelope, context, talker.id, talker.pair)).toBe('谈了进修的安排。');
  expect(await open(JSON.stringify(envelope), context, talkee.id, talkee.pair)).toBe('谈了进修的安排。');
});

it('opens for sixty different keys, extractable or not', async () => {
  for (let i = 0; i < 60; i += 1) {
    const one = await somebody(`p-${i}`);
    const { d, ...jwk } = await crypto.subtle.exportKey('jwk', one.pair.privateKey);
    const privateKey = await crypto.subtle.importKey('jwk', { ...jwk, d, ext: false }, { name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
    const envelope = await seal(`第${i}次`, context, [one, talker]);
    expect(await open(envelope, context, one.id, one.pair)).toBe(`第${i}次`);
    expect(await open(envelope, context, one.id, { ...one.pair, privateKey })).toBe(`第${i}次`);
  }
});

it('any text comes back', async () => {
  await assert(asyncProperty(string({ unit: 'binary', maxLength: 600 }), async (text) => {
    expect(await open(await seal(text, context, [talkee]), context, talkee.id, talkee.pair)).toBe(text);
  }), { numRuns: 30 });
});

it('nobody else opens it', async () => {
  const envelope = await seal('只有我们两人', context, [talker, talkee]);
  await failsWith(open(envelope, context, third.id, third.pair), 'NOT_A_RECIPIENT');
  await failsWith(open(envelope, context, talkee.id, third.pair), 'SEALED_TO_ANOTHER_KEY');
  await failsWith(open(envelope, context, talkee.id, { ...talkee.pair, privateKey: third.pair.privateKey }), 'CANNOT_OPEN');
});

it('the same text looks different each time, and is nowhere in the envelope', async () => {
  const [a, b] = [await seal('A'.repeat(120), context, [talkee]), await seal('A'.repeat(120), context, [talkee])];
  expect(new Set([a.ct, b.ct, a.iv, b.iv, a.to[0]?.enc, b.to[0]?.enc, a.to[0]?.ct, b.to[0]?.ct]).size).toBe(8);
  expect(JSON.stringify(a)).not.toContain('QUFB');
});

it.each<Partial<NoteContext>>([
  { institution: 'i-2' },
  { talk: 't-2' },
  { author: 'p-talkee' },
  { note: 'n-2' },
  { version: 2 },
  { purpose: 'agenda' },
  { talk: 't-1","p-talker' },
])('under %j it does not open', async (other) => {
  const envelope = await seal('一', context, [talker, talkee]);
  await failsWith(open(envelope, { ...context, ...other }, talkee.id, talkee.pair), 'CANNOT_OPEN');
});

it('one changed byte anywhere is noticed', async () => {
  const envelope = await seal('不可更改', context, [talker, talkee]);
  const changed = (text: string, at: number, by: number) => {
    const bytes = Buffer.from(text, 'base64url');
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 + (by % 255));
    return bytes.toString('base64url');
  };
  const { to: [hers, his] } = envelope;
  if (!hers || !his) throw new Error('two recipients');
  const places: Record<string, (at: number, by: number) => Envelope> = {
    iv: (at, by) => ({ ...envelope, iv: changed(envelope.iv, at, by) }),
    ct: (at, by) => ({ ...envelope, ct: changed(envelope.ct, at, by) }),
    key: (at, by) => ({ ...envelope, to: [{ ...hers, key: changed(hers.key, at, by) }, his] }),
    enc: (at, by) => ({ ...envelope, to: [{ ...hers, enc: changed(hers.enc, at, by) }, his] }),
    'sealed key': (at, by) => ({ ...envelope, to: [{ ...hers, ct: changed(hers.ct, at, by) }, his] }),
    // Whom else it was sealed to is part of what each reader checks.
    'the other id': (at) => ({ ...envelope, to: [hers, { ...his, id: `${his.id}${at}` }] }),
    'the other key': (at, by) => ({ ...envelope, to: [hers, { ...his, key: changed(his.key, at, by) }] }),
  };
  await assert(asyncProperty(constantFrom(...Object.values(places)), nat(10_000), nat(254), async (place, at, by) => {
    await expect(open(place(at, by), context, hers.id, talkee.pair)).rejects.toMatchObject({ name: 'SealingError' });
  }), { numRuns: 300 });
  for (const to of [[hers], [{ ...his, id: hers.id, key: hers.key }, his]]) await failsWith(open({ ...envelope, to }, context, hers.id, talkee.pair), 'CANNOT_OPEN');
});

it('parts of two envelopes do not make a third', async () => {
  const [a, b] = [await seal('一', context, [talkee]), await seal('二', context, [talkee])];
  for (const mixed of [{ ...a, ct: b.ct }, { ...a, to: b.to }, { ...a, iv: b.iv }]) await failsWith(open(mixed, context, talkee.id, talkee.pair), 'CANNOT_OPEN');
});

it('stays open to somebody who changed the passphrase', async () => {
  const envelope = await seal('旧的记录', context, [talkee]);
  const renewed = await rewrap(await wrapPrivateKey(talkee.pair, 'the first passphrase'), 'the first passphrase', 'the second passphrase');
  expect(await open(envelope, context, talkee.id, await unwrap(renewed, 'the second passphrase'))).toBe('旧的记录');
});

it.each([
  ['a lone surrogate', 'TEXT_MALFORMED', () => seal('\udc00', context, [talkee])],
  ['a text too long', 'TEXT_TOO_LONG', () => seal('长'.repeat(20_001), context, [talkee])],
  ['nobody', 'BAD_RECIPIENTS', () => seal('一', context, [])],
  ['one recipient twice', 'BAD_RECIPIENTS', () => seal('一', context, [talkee, talkee])],
  ['nine recipients', 'BAD_RECIPIENTS', () => seal('一', context, Array.from({ length: 9 }, (_, i) => ({ ...talkee, id: `p-${i}` })))],
  ['a recipient without an id', 'BAD_RECIPIENTS', () => seal('一', context, [{ ...talkee, id: '' }])],
  ['a false public key', 'BAD_KEY', () => seal('一', context, [{ ...talkee, publicKey: `B${'A'.repeat(86)}` }])],
  ['no talk', 'BAD_CONTEXT', () => seal('一', { ...context, talk: '' }, [talkee])],
  ['version 0', 'BAD_CONTEXT', () => seal('一', { ...context, version: 0 }, [talkee])],
  ['a free purpose', 'BAD_CONTEXT', () => seal('一', { ...context, purpose: 'Note 1' }, [talkee])],
  ['no envelope', 'NOT_AN_ENVELOPE', () => open('一', context, talkee.id, talkee.pair)],
] as const)('refuses %s', (_what, code, work) => failsWith(work(), code));
