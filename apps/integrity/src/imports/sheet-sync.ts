import { mapRows, syncTable, type ImportRun, type StagedRow, type TableSync } from '@tongxin/imports';
import type { Wording } from '@tongxin/outcome';
import { inRow, missing, type RecordOf, type Sheet } from '@tongxin/workbook';

/** An import as integrity works on it: whose codes mean what, and whether anything was refused so far. */
export interface ImportSession {
  run: ImportRun;
  refused: boolean;
  /** person → staff number, for what people read. */
  staffNumbers: Map<string, string>;
}

export const openSession = (run: ImportRun): ImportSession => {
  const session: ImportSession = {
    run: { ...run, error: (...error) => { session.refused = true; run.error(...error); } },
    refused: false,
    staffNumbers: new Map(Object.entries(run.call.references.people).map(([staffNo, id]) => [id, staffNo])),
  };
  return session;
};

/** One row under way: what is wrong with it, and what its codes point at. */
export interface RowCheck {
  rowNumber: number;
  /** Refuses the row: 「督查任务表第7行:…」. */
  reject: (text: Wording) => void;
  warn: (text: Wording) => void;
  /** The id a code stands for; an unknown one refuses the row: 「批次编号 PC99 不存在」. */
  find: (column: { header: string }, code: string, among: ReadonlyMap<string, string>) => string | undefined;
}

type Values = Record<string, unknown>;

/** Brings a table in line with its sheet; a sheet that is not in the file changes nothing. `map` answers null for a row it refused. */
export async function syncSheet<S extends Sheet>(
  { run }: ImportSession,
  sheet: S,
  table: Omit<TableSync, 'rows' | 'complete'>,
  map: (record: RecordOf<S>, row: RowCheck) => Values | null,
): Promise<void> {
  if (!run.call.present.includes(sheet.key)) return;
  const rows = mapRows(run.rows<RecordOf<S>>(sheet.key) as AsyncIterable<StagedRow<RecordOf<S>>[]>, (record, rowNumber) => {
    let refused = false;
    const reject = (text: Wording): void => {
      refused = true;
      run.error(sheet.name, rowNumber, text);
    };
    const values = map(record, {
      rowNumber,
      reject,
      warn: (text) => run.warn(inRow(sheet.name, rowNumber, text)),
      find: (column, code, among) => {
        const id = among.get(code);
        if (id === undefined) reject(missing(column.header, code));
        return id;
      },
    });
    return refused ? null : values;
  });
  await syncTable(run, { ...table, rows, complete: run.call.complete.includes(sheet.key) });
}

/** Codes of a table as it now stands → ids. */
export async function codesOf({ run }: ImportSession, table: string): Promise<Map<string, string>> {
  const rows = await run.tx.query<{ code: string; id: string }>(`select code, id from app.${table} where institution_id = $1`, [run.call.institutionId]);
  return new Map(rows.map((row) => [row.code, row.id]));
}

export const peopleOf = ({ run }: ImportSession): Map<string, string> => new Map(Object.entries(run.call.references.people));
