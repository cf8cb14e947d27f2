import type { RequestDatabase } from '@tongxin/database';
import { dayCursor, isUuid, pageOf, type Page } from '@tongxin/subgraph';
import { splitYearKey } from '../ids';
import { endOfYear, startOfYear } from '@tongxin/calendar';

export type Reads = Pick<RequestDatabase, 'query'>;

export interface SessionRow {
  id: string;
  code: string;
  programmeId: string;
  name: string;
  on: string;
  startsAt: string | null;
  hours: number;
  place: string | null;
  hostBranchId: string | null;
  hostDepartmentId: string | null;
  hostMassOrganisationName: string | null;
  audience: string | null;
  speakerId: string | null;
  plannedAttendance: number | null;
  held: boolean;
  cancelled: boolean;
}

const columns = `s.id, s.code, s.programme_id as "programmeId", s.name, s.on_day as "on", s.starts_at as "startsAt", s.hours::float8 as hours, s.place,
  s.host_branch_id as "hostBranchId", s.host_department_id as "hostDepartmentId", s.host_mass_organisation_name as "hostMassOrganisationName", s.audience,
  s.speaker_id as "speakerId", s.planned_attendance as "plannedAttendance", s.held, s.cancelled`;

const keyOf = (row: SessionRow): [string, string] => [row.on, row.id];

export const fetchSessions = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<SessionRow[]> =>
  db.query<SessionRow>(`select ${columns} from app.session s where s.institution_id = $1 and s.id = any($2)`, [tenant, ids.filter(isUuid)]);

export interface SessionFilter {
  year: number;
  hostId?: string | null;
  programmeId?: string | null;
}

const filtered = `s.institution_id = $1 and s.on_day between $2 and $3 and ($4::uuid is null or s.host_id = $4) and ($5::uuid is null or s.programme_id = $5)`;
const filterParameters = (tenant: string, { year, hostId, programmeId }: SessionFilter) => [tenant, startOfYear(year), endOfYear(year), hostId ?? null, programmeId ?? null];

/** Sessions of a year by day, keyset over (day, id). */
export async function pageOfSessions(db: Reads, tenant: string, filter: SessionFilter, page: { first: number; after?: string | null }): Promise<Page<SessionRow>> {
  const [day, id] = page.after ? dayCursor(page.after) : [null, null];
  const rows = await db.query<SessionRow>(
    `select ${columns} from app.session s where ${filtered} and ($6::date is null or (s.on_day, s.id) > ($6, $7::uuid)) order by s.on_day, s.id limit $8`,
    [...filterParameters(tenant, filter), day, id, page.first + 1],
  );
  return pageOf(rows, page.first, keyOf);
}

export async function countSessions(db: Reads, tenant: string, filter: SessionFilter): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*) as count from app.session s where ${filtered}`, filterParameters(tenant, filter));
  return row?.count ?? 0;
}

/** What one unit's page is asked for; the text is the loader's key. */
export interface HostPageKey {
  hostId: string;
  year: number;
  first: number;
  after: string | null;
}
export const hostPageKey = (key: HostPageKey): string => JSON.stringify([key.hostId, key.year, key.first, key.after]);

function readHostPageKey(text: string) {
  const [hostId, year, first, after] = JSON.parse(text) as [string, number, number, string | null];
  const [day, id] = after ? dayCursor(after) : [null, null];
  return { text, hostId, from: startOfYear(year), to: endOfYear(year), limit: first + 1, day, id };
}

/** Pages of the sessions of many units in one statement. */
export function fetchHostPages(db: Reads, tenant: string | null, keys: readonly string[]): Promise<(SessionRow & { pageKey: string })[]> {
  const asked = keys.map(readHostPageKey).filter((key) => isUuid(key.hostId));
  return db.query(
    `select k.key as "pageKey", page.* from unnest($2::text[], $3::uuid[], $4::date[], $5::date[], $6::int[], $7::date[], $8::uuid[])
       with ordinality as k(key, host, from_day, to_day, rows, after_day, after_id, n)
     cross join lateral (
       select ${columns} from app.session s where s.institution_id = $1 and s.host_id = k.host and s.on_day between k.from_day and k.to_day
         and (k.after_day is null or (s.on_day, s.id) > (k.after_day, k.after_id))
       order by s.on_day, s.id limit k.rows) page
     order by k.n, page."on", page.id`,
    [tenant, asked.map((a) => a.text), asked.map((a) => a.hostId), asked.map((a) => a.from), asked.map((a) => a.to), asked.map((a) => a.limit),
      asked.map((a) => a.day), asked.map((a) => a.id)],
  );
}

export const pageOfHost = (rows: SessionRow[], first: number): Page<SessionRow> => pageOf(rows, first, keyOf);

export interface SessionCounts {
  key: string;
  held: number;
  planned: number;
  total: number;
}

/** How many sessions units hosted in a year; keys `<unit>@<year>`. */
export function fetchHostCounts(db: Reads, tenant: string | null, keys: readonly string[]): Promise<SessionCounts[]> {
  const asked = keys.map((key) => ({ key, ...splitYearKey(key) })).filter(({ id }) => isUuid(id));
  return db.query(
    `select k.key, count(*) filter (where s.held) as held, count(*) filter (where not s.held and not s.cancelled) as planned, count(*) as total
     from unnest($2::text[], $3::uuid[], $4::date[], $5::date[]) as k(key, host, from_day, to_day)
     join app.session s on s.institution_id = $1 and s.host_id = k.host and s.on_day between k.from_day and k.to_day
     group by k.key`,
    [tenant, asked.map((a) => a.key), asked.map((a) => a.id), asked.map((a) => startOfYear(a.year)), asked.map((a) => endOfYear(a.year))],
  );
}
