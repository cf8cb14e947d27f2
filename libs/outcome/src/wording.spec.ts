import { named } from './index';

it('a name stands in quotation marks, its own within them; a plain code does not', () => {
  expect(named('部门编码')).toBe('“部门编码”');
  expect(named('“回头看”日期')).toBe('“‘回头看’日期”');
  expect(named('P0001')).toBe('P0001');
});
