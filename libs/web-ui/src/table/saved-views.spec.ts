import { readSavedViews, saveView } from './saved-views';

const kept = new Map<string, string>();
const original = globalThis.localStorage;
beforeAll(() => {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) } });
});
afterAll(() => Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: original }));

test('views are kept by name, each table by itself, and taken away again', () => {
  saveView('talks', '没谈的', 'f.status=x');
  expect(saveView('talks', '全部', 'q=')).toEqual({ 没谈的: 'f.status=x', 全部: 'q=' });
  expect(readSavedViews('duties')).toEqual({});
  expect(saveView('talks', '没谈的', null)).toEqual({ 全部: 'q=' });
});

test.each(['{', '[]', '{"a":1}', 'null'])('what cannot be read (%s) is nothing', (text) => {
  kept.set('tongxin:views:talks', text);
  expect(readSavedViews('talks')).toEqual({});
});
