import { textFault } from './text-input';

test.each<[string, unknown, boolean, string | null]>([
  ['a short text', '三楼谈话室', false, null],
  ['as many characters as may be, counted as people do', '𠮷'.repeat(10), false, null],
  ['one more', '𠮷'.repeat(11), false, '不能超过 10 字'],
  ['nothing', '', false, '不能为空'],
  ['blanks', ' \u3000', false, '不能为空'],
  ['no text', 7, false, '不能为空'],
  ['half a character', 'a\ud800', false, '含有不完整的字符,请重新输入'],
  ['NUL', 'a\u0000', false, '含有不能保存的控制字符'],
  ['a line break where there is one line', 'a\nb', false, '含有不能保存的控制字符'],
  ['a line break where there may be several', 'a\nb', true, null],
  ['an escape among several lines', 'a\u001b[0m', true, '含有不能保存的控制字符'],
])('%s', (_name, value, lines, fault) => expect(textFault(value, 10, lines)).toBe(fault));
