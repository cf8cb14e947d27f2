import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { missing, sheetTable, type RecordOf } from '@tongxin/workbook';
import { hostColumns, hostNames, type HostColumns } from './hosts';

const sheet = sheetTable.education_programmes;
type ProgrammeRecord = RecordOf<typeof sheet>;
type Resolve = (host: string | null) => HostColumns | null;

const table = {
  table: 'programme',
  columns: { code: 'text', name: 'text', kind: 'text', ...hostColumns },
  key: ['code'],
  label: (row: Record<string, unknown>) => wording(`教育项目 ${String(row['code'])}`, `Programme ${named(String(row['code']))}`),
  names: { name: '项目名称', kind: '载体类型', ...hostNames },
} as const;

const row = (record: ProgrammeRecord, host: HostColumns) => ({ code: record.code, name: record.name, kind: record.carrier, ...host });

export interface ProgrammeCodes {
  /** Every code of the sheet. */
  named: ReadonlySet<string>;
  /** Codes whose rows were refused: what belongs to them is not reported again. */
  refused: ReadonlySet<string>;
}

export const isComplete = ({ call }: ImportRun): boolean => call.complete.includes(sheet.key);

/** Adds and changes programmes. */
export async function importProgrammes(run: ImportRun, resolve: Resolve): Promise<ProgrammeCodes> {
  const named = new Set<string>();
  const refused = new Set<string>();
  const rows = mapRows(run.rows<ProgrammeRecord>(sheet.key), (record, rowNumber) => {
    named.add(record.code);
    const host = resolve(record.host);
    if (host) return row(record, host);
    run.error(sheet.name, rowNumber, missing('主办单位', record.host ?? ''));
    refused.add(record.code);
    return null;
  });
  await syncTable(run, { ...table, rows, complete: false });
  return { named, refused };
}

/** Ends programmes that a complete sheet lacks, once sessions are imported: one that still has sessions stays, or they would have none. */
export async function endProgrammes(run: ImportRun, codes: ProgrammeCodes): Promise<void> {
  if (!isComplete(run)) return;
  const { tx, call } = run;
  const ended = await tx.query<{ code: string }>(
    `delete from app.programme g where g.institution_id = $1 and g.code <> all($2)
       and not exists (select from app.session s where s.institution_id = $1 and s.programme_id = g.id) returning g.code`,
    [call.institutionId, [...codes.named]],
  );
  for (const { code } of ended) run.difference(wording(`教育项目 ${code} 移除`, `Programme ${named(code)} is removed`));
  const kept = await tx.query<{ code: string }>(`select code from app.programme where institution_id = $1 and code <> all($2) order by code`, [call.institutionId, [...codes.named]]);
  for (const { code } of kept) run.warn(wording(`教育项目 ${code} 不在完整的${sheet.name}中,但仍有活动,予以保留`, `Programme ${named(code)} is not in the complete sheet ${named(sheet.name)}, but still has sessions: it is kept`));
}
