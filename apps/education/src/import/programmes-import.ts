import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { quoted, sheetTable, type RecordOf } from '@tongxin/workbook';
import { hostColumns, hostNames, type HostColumns } from './hosts';

const sheet = sheetTable.education_programmes;
type ProgrammeRecord = RecordOf<typeof sheet>;
type Resolve = (host: string | null) => HostColumns | null;

const table = {
  table: 'programme',
  columns: { code: 'text', name: 'text', kind: 'text', ...hostColumns },
  key: ['code'],
  label: (row: Record<string, unknown>) => `教育项目 ${String(row['code'])}`,
  names: { name: '项目名称', kind: '载体类型', ...hostNames },
} as const;

const row = (record: ProgrammeRecord, host: HostColumns) => ({ code: record.code, name: record.name, kind: record.carrier, ...host });

/** Adds and changes programmes. @returns codes whose rows were refused */
export async function importProgrammes(run: ImportRun, resolve: Resolve): Promise<Set<string>> {
  const refused = new Set<string>();
  const rows = mapRows(run.rows<ProgrammeRecord>(sheet.key), (record, rowNumber) => {
    const host = resolve(record.host);
    if (host) return row(record, host);
    run.error(sheet.name, rowNumber, `主办单位 ${quoted(record.host ?? '')} 不存在`);
    refused.add(record.code);
    return null;
  });
  await syncTable(run, { ...table, rows, complete: false });
  return refused;
}

/** Ends programmes that a complete sheet lacks, once sessions are imported: one that still has sessions stays, or they would have none. */
export async function endProgrammes(run: ImportRun, resolve: Resolve): Promise<void> {
  if (!run.call.complete.includes(sheet.key)) return;
  const rows = mapRows(run.rows<ProgrammeRecord>(sheet.key), (record) => {
    const host = resolve(record.host);
    return host && row(record, host);
  });
  await syncTable(run, {
    ...table, rows, complete: true, scope: 'not exists (select from app.session s where s.institution_id = t.institution_id and s.programme_id = t.id)',
  });
}
