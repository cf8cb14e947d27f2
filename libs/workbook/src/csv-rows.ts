import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wording } from '@tongxin/outcome';
import { CsvError, parse } from 'csv-parse';
import { Bytes, decodeText, detectEncoding } from './decode-text';
import { WorkbookLimits } from './limits';
import { RawCell, RawRow } from './sheet-row';
import { refuseSheet, WorkbookRefused } from './workbook-error';

// csv-parse quotes the offending text in its messages, so only its codes go on.
function refusalOf(error: CsvError, sheet: string, rowNumber: number, limits: WorkbookLimits): WorkbookRefused {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return refuseSheet('TRUNCATED', sheet, wording('引号没有结束,文件可能不完整', 'a quotation mark is not closed: the file may be incomplete'), rowNumber);
  if (error.code === 'CSV_MAX_RECORD_SIZE') return refuseSheet('ROW_TOO_LONG', sheet, wording(`超过 ${limits.rowLength} 字,可能有引号没有结束`, `more than ${limits.rowLength} characters: a quotation mark may not be closed`), rowNumber);
  return refuseSheet('UNREADABLE', sheet, wording('引号用法不对,无法读取', 'quotation marks are used wrongly: it cannot be read'), rowNumber);
}

// A spreadsheet runs a CSV cell that starts with an equals sign as a formula.
const asCell = (text: string): RawCell => (text.trimStart().startsWith('=') ? { fault: 'FORMULA' } : text);

/** The rows of a CSV file, streamed. `open` starts reading the bytes anew. @throws WorkbookRefused */
export async function* csvRows(open: () => Bytes, sheet: string, limits: WorkbookLimits): AsyncGenerator<RawRow> {
  const encoding = await detectEncoding(open, sheet);
  const parser = parse({ relax_column_count: true, max_record_size: limits.rowLength, skip_empty_lines: false });
  // Errors reach the loop through the parser; leaving the loop early closes the source.
  const pumping = pipeline(Readable.from(decodeText(open(), encoding)), parser).catch(() => undefined);
  let rowNumber = 0;
  let width = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rowNumber += 1;
      if (rowNumber > limits.rows) throw refuseSheet('TOO_MANY_ROWS', sheet, wording(`超过 ${limits.rows} 行`, `more than ${limits.rows} rows`));
      width ||= record.length;
      yield { rowNumber, cells: record.map(asCell), short: record.length < width && record.length > 0 };
    }
  } catch (error) {
    if (error instanceof CsvError) throw refusalOf(error, sheet, rowNumber + 1, limits);
    throw error;
  } finally {
    parser.destroy();
    await pumping;
  }
}
