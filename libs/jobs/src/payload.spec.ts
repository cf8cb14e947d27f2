import { checkPayload, keyText, PayloadRefused } from './payload';

const institutionId = '00000000-0000-7000-8000-00000000000a';
const id = '0198c0de-0000-7000-8000-000000000001';

test.each<[string, Record<string, unknown>]>([
  ['an institution alone', { institutionId }],
  ['an id', { institutionId, id }],
  ['a day', { institutionId, day: '2026-11-23' }],
  ['a year and a page', { institutionId, year: 2026, page: 0 }],
])('%s is a payload', (_name, payload) => {
  expect(checkPayload(payload, 'job')).toEqual(payload);
});

test.each<[string, unknown, string]>([
  ['a name', { institutionId, name: '张伟' }, 'job.name'],
  ['a note', { institutionId, note: 'he said that' }, 'job.note'],
  ['a text that begins as a day', { institutionId, day: '2026-11-23 secret' }, 'job.day'],
  ['a day that there is none of', { institutionId, day: '2026-02-30' }, 'job.day'],
  ['a text around an id', { institutionId, id: `${id} x` }, 'job.id'],
  ['an id in capitals', { institutionId, id: id.toUpperCase() }, 'job.id'],
  ['a telephone number', { institutionId, id: 13_800_138_000 }, 'job.id'],
  ['a fraction', { institutionId, id: 1.5 }, 'job.id'],
  ['a negative number', { institutionId, id: -1 }, 'job.id'],
  ['nothing', { institutionId, id: null }, 'job.id'],
  ['yes or no', { institutionId, id: true }, 'job.id'],
  ['a list', { institutionId, ids: [id] }, 'job.ids'],
  ['an object in it', { institutionId, more: { id } }, 'job.more'],
  ['a text for a name of a field', { institutionId, '张伟': id }, 'job'],
  ['a sentence for a name of a field', { institutionId, 'he said that': id }, 'job'],
  ['many fields', { institutionId, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 }, 'job'],
  ['no institution', { id }, 'job.institutionId'],
  ['a day for an institution', { institutionId: '2026-11-23' }, 'job.institutionId'],
  ['a list for a payload', [institutionId], 'job'],
  ['a text for a payload', 'text', 'job'],
])('%s is refused, and not repeated', (_name, payload, path) => {
  expect(() => checkPayload(payload, 'job')).toThrow(PayloadRefused);
  expect(() => checkPayload(payload, 'job')).toThrow(new RegExp(`^${path}: expected [a-z ,0-9]+$`));
});

test('a key is made of the same', () => {
  expect(keyText([id, '2026-11-23', 3], 'key')).toBe(`${id}/2026-11-23/3`);
  expect(() => keyText([id, '张伟'], 'key')).toThrow(PayloadRefused);
});
