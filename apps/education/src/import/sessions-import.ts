import { isDay } from '@tongxin/calendar';
import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { missing, sheetTable, type RecordOf } from '@tongxin/workbook';
import { hostColumns, hostNames, type HostColumns } from './hosts';
import { isComplete, type ProgrammeCodes } from './programmes-import';

const sheet = sheetTable.sessions;
type SessionRecord = RecordOf<typeof sheet>;

export interface SessionReferences {
  people: ReadonlyMap<string, string>;
  /** What 教育项目表 says, where the file holds it. */
  programmeCodes: ProgrammeCodes | null;
  hostOf: (host: string | null) => HostColumns | null;
}

/** Adds, changes and, in a complete sheet, ends sessions from the day the file speaks of. @returns codes whose rows were refused */
export async function importSessions(run: ImportRun, { people, programmeCodes, hostOf }: SessionReferences): Promise<Set<string>> {
  const { tx, call } = run;
  const known = await tx.query<{ code: string; id: string }>(`select code, id from app.programme where institution_id = $1`, [call.institutionId]);
  // Beside a complete sheet of programmes only what it names exists.
  const current = programmeCodes && isComplete(run) ? known.filter(({ code }) => programmeCodes.named.has(code)) : known;
  const programmes = new Map(current.map((row) => [row.code, row.id]));
  const refused = new Set<string>();
  const rows = mapRows(run.rows<SessionRecord>(sheet.key), (record, rowNumber) => {
    const programme = programmes.get(record.programme);
    const host = hostOf(record.host);
    const speaker = record.speaker === null ? null : people.get(record.speaker);
    if (!programme && !programmeCodes?.refused.has(record.programme)) run.error(sheet.name, rowNumber, missing('项目编码', record.programme));
    if (!host) run.error(sheet.name, rowNumber, missing('主办', record.host ?? ''));
    if (speaker === undefined) run.error(sheet.name, rowNumber, missing('主讲人工号', record.speaker ?? ''));
    if (!programme || !host || speaker === undefined) {
      refused.add(record.code);
      return null;
    }
    return {
      code: record.code, programme_id: programme, name: record.name, on_day: record.heldOn, starts_at: record.startsAt, hours: record.hours, place: record.place,
      ...host, audience: record.audience, speaker_id: speaker, planned_attendance: record.statedExpected,
      held: record.status === '已完成', cancelled: record.status === '已取消',
    };
  });
  if (!isDay(call.from)) throw new Error('an import holds from a day');
  await syncTable(run, {
    table: 'session',
    columns: {
      code: 'text', programme_id: 'uuid', name: 'text', on_day: 'date', starts_at: 'text', hours: 'numeric', place: 'text', ...hostColumns, audience: 'text',
      speaker_id: 'uuid', planned_attendance: 'integer', held: 'boolean', cancelled: 'boolean',
    },
    key: ['code'],
    label: (row) => wording(`活动 ${String(row['code'])}`, `Session ${named(String(row['code']))}`),
    names: {
      programme_id: '项目编码', name: '活动名称', on_day: '日期', starts_at: '开始时间', hours: '学时', place: '地点', ...hostNames, audience: '参加范围',
      speaker_id: '主讲人工号', planned_attendance: '应到人数', held: '状态', cancelled: '状态',
    },
    rows,
    complete: call.complete.includes(sheet.key),
    // A new year's sheet is complete for its year; it does not end what was held before.
    scope: `t.on_day >= '${call.from}'::date`,
  });
  return refused;
}
