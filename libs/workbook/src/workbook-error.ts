import { named, wording, type Wording } from '@tongxin/outcome';

/** One thing wrong in an institution's file. `message` is a Chinese sentence and never repeats a cell that is not kept. */
export interface WorkbookError {
  /** Chinese sheet name; null where the file as a whole is meant. */
  sheet: string | null;
  /** As Excel shows it: the header is row 1. */
  rowNumber: number | null;
  /** Chinese header. */
  column: string | null;
  code: string;
  message: string;
  messageInEnglish: string;
}

/** 「人员表第7行:…」, or of the sheet as a whole. */
export const inRow = (sheet: string, rowNumber: number | null, text: Wording): Wording =>
  rowNumber === null ? wording(`${sheet}:${text.zh}`, `${named(sheet)}: ${text.en}`) : wording(`${sheet}第${rowNumber}行:${text.zh}`, `${named(sheet)}, row ${rowNumber}: ${text.en}`);

/** 「人员表第7行:部门编码 D99 不存在」 */
export function rowError(sheet: string, rowNumber: number | null, text: Wording, more: { column?: string; code?: string } = {}): WorkbookError {
  const { zh, en } = inRow(sheet, rowNumber, text);
  return { sheet, rowNumber, column: more.column ?? null, code: more.code ?? 'ROW_INVALID', message: zh, messageInEnglish: en };
}

/** A code that points at nothing: 「部门编码 D99 不存在」. For the service that owns the sheet. */
export const missing = (column: string, code: string): Wording => wording(`${column} ${quoted(code)} 不存在`, `${named(column)} ${named(quoted(code))} does not exist`);

/** Text of a kept cell as a message may show it: short, on one line. */
export function quoted(cell: string): string {
  const line = [...cell.replace(/\s+/g, ' ')];
  return line.length > 40 ? `${line.slice(0, 40).join('')}…` : line.join('');
}

export type FileRefusal =
  | 'NOT_FOUND'
  | 'UNREADABLE'
  | 'UNSUPPORTED_FORMAT'
  | 'ENCRYPTED_OR_OLD_FORMAT'
  | 'MACROS'
  | 'TRUNCATED'
  | 'WRONG_ENCODING'
  | 'NO_SHEETS'
  | 'DUPLICATE_SHEET'
  | 'EMPTY_SHEET'
  | 'COLUMN_MISSING'
  | 'DUPLICATE_COLUMN'
  | 'FILE_TOO_LARGE'
  | 'EXPANDS_TOO_FAR'
  | 'TOO_MANY_ENTRIES'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'ROW_TOO_LONG';

/** The file cannot be read on: thrown by `openWorkbook` and while rows are read. `errors` says why, never empty. */
export class WorkbookRefused extends Error {
  constructor(readonly errors: readonly [WorkbookError, ...WorkbookError[]]) {
    super(errors[0].message);
    this.name = 'WorkbookRefused';
  }
}

export const refuseFile = (code: FileRefusal, { zh, en }: Wording): WorkbookRefused =>
  new WorkbookRefused([{ sheet: null, rowNumber: null, column: null, code, message: zh, messageInEnglish: en }]);

export const refuseSheet = (code: FileRefusal, sheet: string, text: Wording, rowNumber: number | null = null): WorkbookRefused =>
  new WorkbookRefused([rowError(sheet, rowNumber, text, { code })]);

/** Keeps the first errors and counts the rest, so that a file wrong in every row costs no memory. */
export class ErrorCollector {
  readonly shown: WorkbookError[] = [];
  total = 0;

  constructor(readonly limit = 5_000) {}

  add(...errors: readonly WorkbookError[]): void {
    for (const error of errors) {
      this.total += 1;
      if (this.shown.length < this.limit) this.shown.push(error);
    }
  }
}
