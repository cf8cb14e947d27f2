export type { Column, ColumnKind, RecordOf, Reference, Sheet } from './column';
export { allSheets, isSheetKey, sheetCalled, sheetTable } from './sheet-table';
export type { SheetKey } from './sheet-table';
