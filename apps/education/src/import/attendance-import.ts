import { isDay } from '@tongxin/calendar';
import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { quoted, sheetTable, type RecordOf } from '@tongxin/workbook';
import { isVoluntary, voluntaryAudience, voluntaryKind } from '../sessions/session';

const sheet = sheetTable.attendance;
type AttendanceRecord = RecordOf<typeof sheet>;

const states = new Map([['出席', 'PRESENT'], ['请假', 'EXCUSED'], ['缺席', 'ABSENT']]);

interface KnownSession {
  id: string;
  code: string;
  held: boolean;
  cancelled: boolean;
  hours: number;
  audience: string | null;
  programmeKind: string | null;
}

/** Attendance of a large institution is several hundred thousand rows: it streams, only codes are held in memory. */
export async function importAttendance(run: ImportRun, people: ReadonlyMap<string, string>, refusedSessions: ReadonlySet<string>): Promise<void> {
  const { tx, call } = run;
  const known = await tx.query<KnownSession>(
    `select s.id, s.code, s.held, s.cancelled, s.hours::float8 as hours, s.audience, p.kind as "programmeKind"
     from app.session s join app.programme p on p.institution_id = $1 and p.id = s.programme_id where s.institution_id = $1`,
    [call.institutionId],
  );
  const sessions = new Map(known.map((row) => [row.code, row]));
  const codes = new Map(known.map((row) => [row.id, row.code]));
  const staffNumbers = new Map([...people].map(([staffNo, id]) => [id, staffNo]));
  const dropped = { voluntaryAbsences: 0, hoursMissing: 0 };
  const rows = mapRows(run.rows<AttendanceRecord>(sheet.key), (record, rowNumber) => {
    const faults: string[] = [];
    const session = sessions.get(record.session);
    const person = people.get(record.person);
    // A session whose own row was refused is reported there, once.
    if (!session && !refusedSessions.has(record.session)) faults.push(`活动编号 ${quoted(record.session)} 不存在`);
    if (!person) faults.push(`工号 ${quoted(record.person)} 不存在`);
    if (session && !session.held) faults.push(`活动 ${session.code} ${session.cancelled ? '已取消' : '尚未举行(计划中)'},不应有出勤`);
    if (session && record.hours !== null && record.hours > session.hours) faults.push(`认定学时 ${record.hours} 超过活动学时 ${session.hours}`);
    for (const fault of faults) run.error(sheet.name, rowNumber, fault);
    const state = states.get(record.presence);
    if (!session || !person || !state || faults.length > 0) return null;
    if (state === 'ABSENT' && isVoluntary(session)) {
      dropped.voluntaryAbsences += 1;
      return null;
    }
    if (state === 'PRESENT' && record.hours === null) dropped.hoursMissing += 1;
    return { session_id: session.id, person_id: person, state, hours: state === 'PRESENT' ? (record.hours ?? 0) : 0 };
  });
  if (!isDay(call.from)) throw new Error('an import holds from a day');
  await syncTable(run, {
    table: 'participation',
    columns: { session_id: 'uuid', person_id: 'uuid', state: 'text', hours: 'numeric' },
    key: ['session_id', 'person_id'],
    label: (row) => `活动 ${codes.get(String(row['session_id'])) ?? ''} 工号 ${staffNumbers.get(String(row['person_id'])) ?? ''} 的出勤`,
    names: { state: '出勤情况', hours: '认定学时' },
    rows,
    complete: call.complete.includes(sheet.key),
    scope: `exists (select from app.session s where s.institution_id = t.institution_id and s.id = t.session_id and s.on_day >= '${call.from}'::date)`,
  });
  if (dropped.voluntaryAbsences > 0) run.warn(`${sheet.name}:自愿参加的活动不记缺席,${dropped.voluntaryAbsences} 行缺席未保存`);
  if (dropped.hoursMissing > 0) run.warn(`${sheet.name}:${dropped.hoursMissing} 行出席未填认定学时,按 0 学时计`);
  await eraseVoluntaryAbsences(run);
}

/** A session that has become voluntary keeps no absence mark either. */
async function eraseVoluntaryAbsences({ tx, call, difference }: ImportRun): Promise<void> {
  const erased = await tx.query<{ code: string }>(
    `delete from app.participation p using app.session s, app.programme g
     where p.institution_id = $1 and p.state = 'ABSENT' and s.institution_id = $1 and s.id = p.session_id and g.institution_id = $1 and g.id = s.programme_id
       and (g.kind = $2 or s.audience = $3) returning s.code`,
    [call.institutionId, voluntaryKind, voluntaryAudience],
  );
  if (erased.length > 0) difference(`自愿参加的活动不记缺席:${erased.length} 条缺席移除`);
}
