import { wording } from '@tongxin/outcome';
import { Bytes } from './decode-text';
import { WorkbookLimits } from './limits';
import { RawCell, RawRow } from './sheet-row';
import { refuseSheet } from './workbook-error';
import { readXml, XmlHandlers } from './xml-events';
import { XlsxParts } from './xlsx-parts';
import { columnIndex, numberToText, serialToText, unescapeXlsx } from './xlsx-values';

interface OpenCell {
  index: number;
  type: string;
  style: number;
  text: string;
  formula: boolean;
}

function cellValue(cell: OpenCell, parts: XlsxParts): RawCell {
  if (cell.formula) return { fault: 'FORMULA' };
  switch (cell.type) {
    case 'e':
      return { fault: 'ERROR_VALUE' };
    case 's':
      return parts.strings[Number(cell.text)] ?? '';
    case 'b':
      return cell.text === '1' ? '是' : '否';
    case 'str':
    case 'inlineStr':
      return unescapeXlsx(cell.text);
    case 'd':
      return cell.text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    default:
      if (cell.text === '') return '';
      return (parts.dateStyles[cell.style] ? serialToText(Number(cell.text), parts.from1904) : null) ?? numberToText(cell.text);
  }
}

/** The rows of one tab, streamed: no more than a chunk of XML and its rows are in memory. @throws WorkbookRefused */
export async function* xlsxRows(bytes: Bytes, sheet: string, parts: XlsxParts, limits: WorkbookLimits): AsyncGenerator<RawRow> {
  let ready: RawRow[] = [];
  let row: RawRow | null = null;
  let cell: OpenCell | null = null;
  let collecting = false;
  let phonetic = false;
  let rowNumber = 0;
  let rows = 0;

  const finishCell = (): void => {
    if (!row || !cell) return;
    const value = cellValue(cell, parts);
    const filled = typeof value !== 'string' || value.trim() !== '';
    if (filled && cell.index >= limits.columns) throw refuseSheet('TOO_MANY_COLUMNS', sheet, wording(`列数超过 ${limits.columns} 列`, `more than ${limits.columns} columns`), row.rowNumber);
    if (filled) {
      while (row.cells.length < cell.index) row.cells.push('');
      row.cells[cell.index] = value;
    }
  };
  const finishRow = (): void => {
    if (!row || row.cells.length === 0) return;
    rows += 1;
    if (rows > limits.rows) throw refuseSheet('TOO_MANY_ROWS', sheet, wording(`超过 ${limits.rows} 行`, `more than ${limits.rows} rows`));
    ready.push(row);
  };

  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (name === 'row') {
        rowNumber = Number(attributes.r ?? rowNumber + 1);
        row = { rowNumber, cells: [] };
      } else if (name === 'c' && row) {
        const given = columnIndex(attributes.r);
        const index = given >= 0 ? given : (cell?.index ?? -1) + 1;
        cell = { index, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '', formula: false };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'rPh') phonetic = true;
      collecting = (name === 'v' || name === 't') && !phonetic;
    },
    text: (piece) => {
      if (!collecting || !cell) return;
      // One more character than allowed is enough for the row to be refused by its length.
      if (cell.text.length <= limits.cellLength) cell.text += piece.slice(0, limits.cellLength + 1);
    },
    close: (name) => {
      collecting = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'c') finishCell();
      if (name === 'row') {
        finishRow();
        row = null;
        cell = null;
      }
    },
  };
  const take = (): RawRow[] => {
    const batch = ready;
    ready = [];
    return batch;
  };
  for await (const batch of readXml(bytes, handlers, take)) yield* batch;
}
