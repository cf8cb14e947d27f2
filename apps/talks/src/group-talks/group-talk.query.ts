import { inService, type Statements } from '@tongxin/directory';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { GroupTalk, Named } from './group-talk';

/** A group talk as one person may see it: answers of others as a number, and that to the host alone. */
export interface GroupTalkRow extends GroupTalk {
  invited: number;
  /** How many have said that they come; null for whoever is invited. */
  coming: number | null;
  /** Whom the host invited; null for whoever is invited. */
  inviteeIds: string[] | null;
  invitesViewer: boolean;
  /** The viewer's own answer. */
  viewerComes: boolean | null;
}

/** `$1` the institution, `$2` the viewer. */
const visible = `select g.id, g.host_id as "hostId", g.planned_on as "plannedOn", to_char(g.planned_at, 'HH24:MI') as "plannedAt", g.place, g.invited_on as "invitedOn", g.cancelled_on as "cancelledOn",
    g.held_on as "heldOn", i.invited, case when g.host_id = $2 then i.coming end as coming, case when g.host_id = $2 then i.ids end as "inviteeIds", i.me as "invitesViewer", i.mine as "viewerComes"
  from app.group_talk g cross join lateral (
    select count(*)::int as invited, (count(*) filter (where p.coming))::int as coming, array_agg(p.person_id order by p.person_id) as ids,
      coalesce(bool_or(p.person_id = $2), false) as me, bool_or(p.coming) filter (where p.person_id = $2) as mine
    from app.group_talk_invitee p where p.institution_id = $1 and p.group_talk_id = g.id) i
  where g.institution_id = $1 and ${concerned('g')}`;

function concerned(alias: string): string {
  return `(${alias}.host_id = $2 or exists (select from app.group_talk_invitee mine where mine.institution_id = $1 and mine.group_talk_id = ${alias}.id and mine.person_id = $2))`;
}

/** A group talk that this person hosts or is invited to, or null. */
export async function findGroupTalk(sql: Statements, institutionId: string, id: string, viewer: string): Promise<GroupTalkRow | null> {
  const [row] = await sql.query<GroupTalkRow>(`${visible} and g.id = $3`, [institutionId, viewer, id]);
  return row ?? null;
}

/** As `findGroupTalk`, and locked. Found after the lock: a statement that waited for it would still know the answers of before. */
export async function lockGroupTalk(sql: Statements, institutionId: string, id: string, viewer: string): Promise<GroupTalkRow | null> {
  await sql.query('select 1 from app.group_talk where institution_id = $1 and id = $2 for update', [institutionId, id]);
  return findGroupTalk(sql, institutionId, id, viewer);
}

/** Those of the group talks that this person hosts or is invited to. */
export const fetchGroupTalks = (sql: Statements, institutionId: string, ids: readonly string[], viewer: string | null): Promise<GroupTalkRow[]> =>
  sql.query<GroupTalkRow>(`${visible} and g.id = any($3)`, [institutionId, viewer, ids]);

/** Those that one hosts or is invited to, the latest day first, keyset over (day, id). */
export async function pageOfGroupTalks(sql: Statements, institutionId: string, viewer: string, args: { first: number; after?: string | null }): Promise<Page<GroupTalkRow>> {
  const [day, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<GroupTalkRow>(
    `${visible} and ($3::date is null or (g.planned_on, g.id) < ($3, $4::uuid)) order by g.planned_on desc, g.id desc limit $5`,
    [institutionId, viewer, day, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.plannedOn, row.id]);
}

export async function countGroupTalks(sql: Statements, institutionId: string, viewer: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from app.group_talk g where g.institution_id = $1 and ${concerned('g')}`, [institutionId, viewer]);
  return row?.count ?? 0;
}

/** The named people, by the ids as they are stored, and whether each is in service on the day. */
export const findNamed = (sql: Statements, institutionId: string, ids: readonly string[], day: string): Promise<Named[]> =>
  sql.query<Named>(
    `select n.id, ${inService('n.id', '$3')} as "inService"
     from unnest($2::uuid[]) n (id)`,
    [institutionId, ids, day],
  );

/** Whether this host has invited the very same people to a talk on the day, and it is still to come; whatever they answered, and two at once take turns. */
export async function isPlanned(sql: Statements, institutionId: string, hostId: string, plannedOn: string, inviteeIds: readonly string[]): Promise<boolean> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'group-talk', $1::text, $2::text, $3::text), 0))`, [institutionId, hostId, plannedOn]);
  const open = await sql.query(
    `select 1 from app.group_talk g where g.institution_id = $1 and g.host_id = $2 and g.planned_on = $3 and g.cancelled_on is null and g.held_on is null
       and (select array_agg(p.person_id order by p.person_id) from app.group_talk_invitee p where p.institution_id = $1 and p.group_talk_id = g.id)
         = (select array_agg(n.id order by n.id) from unnest($4::uuid[]) n (id)) limit 1`,
    [institutionId, hostId, plannedOn, inviteeIds],
  );
  return open.length > 0;
}

export async function insertGroupTalk(sql: Statements, institutionId: string, t: GroupTalk, inviteeIds: readonly string[]): Promise<void> {
  await sql.query(
    `insert into app.group_talk (institution_id, id, host_id, planned_on, planned_at, place, invited_on) values ($1, $2, $3, $4, $5, $6, $7)`,
    [institutionId, t.id, t.hostId, t.plannedOn, t.plannedAt, t.place, t.invitedOn],
  );
  await sql.query(`insert into app.group_talk_invitee (institution_id, group_talk_id, person_id) select $1, $2, unnest($3::uuid[])`, [institutionId, t.id, inviteeIds]);
}

/** What the host changes ends every answer: they are given anew, or of no use any more, and none is kept. */
export async function saveGroupTalk(sql: Statements, institutionId: string, t: GroupTalk): Promise<void> {
  await sql.query(
    `update app.group_talk set planned_on = $3, planned_at = $4, place = $5, cancelled_on = $6, held_on = $7 where institution_id = $1 and id = $2`,
    [institutionId, t.id, t.plannedOn, t.plannedAt, t.place, t.cancelledOn, t.heldOn],
  );
  await sql.query(`update app.group_talk_invitee set coming = null where institution_id = $1 and group_talk_id = $2`, [institutionId, t.id]);
}

/** Who has said that they come: for their own inboxes, and shown to nobody. */
export const comingTo = async (sql: Statements, institutionId: string, id: string): Promise<string[]> =>
  (await sql.query<{ id: string }>(`select person_id as id from app.group_talk_invitee where institution_id = $1 and group_talk_id = $2 and coming order by person_id`, [institutionId, id])).map((row) => row.id);

export const saveAnswer = (sql: Statements, institutionId: string, id: string, personId: string, coming: boolean): Promise<unknown> =>
  sql.query(`update app.group_talk_invitee set coming = $4 where institution_id = $1 and group_talk_id = $2 and person_id = $3`, [institutionId, id, personId, coming]);
