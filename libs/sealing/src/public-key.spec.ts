import { createHash } from 'node:crypto';
import { somebody } from './people.fixtures';
import { fingerprint, keyId, parsePublicKey } from './public-key';

const generator = 'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU';

it('takes the points of the curve', async () => {
  expect(parsePublicKey(generator)).toEqual({ ok: true, value: generator });
  expect(parsePublicKey('BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZkhceA4vg9ckM71dhKBrtlQcKvMdrocXKL-FahdPk_Q').ok).toBe(true);
  for (let i = 0; i < 20; i += 1) expect(parsePublicKey((await somebody('a')).publicKey).ok).toBe(true);
});

it.each([
  ['beside the curve', `${generator.slice(0, -1)}Q`, 'BAD_KEY'],
  ['zeros alone', 'A'.repeat(87), 'BAD_KEY'],
  ['zeros after 4', `B${'A'.repeat(86)}`, 'BAD_KEY'],
  ['a coordinate that is another one plus p', 'BP____8AAAABAAAAAAAAAAAAAAAA________________ZkhceA4vg9ckM71dhKBrtlQcKvMdrocXKL-FahdPk_Q', 'BAD_KEY'],
  ['compressed', `A${generator.slice(1, 44)}`, 'BAD_LENGTH'],
  ['another first byte', `BW${generator.slice(2)}`, 'BAD_KEY'],
  ['base64', generator.replaceAll('-', '+').replaceAll('_', '/'), 'BAD_ENCODING'],
  ['empty', '', 'BAD_LENGTH'],
  ['none', null, 'BAD_ENCODING'],
  ['an object', { length: 87 }, 'BAD_ENCODING'],
])('refuses %s', (_what, input, refusal) => expect(parsePublicKey(input)).toEqual({ ok: false, refusal }));

it('has an id, and a fingerprint for people', async () => {
  const id = await keyId(generator);
  const hash = createHash('sha256').update(Buffer.from(generator, 'base64url'));
  expect(id).toBe(hash.copy().digest('base64url'));
  expect(fingerprint(id)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(fingerprint(id).replaceAll(' ', '')).toBe(hash.digest('hex').slice(0, 32));
});
