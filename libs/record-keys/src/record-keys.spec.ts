import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { createFileKeyProvider, newMasterKey } from './file-key-provider';
import { createRecordKeys, type RecordName } from './record-keys';

const first = newMasterKey('0001');
const keys = createRecordKeys(createFileKeyProvider([first]));
const aRecord = (what: Partial<RecordName> = {}): RecordName => ({ institutionId: randomUUID(), table: 'matter', id: randomUUID(), ...what });
const text = fc.string({ unit: 'grapheme', maxLength: 60 });

it('what was encrypted is read again, also after the key was stored', () =>
  fc.assert(fc.asyncProperty(text, async (said) => {
    const record = aRecord();
    const key = await keys.create(record);
    const sealed = key.encrypt('text', said);
    expect(key.decrypt('text', sealed)).toBe(said);
    expect((await keys.open(record, key.wrapped)).decrypt('text', sealed)).toBe(said);
  })));

it('the same words look different every time, and nothing of them is to be seen', async () => {
  const key = await keys.create(aRecord());
  const [one, two] = [key.encrypt('text', '宿舍漏水'), key.encrypt('text', '宿舍漏水')];
  expect(one.equals(two)).toBe(false);
  expect(one.includes(Buffer.from('宿舍'))).toBe(false);
});

it('one changed or missing byte is noticed, in the text and in the key', () =>
  fc.assert(fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, by) => {
    const record = aRecord();
    const key = await keys.create(record);
    const sealed = key.encrypt('text', '报销太慢');
    const changed = (of: Buffer) => Buffer.from(of.map((byte, i) => (i === at % of.length ? byte ^ by : byte)));
    expect(() => key.decrypt('text', changed(sealed))).toThrow();
    expect(() => key.decrypt('text', sealed.subarray(0, at % sealed.length))).toThrow();
    await expect(keys.open(record, changed(key.wrapped))).rejects.toThrow();
    await expect(keys.open(record, key.wrapped.subarray(0, at % key.wrapped.length))).rejects.toThrow();
  })));

it.each<[string, (record: RecordName) => RecordName]>([
  ['institution', (record) => ({ ...record, institutionId: randomUUID() })],
  ['table', (record) => ({ ...record, table: 'suggestion' })],
  ['record', (record) => ({ ...record, id: randomUUID() })],
])('what was sealed for one %s opens for no other', async (_name, other) => {
  const record = aRecord();
  const key = await keys.create(record);
  await expect(keys.open(other(record), key.wrapped)).rejects.toThrow();
});

it('what was encrypted for one field opens for no other', async () => {
  const key = await keys.create(aRecord());
  expect(() => key.decrypt('other', key.encrypt('text', '一'))).toThrow();
});

it('texts of two records cannot change places, though both keys are at hand', async () => {
  const [one, two] = [await keys.create(aRecord()), await keys.create(aRecord())];
  expect(() => two.decrypt('text', one.encrypt('text', '一'))).toThrow();
});

it('names that run together are different names', async () => {
  const record = aRecord({ table: 'a', id: 'bc' });
  await expect(keys.open({ ...record, table: 'ab', id: 'c' }, (await keys.create(record)).wrapped)).rejects.toThrow();
});

it('a new master key seals, an old one still opens, and without it nothing does', async () => {
  const record = aRecord();
  const old = await keys.create(record);
  const second = newMasterKey('0002');
  const rotated = createRecordKeys(createFileKeyProvider([first, second]));
  expect((await rotated.open(record, old.wrapped)).decrypt('text', old.encrypt('text', '旧'))).toBe('旧');
  const fresh = await rotated.create(record);
  expect(fresh.wrapped.subarray(1, 5).toString()).toBe('0002');
  await expect(keys.open(record, fresh.wrapped)).rejects.toThrow('0002');
  await expect(createRecordKeys(createFileKeyProvider([newMasterKey('0001')])).open(record, old.wrapped)).rejects.toThrow();
  await expect(createRecordKeys(createFileKeyProvider([])).create(record)).rejects.toThrow();
});
