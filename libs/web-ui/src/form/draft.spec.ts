import { conflictsOf, keepDraft, mineKept, readDraft, savedTaken, valuesOf } from './draft';
import { choicesOf, chosenIn, missingIn, readable, type Field } from './field';

const listed = (items: readonly string[]) => items.join('、');

type Name = 'day' | 'place';
const fields: readonly Field<Name>[] = [{ name: 'day', label: '日期', kind: 'day', required: true }, { name: 'place', label: '地点', kind: 'text' }];
const kept = new Map<string, string>();
const original = globalThis.sessionStorage;
beforeAll(() => {
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) } });
});
afterAll(() => Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: original }));

describe('a draft', () => {
  it('comes back as it was typed, of the fields that the form has', () => {
    keepDraft('a', { base: { day: '', place: '' }, values: { day: '2026-12-01', place: ' x' } });
    expect(readDraft('a', fields)).toEqual({ base: { day: '', place: '' }, values: { day: '2026-12-01', place: ' x' } });
    expect([readDraft('b', fields), kept.size]).toEqual([null, 1]);
    keepDraft('a', null);
    expect(readDraft('a', fields)).toBeNull();
  });

  it.each(['{', 'null', '[]', '{"other":1}'])('that cannot be read (%s) is none', (text) => {
    kept.set('tongxin:draft:a', text);
    expect(readDraft('a', fields)).toBeNull();
  });

  it('is in conflict where somebody else changed what was being typed, and not where both wrote the same', () => {
    const draft = { base: { day: '1', place: 'a' }, values: { day: '2', place: 'b' } };
    const conflicts = (saved: { day: string; place: string }) => conflictsOf(fields, draft, saved).map(({ name }) => name);
    expect([conflicts({ day: '1', place: 'a' }), conflicts({ day: '3', place: 'a' }), conflicts({ day: '2', place: 'c' }), conflicts({ day: '2', place: 'b' })]).toEqual([[], ['day'], ['place'], []]);
  });

  it('of one field leaves the others to whoever changes them', () => {
    const [draft, saved] = [{ base: { day: '1', place: 'a' }, values: { day: '1', place: 'b' } }, { day: '3', place: 'a' }];
    expect([valuesOf(draft, saved), conflictsOf(fields, draft, saved)]).toEqual([{ day: '3', place: 'b' }, []]);
  });

  it('in conflict goes on with what was typed, or takes what is saved where they differ and keeps the rest', () => {
    const [draft, saved] = [{ base: { day: '1', place: 'a' }, values: { day: '2', place: 'b' } }, { day: '3', place: 'a' }];
    const conflicts = conflictsOf(fields, draft, saved);
    const [mine, theirs] = [mineKept(draft, saved), savedTaken(draft, saved, conflicts)];
    expect([conflicts.map(({ name }) => name), valuesOf(mine, saved), valuesOf(theirs, saved)]).toEqual([['day'], { day: '2', place: 'b' }, { day: '3', place: 'b' }]);
    expect([conflictsOf(fields, mine, saved), conflictsOf(fields, theirs, saved)]).toEqual([[], []]);
  });
});

test('a form misses what is required and empty; a choice reads as its label', () => {
  expect(missingIn(fields, { day: ' ', place: '' })).toEqual(['day']);
  expect([readable({ name: 'x', label: '', kind: 'choice', options: [{ value: 'A', label: '甲' }] }, 'A', listed), readable({ name: 'x', label: '', kind: 'text' }, 'B', listed)]).toEqual(['甲', 'B']);
});

test('several choices stand in one value, none in an empty one, and read as their labels', () => {
  const field: Field<'x'> = { name: 'x', label: '', kind: 'choices', options: [{ value: 'A', label: '甲' }, { value: 'B', label: '乙' }] };
  expect([choicesOf(['A', 'B']), chosenIn('A,B'), chosenIn(''), readable(field, 'B,A', listed), missingIn([{ ...field, required: true }], { x: choicesOf([]) })]).toEqual(['A,B', ['A', 'B'], [], '乙、甲', ['x']]);
});
