import { endOfYear, startOfYear } from '@tongxin/calendar';
import { idCursor, isUuid } from '@tongxin/subgraph';
import { splitYearKey } from '../ids';
import type { AttendanceState } from '../sessions/session.schema';
import type { Reads } from '../sessions/session.query';

/** One person's part in one session. */
export interface ParticipationRow {
  key: string;
  sessionId: string;
  on: string;
  held: boolean;
  state: AttendanceState;
  hours: number;
}

/** The ledgers of people in a year, by day; keys `<person>@<year>`. */
export function fetchLedgers(db: Reads, tenant: string | null, keys: readonly string[]): Promise<ParticipationRow[]> {
  const asked = keys.map((key) => ({ key, ...splitYearKey(key) })).filter(({ id }) => isUuid(id));
  return db.query(
    `select k.key, p.session_id as "sessionId", s.on_day as "on", s.held, p.state, p.hours::float8 as hours
     from unnest($2::text[], $3::uuid[], $4::date[], $5::date[]) as k(key, person, from_day, to_day)
     join app.participation p on p.institution_id = $1 and p.person_id = k.person
     join app.session s on s.institution_id = $1 and s.id = p.session_id and s.on_day between k.from_day and k.to_day
     order by s.on_day, s.id`,
    [tenant, asked.map((a) => a.key), asked.map((a) => a.id), asked.map((a) => startOfYear(a.year)), asked.map((a) => endOfYear(a.year))],
  );
}

export interface AttendanceCounts {
  sessionId: string;
  present: number;
  excused: number;
  absent: number;
}

export const fetchAttendanceCounts = (db: Reads, tenant: string | null, sessionIds: readonly string[]): Promise<AttendanceCounts[]> =>
  db.query(
    `select session_id as "sessionId", count(*) filter (where state = 'PRESENT') as present, count(*) filter (where state = 'EXCUSED') as excused,
       count(*) filter (where state = 'ABSENT') as absent
     from app.participation where institution_id = $1 and session_id = any($2) group by session_id`,
    [tenant, sessionIds],
  );

export interface ParticipantRow {
  pageKey: string;
  personId: string;
  state: AttendanceState;
}

export const participantsKey = (sessionId: string, first: number, after: string | null): string => JSON.stringify([sessionId, first, after]);

/** Pages of the participants of many sessions in one statement, by id of the person. */
export function fetchParticipants(db: Reads, tenant: string | null, keys: readonly string[]): Promise<ParticipantRow[]> {
  const asked = keys.map((text) => {
    const [sessionId, first, after] = JSON.parse(text) as [string, number, string | null];
    return { text, sessionId, limit: first + 1, after: after === null ? null : idCursor(after) };
  });
  return db.query(
    `select k.key as "pageKey", page.* from unnest($2::text[], $3::uuid[], $4::int[], $5::uuid[]) as k(key, session, rows, after)
     cross join lateral (
       select p.person_id as "personId", p.state from app.participation p where p.institution_id = $1 and p.session_id = k.session
         and (k.after is null or p.person_id > k.after) order by p.person_id limit k.rows) page
     order by k.key, page."personId"`,
    [tenant, asked.map((a) => a.text), asked.map((a) => a.sessionId), asked.map((a) => a.limit), asked.map((a) => a.after)],
  );
}
