import { anything, assert, property, string } from 'fast-check';
import { Envelope, expectRecipients, longestEnvelope, mostRecipients, parseEnvelope, SealedKey } from './envelope-format';
import { seal } from './envelope';
import { longestText } from './padding';
import { context, somebody } from './people.fixtures';
import { vectors } from './vectors.fixtures';

const envelope = vectors.notes[0]?.envelope as Envelope;
const [one, two] = envelope.to as [SealedKey, SealedKey];
const withFirst = (change: object) => ({ ...envelope, to: [{ ...one, ...change }, two] });

it('takes what sealing makes, as an object and as JSON, and gives it back in its one spelling', () => {
  expect(parseEnvelope(envelope)).toEqual({ ok: true, value: envelope });
  const { v, suite, to, iv, ct } = envelope;
  const parsed = parseEnvelope(`{"ct":"${'明文'.repeat(9)}",${JSON.stringify({ ct, iv, to, suite, v }, null, 1).slice(1)}`);
  expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify({ v, suite, to, iv, ct }));
});

it('has room for the longest text and the most recipients', async () => {
  const people = await Promise.all(Array.from({ length: mostRecipients }, (_, i) => somebody(`${i}`.padEnd(100, '-'))));
  const largest = await seal('谈'.repeat(longestText), context, people);
  expect(JSON.stringify(largest).length).toBeLessThanOrEqual(longestEnvelope);
  expect(parseEnvelope(JSON.stringify(largest)).ok).toBe(true);
});

it.each([
  ['nothing', null, 'NOT_AN_ENVELOPE'],
  ['a plain text', '今天谈了职称的事', 'NOT_AN_ENVELOPE'],
  ['a text in JSON', '"今天谈了职称的事"', 'NOT_AN_ENVELOPE'],
  ['a list', [envelope], 'NOT_AN_ENVELOPE'],
  ['a text beside it', { ...envelope, text: '明文' }, 'NOT_AN_ENVELOPE'],
  ['no iv', { v: 1, suite: envelope.suite, to: envelope.to, ct: envelope.ct }, 'NOT_AN_ENVELOPE'],
  ['another key in place of one', { v: 1, suite: envelope.suite, to: envelope.to, ct: envelope.ct, IV: envelope.iv }, 'NOT_AN_ENVELOPE'],
  ['a text beside a sealed key', withFirst({ text: '明文' }), 'NOT_AN_ENVELOPE'],
  ['too much JSON', JSON.stringify(envelope) + ' '.repeat(longestEnvelope), 'ENVELOPE_TOO_LARGE'],
  ['another version', { ...envelope, v: 2 }, 'UNKNOWN_VERSION'],
  ['the version as text', { ...envelope, v: '1' }, 'UNKNOWN_VERSION'],
  ['another suite', { ...envelope, suite: 'none' }, 'UNKNOWN_VERSION'],
  ['no recipient', { ...envelope, to: [] }, 'BAD_RECIPIENTS'],
  ['recipients as an object', { ...envelope, to: { 0: one, length: 1 } }, 'BAD_RECIPIENTS'],
  ['a recipient twice', { ...envelope, to: [one, one] }, 'BAD_RECIPIENTS'],
  ['recipients in another order', { ...envelope, to: [two, one] }, 'BAD_RECIPIENTS'],
  ['too many recipients', { ...envelope, to: Array(mostRecipients + 1).fill(one) }, 'BAD_RECIPIENTS'],
  ['an empty id', withFirst({ id: '' }), 'BAD_RECIPIENTS'],
  ['a text for an id', withFirst({ id: '张三 谈了' }), 'BAD_RECIPIENTS'],
  ['a recipient that is none', { ...envelope, to: ['p-1'] }, 'NOT_AN_ENVELOPE'],
  ['a short key id', withFirst({ key: 'AAAA' }), 'BAD_LENGTH'],
  ['a short enc', withFirst({ enc: one.enc.slice(4) }), 'BAD_LENGTH'],
  ['an enc beside the curve', withFirst({ enc: `B${'A'.repeat(86)}` }), 'BAD_KEY'],
  ['a short sealed key', withFirst({ ct: one.ct.slice(4) }), 'BAD_LENGTH'],
  ['a long sealed key', withFirst({ ct: `${one.ct}AAAA` }), 'BAD_LENGTH'],
  ['a short iv', { ...envelope, iv: envelope.iv.slice(4) }, 'BAD_LENGTH'],
  ['padding', { ...envelope, iv: `${envelope.iv.slice(0, -1)}=` }, 'BAD_ENCODING'],
  ['an empty ct', { ...envelope, ct: '' }, 'BAD_LENGTH'],
  ['a tag alone', { ...envelope, ct: 'A'.repeat(22) }, 'BAD_LENGTH'],
  ['a ct between two buckets', { ...envelope, ct: `${envelope.ct}AAAA` }, 'BAD_LENGTH'],
  ['a ct beyond the last bucket', { ...envelope, ct: 'A'.repeat(Math.ceil(((131_072 + 16) * 4) / 3)) }, 'BAD_LENGTH'],
  ['a plain text for a ct', { ...envelope, ct: '今'.repeat(envelope.ct.length) }, 'BAD_ENCODING'],
  ['stray bits', { ...envelope, ct: `${envelope.ct.slice(0, -1)}B` }, 'BAD_ENCODING'],
])('refuses %s', (_what, input, refusal) => expect(parseEnvelope(input)).toEqual({ ok: false, refusal }));

it('answers anything at all without falling over', () => {
  assert(property(anything(), (input) => parseEnvelope(input).ok === false));
  assert(property(string(), (input) => parseEnvelope({ ...envelope, iv: input, ct: input }).ok === false));
});

describe('the recipients', () => {
  const refusal = (ids: readonly { id: string; key?: string }[]) => {
    const outcome = expectRecipients(envelope, ids);
    return outcome.ok ? null : outcome.refusal;
  };

  it('are exactly those expected, in any order', () => {
    expect(refusal([two, one])).toBeNull();
    expect(refusal([{ id: two.id }, { id: one.id }])).toBeNull();
  });

  it.each([
    ['one too few', [one], 'OTHER_RECIPIENTS'],
    ['one too many', [one, two, { id: 'p-3' }], 'OTHER_RECIPIENTS'],
    ['somebody else', [one, { id: 'p-3' }], 'OTHER_RECIPIENTS'],
    ['the same one twice', [one, one], 'OTHER_RECIPIENTS'],
    ['a key that was given up', [one, { id: two.id, key: one.key }], 'OTHER_KEYS'],
  ])('are not %s', (_what, ids, code) => expect(refusal(ids)).toBe(code));
});
