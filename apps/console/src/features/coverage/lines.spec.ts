import fc from 'fast-check';
import { linesOf } from './lines';

const upTo = (length: number) => (line: string) => [...line].length <= length;

test('a line does not begin with a mark that closes something, nor end with one that opens', () => {
  expect(linesOf('一二三、四五六', upTo(3))).toEqual(['一二', '三、四', '五六']);
  expect(linesOf('一二（三四）五', upTo(3))).toEqual(['一二', '（三', '四）五']);
});

test('a word is not cut in two', () => {
  expect(linesOf('The head with the unit’s people', upTo(12))).toEqual(['The head', 'with the', 'unit’s', 'people']);
});

test('nothing is lost, and what fits is one line', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '二', '、', '（', '）', '。', 'a', '1', ' '), maxLength: 30 }).map((each) => each.trim());
  fc.assert(fc.property(text, fc.integer({ min: 1, max: 8 }), (each, length) => {
    expect(linesOf(each, upTo(length)).join('').replace(/ /g, '')).toBe(each.replace(/ /g, ''));
    expect(linesOf(each, upTo(30))).toEqual(each === '' ? [] : [each]);
  }));
});
