import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedTable } from './published-table';

it('docs/workbook.md is the table that the code reads', () => {
  expect(readFileSync(join(__dirname, '../../../docs/workbook.md'), 'utf8')).toBe(publishedTable());
});
