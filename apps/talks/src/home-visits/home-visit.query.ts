import type { Statements } from '@tongxin/directory';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { HomeVisit } from './home-visit';

const columns = `v.id, v.visitor_id as "visitorId", v.person_id as "personId", v.purpose, v.accompanying, v.planned_on as "plannedOn", to_char(v.planned_at, 'HH24:MI') as "plannedAt",
  v.consented_on as "consentedOn", v.ended_on as "endedOn", v.done_on as "doneOn", v.help`;

/** `$1` the institution, `$2` one of the two, `$3` the first planned day that is kept. */
const kept = 'v.institution_id = $1 and $2 in (v.visitor_id, v.person_id) and v.planned_on >= $3';

/** A visit of this person's, as either of the two, or null. */
export async function findVisit(sql: Statements, institutionId: string, id: string, participant: string, since: string, lock: '' | 'for update' = ''): Promise<HomeVisit | null> {
  const [row] = await sql.query<HomeVisit>(`select ${columns} from app.home_visit v where ${kept} and v.id = $4 ${lock}`, [institutionId, participant, since, id]);
  return row ?? null;
}

/** Those of the visits that this person asked for or is asked about. */
export const fetchVisits = (sql: Statements, institutionId: string, ids: readonly string[], participant: string | null, since: string): Promise<HomeVisit[]> =>
  sql.query<HomeVisit>(`select ${columns} from app.home_visit v where ${kept} and v.id = any($4)`, [institutionId, participant, since, ids]);

/** One's own visits, the latest day first, keyset over (day, id). */
export async function pageOfVisits(sql: Statements, institutionId: string, participant: string, since: string, args: { first: number; after?: string | null }): Promise<Page<HomeVisit>> {
  const [day, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<HomeVisit>(
    `select ${columns} from app.home_visit v where ${kept} and ($4::date is null or (v.planned_on, v.id) < ($4, $5::uuid)) order by v.planned_on desc, v.id desc limit $6`,
    [institutionId, participant, since, day, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.plannedOn, row.id]);
}

export async function countVisits(sql: Statements, institutionId: string, participant: string, since: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from app.home_visit v where ${kept}`, [institutionId, participant, since]);
  return row?.count ?? 0;
}

/** @returns false where the visitor has asked the person about that day already */
export async function insertVisit(sql: Statements, institutionId: string, v: HomeVisit): Promise<boolean> {
  const made = await sql.query(
    `insert into app.home_visit (institution_id, id, visitor_id, person_id, purpose, accompanying, planned_on) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (institution_id, visitor_id, person_id, planned_on) where ended_on is null do nothing returning id`,
    [institutionId, v.id, v.visitorId, v.personId, v.purpose, v.accompanying, v.plannedOn],
  );
  return made.length > 0;
}

export const saveVisit = (sql: Statements, institutionId: string, v: HomeVisit): Promise<unknown> =>
  sql.query(
    `update app.home_visit set planned_at = $3, consented_on = $4, ended_on = $5, done_on = $6, help = $7 where institution_id = $1 and id = $2`,
    [institutionId, v.id, v.plannedAt, v.consentedOn, v.endedOn, v.doneOn, v.help],
  );

/** Deletes what is kept no longer, of the whole institution. */
export const deleteExpiredVisits = (sql: Statements, institutionId: string, since: string): Promise<unknown> =>
  sql.query(`delete from app.home_visit where institution_id = $1 and planned_on < $2`, [institutionId, since]);
