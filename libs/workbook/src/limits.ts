/** What a file may cost. Sizes in bytes; `expanded` counts what an archive says and holds once unpacked. */
export interface WorkbookLimits {
  fileBytes: number;
  expandedBytes: number;
  /** Files in an archive or folder. */
  entries: number;
  /** Filled rows of one sheet, header included. */
  rows: number;
  columns: number;
  /** Characters of one cell. */
  cellLength: number;
  /** Characters of one row of a CSV file. */
  rowLength: number;
  /** Characters of an xlsx file's shared strings, the one part that has to be held in memory. */
  sharedStrings: number;
}

export const defaultLimits: WorkbookLimits = {
  fileBytes: 50_000_000,
  expandedBytes: 300_000_000,
  entries: 200,
  rows: 500_000,
  columns: 200,
  cellLength: 4_000,
  rowLength: 100_000,
  sharedStrings: 20_000_000,
};
