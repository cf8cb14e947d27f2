import { isDay } from '@tongxin/calendar';
import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { named, wording, type Wording } from '@tongxin/outcome';
import { missing, sheetTable, type RecordOf } from '@tongxin/workbook';
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

const notHeld = ({ code, cancelled }: KnownSession): Wording =>
  wording(`活动 ${code} ${cancelled ? '已取消' : '尚未举行(计划中)'},不应有出勤`, `session ${named(code)} ${cancelled ? 'was cancelled' : 'has not been held yet'}: there can be no attendance`);

const attendanceOf = (session: string, staffNumber: string): Wording =>
  wording(`活动 ${session} 工号 ${staffNumber} 的出勤`, `Attendance of ${named(staffNumber)} at session ${named(session)}`);

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
    const faults: Wording[] = [];
    const session = sessions.get(record.session);
    const person = people.get(record.person);
    // A session whose own row was refused is reported there, once.
    if (!session && !refusedSessions.has(record.session)) faults.push(missing('活动编号', record.session));
    if (!person) faults.push(missing('工号', record.person));
    if (session && !session.held) faults.push(notHeld(session));
    if (session && record.hours !== null && record.hours > session.hours) faults.push(wording(`认定学时 ${record.hours} 超过活动学时 ${session.hours}`, `“认定学时” ${record.hours} is more than the session’s ${session.hours}`));
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
    label: (row) => attendanceOf(codes.get(String(row['session_id'])) ?? '', staffNumbers.get(String(row['person_id'])) ?? ''),
    names: { state: '出勤情况', hours: '认定学时' },
    rows,
    complete: call.complete.includes(sheet.key),
    scope: `exists (select from app.session s where s.institution_id = t.institution_id and s.id = t.session_id and s.on_day >= '${call.from}'::date)`,
  });
  if (dropped.voluntaryAbsences > 0) run.warn(wording(`${sheet.name}:自愿参加的活动不记缺席,${dropped.voluntaryAbsences} 行缺席未保存`, `${named(sheet.name)}: no absence is kept of what is voluntary, ${dropped.voluntaryAbsences} rows were left out`));
  if (dropped.hoursMissing > 0) run.warn(wording(`${sheet.name}:${dropped.hoursMissing} 行出席未填认定学时,按 0 学时计`, `${named(sheet.name)}: ${dropped.hoursMissing} rows of people present have no “认定学时” and count 0 hours`));
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
  if (erased.length > 0) difference(wording(`自愿参加的活动不记缺席:${erased.length} 条缺席移除`, `No absence is kept of what is voluntary: ${erased.length} are removed`));
}
