import { named, wording, type Wording } from '@tongxin/outcome';
import type { ImportRun } from './import-part';

type Row = Record<string, unknown>;

export interface TableSync {
  /** Table of schema `app`, with an `id` that stays when a row changes. */
  table: string;
  /** SQL type of every column that the import owns, the key's included; `id` and `institution_id` are left out. */
  columns: Record<string, string>;
  /** Columns that together name a row. */
  key: readonly string[];
  /** What a row is called in the list of differences: 「活动 HD0001」. Gets the row's key columns. */
  label: (key: Row) => Wording;
  /** Names of columns as the sheet has them, for 「… 有变化:地点、学时」. */
  names: Record<string, string>;
  /** Rows as the file wants them, in batches. */
  rows: AsyncIterable<Row[]>;
  /** The sheet is declared complete: rows it lacks are removed. */
  complete: boolean;
  /** Narrows what the sheet speaks of: only these existing rows count as missing. SQL over alias `t`. */
  scope?: string;
}

export interface SyncResult {
  added: number;
  changed: number;
  removed: number;
}

/**
 * Makes a table hold what a sheet says: adds, changes, and removes where the sheet is complete; the same rows twice change nothing. Set-based over a temporary
 * table, so the memory it needs does not grow with the sheet. Every difference is reported in words.
 */
export async function syncTable(run: ImportRun, sync: TableSync): Promise<SyncResult> {
  const { tx, call, newId } = run;
  const names = Object.keys(sync.columns);
  const wanted = `wanted_${sync.table}`;
  const matches = sync.key.map((c) => `t.${c} = w.${c}`).join(' and ');
  const others = names.filter((c) => !sync.key.includes(c));
  await tx.query(`create temporary table ${wanted} (id uuid, ${names.map((c) => `${c} ${sync.columns[c]}`).join(', ')}) on commit drop`);
  for await (const rows of sync.rows) {
    // One JSON parameter a batch: any column type, arrays included, without a parameter per cell.
    await tx.query(
      `insert into ${wanted} select * from jsonb_to_recordset($1::jsonb) as r(id uuid, ${names.map((c) => `${c} ${sync.columns[c]}`).join(', ')})`,
      [JSON.stringify(rows.map((row) => ({ id: newId(), ...row })))],
    );
  }
  await tx.query(`analyze ${wanted}`);
  const keys = sync.key.map((c) => `w.${c}`).join(', ');
  const changed = others.length === 0 ? [] : await tx.query<Row & { changes: string[] }>(
    `select ${keys}, array_remove(array[${others.map((c) => `case when t.${c} is distinct from w.${c} then '${c}' end`).join(', ')}], null) as changes
     from ${wanted} w join app.${sync.table} t on t.institution_id = $1 and ${matches}
     where (${others.map((c) => `t.${c}`).join(', ')}) is distinct from (${others.map((c) => `w.${c}`).join(', ')}) order by ${keys}`,
    [call.institutionId],
  );
  for (const row of changed) {
    const columns = row.changes.map((c) => sync.names[c] ?? c);
    run.difference(said(sync.label(row), wording(`有变化:${columns.join('、')}`, `differs in ${columns.map(named).join(', ')}`)));
  }
  if (changed.length > 0) {
    await tx.query(
      `update app.${sync.table} t set ${others.map((c) => `${c} = w.${c}`).join(', ')} from ${wanted} w
       where t.institution_id = $1 and ${matches} and (${others.map((c) => `t.${c}`).join(', ')}) is distinct from (${others.map((c) => `w.${c}`).join(', ')})`,
      [call.institutionId],
    );
  }
  const added = await tx.query<Row>(
    `insert into app.${sync.table} (institution_id, id, ${names.join(', ')})
     select $1, w.id, ${names.map((c) => `w.${c}`).join(', ')} from ${wanted} w
     where not exists (select from app.${sync.table} t where t.institution_id = $1 and ${matches}) returning ${sync.key.join(', ')}`,
    [call.institutionId],
  );
  for (const row of added) run.difference(said(sync.label(row), wording('新增', 'is new')));
  const removed = !sync.complete ? [] : await tx.query<Row>(
    `delete from app.${sync.table} t where t.institution_id = $1 ${sync.scope ? `and (${sync.scope})` : ''}
       and not exists (select from ${wanted} w where ${matches}) returning ${sync.key.map((c) => `t.${c}`).join(', ')}`,
    [call.institutionId],
  );
  for (const row of removed) run.difference(said(sync.label(row), wording('移除', 'is removed')));
  await tx.query(`drop table ${wanted}`);
  return { added: added.length, changed: changed.length, removed: removed.length };
}

/** 「活动 HD0001 新增」: what happens to something that is called so. */
export const said = (label: Wording, what: Wording): Wording => wording(`${label.zh} ${what.zh}`, `${label.en} ${what.en}`);

/** Turns batches of staged rows into batches of table rows; a row for which `map` answers null is left out (it reported why). */
export async function* mapRows<In>(
  batches: AsyncIterable<{ rowNumber: number; record: In }[]>,
  map: (record: In, rowNumber: number) => Row | null,
): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    yield batch.flatMap(({ record, rowNumber }) => {
      const row = map(record, rowNumber);
      return row ? [row] : [];
    });
  }
}
