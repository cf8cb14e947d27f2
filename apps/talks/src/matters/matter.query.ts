import { factHolds, type Statements } from '@tongxin/directory';
import type { Standing } from '@tongxin/event-contracts';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { Matter, Unit } from './matter';
import type { CountedMatters } from './matter-totals';

export interface MatterRow extends Matter {
  /** The matter's key, wrapped; null once its words are gone. */
  dataKey: Buffer | null;
}

/** Somebody in service who heads the unit on the day, and is not `but`. */
const headOf = (unit: string, day: string, but: string): string => `(select h.subject_id as id from app.directory_fact h
  join app.directory_fact s on s.institution_id = $1 and s.subject_id = h.subject_id and s.kind = 'IN_SERVICE' and ${factHolds('s', day)}
  where h.institution_id = $1 and h.object_id = ${unit} and h.kind = 'HEAD_OF' and ${factHolds('h', day)} and h.subject_id is distinct from ${but} order by h.subject_id limit 1)`;

export const matterColumns = `m.id, m.raiser_id as "raiserId", m.kind, m.unit_id as "unitId", handler.id as "handlerId", m.talk_id as "talkId", m.raised_on as "raisedOn", m.consented_on as "consentedOn", m.reopened_on as "reopenedOn",
  m.analysed_on as "analysedOn", m.resolving_on as "resolvingOn", m.due_on as "dueOn", m.feedback_on as "feedbackOn", m.answered_on as "answeredOn", m.closed_on as "closedOn", m.solved,
  m.withdrawn_on as "withdrawnOn", m.data_key as "dataKey"`;
/** Matters with the head who answers for each on the day. */
export const matters = (day: string): string => `app.matter m left join lateral ${headOf('m.unit_id', day, 'm.raiser_id')} handler on true`;
const unanswered = 'm.feedback_on is null and m.withdrawn_on is null';

const awaitsUnit = `handler.id is null and ${unanswered} and (m.kind = 'PROBLEM' or m.unit_id is null)`;

const isOfficer = (who: Standing): boolean => who.offices.has('PARTY_AFFAIRS');

/** A matter that this person raised, answers for or names a unit for, or null: a lookup is limited to what the viewer may see. */
export async function findMatter(sql: Statements, institutionId: string, id: string, who: Standing, day: string): Promise<MatterRow | null> {
  const [row] = await sql.query<MatterRow>(
    `select ${matterColumns} from ${matters('$5::date')} where m.institution_id = $1 and m.id = $2
       and (m.raiser_id = $3 or (m.withdrawn_on is null and handler.id = $3) or ($4 and ${awaitsUnit}))`,
    [institutionId, id, who.personId, isOfficer(who), day],
  );
  return row ?? null;
}

/** As `findMatter`, and locked. Found after the lock: a statement that waited for it would still know the head of the unit with which the matter lay before. */
export async function lockMatter(sql: Statements, institutionId: string, id: string, who: Standing, day: string): Promise<MatterRow | null> {
  await sql.query('select 1 from app.matter where institution_id = $1 and id = $2 for update', [institutionId, id]);
  return findMatter(sql, institutionId, id, who, day);
}

/** Those of the matters that this person raised. */
export const fetchRaised = (sql: Statements, institutionId: string, ids: readonly string[], raiserId: string | null, day: string): Promise<MatterRow[]> =>
  sql.query<MatterRow>(`select ${matterColumns} from ${matters('$4::date')} where m.institution_id = $1 and m.id = any($2) and m.raiser_id = $3`, [institutionId, ids, raiserId, day]);

/** Those of the matters that this person raised or answers for. */
export const fetchMatters = (sql: Statements, institutionId: string, ids: readonly string[], personId: string | null, day: string): Promise<MatterRow[]> =>
  sql.query<MatterRow>(
    `select ${matterColumns} from ${matters('$4::date')} where m.institution_id = $1 and m.id = any($2) and (m.raiser_id = $3 or (m.withdrawn_on is null and handler.id = $3))`,
    [institutionId, ids, personId, day],
  );

/** Raised by oneself, to be answered by oneself, or to be given a unit by one's office. */
export type MatterSide = 'RAISED_BY_ME' | 'TO_ANSWER' | 'TO_ASSIGN';
const sides: Readonly<Record<MatterSide, string>> = {
  RAISED_BY_ME: 'm.raiser_id = $2 and $3::boolean is not null',
  TO_ANSWER: `m.withdrawn_on is null and handler.id = $2 and $3::boolean is not null
    and m.unit_id in (select h.object_id from app.directory_fact h where h.institution_id = $1 and h.subject_id = $2 and h.kind = 'HEAD_OF' and ${factHolds('h', '$4::date')})`,
  TO_ASSIGN: `$2::uuid is not null and $3 and ${awaitsUnit}`,
};

/** One side's matters, the newest first, keyset over (day raised, id). */
export async function pageOfMatters(
  sql: Statements, institutionId: string, side: MatterSide, who: Standing, day: string, args: { first: number; after?: string | null },
): Promise<Page<MatterRow>> {
  const [raisedOn, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<MatterRow>(
    `select ${matterColumns} from ${matters('$4::date')} where m.institution_id = $1 and ${sides[side]} and ($5::date is null or (m.raised_on, m.id) < ($5, $6::uuid))
     order by m.raised_on desc, m.id desc limit $7`,
    [institutionId, who.personId, isOfficer(who), day, raisedOn, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.raisedOn, row.id]);
}

/** The matters that wait for feedback of this person's, those that wait longest first, and no more than `most` (T-29). */
export const unansweredMatters = (sql: Statements, institutionId: string, who: Standing, day: string, most: number | null): Promise<MatterRow[]> =>
  sql.query<MatterRow>(
    `select ${matterColumns} from ${matters('$4::date')} where m.institution_id = $1 and ${sides.TO_ANSWER} and ${unanswered} order by coalesce(m.reopened_on, m.raised_on), m.id limit $5`,
    [institutionId, who.personId, isOfficer(who), day, most],
  );

export async function countMatters(sql: Statements, institutionId: string, side: MatterSide, who: Standing, day: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*) as count from ${matters('$4::date')} where m.institution_id = $1 and ${sides[side]}`, [institutionId, who.personId, isOfficer(who), day]);
  return row?.count ?? 0;
}

/** A unit as it stands on a day, with its head; null where there is none. */
export async function findUnit(sql: Statements, institutionId: string, id: string, day: string): Promise<Unit | null> {
  const [row] = await sql.query<Unit>(
    `select u.subject_id as id, head.id as "headId" from app.directory_fact u left join lateral ${headOf('u.subject_id', '$3::date', 'null')} head on true
     where u.institution_id = $1 and u.subject_id = $2 and u.kind = 'DEPARTMENT' and ${factHolds('u', '$3::date')}`,
    [institutionId, id, day],
  );
  return row ?? null;
}

export const insertMatter = (sql: Statements, institutionId: string, m: Matter, dataKey: Buffer): Promise<unknown> =>
  sql.query(
    `insert into app.matter (institution_id, id, raiser_id, kind, unit_id, talk_id, raised_on, data_key, consented_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [institutionId, m.id, m.raiserId, m.kind, m.unitId, m.talkId, m.raisedOn, dataKey, m.consentedOn],
  );

/** Writes what a change may touch; a matter that is withdrawn loses its key, and with it its words. */
export const saveMatter = (sql: Statements, institutionId: string, m: Matter): Promise<unknown> =>
  sql.query(
    `update app.matter set unit_id = $3, reopened_on = $4, analysed_on = $5, resolving_on = $6, due_on = $7, feedback_on = $8, answered_on = $9, closed_on = $10, solved = $11, withdrawn_on = $12,
       data_key = case when $12::date is null then data_key end where institution_id = $1 and id = $2`,
    [institutionId, m.id, m.unitId, m.reopenedOn, m.analysedOn, m.resolvingOn, m.dueOn, m.feedbackOn, m.answeredOn, m.closedOn, m.solved, m.withdrawnOn],
  );

/** The words of difficulties of people's own that were closed before a day are gone with their keys. */
export const destroyWordsOfHelp = (sql: Statements, institutionId: string, closedBefore: string): Promise<unknown> =>
  sql.query(`update app.matter set data_key = null where institution_id = $1 and kind = 'HELP' and data_key is not null and closed_on < $2`, [institutionId, closedBefore]);

/** Difficulties of people's own that were raised before a day and are open lose their words; those that nobody answered are withdrawn. @returns their ids */
export async function endHelp(sql: Statements, institutionId: string, raisedBefore: string, day: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `with ended as (
       update app.matter set data_key = null, withdrawn_on = case when feedback_on is null then $3::date end
       where institution_id = $1 and kind = 'HELP' and data_key is not null and closed_on is null and coalesce(reopened_on, raised_on) < $2 returning id
     ) select id from ended`,
    [institutionId, raisedBefore, day],
  );
  return rows.map(({ id }) => id);
}

/**
 * Matters of a year by the days on which they were raised and answered, as they stood at the end of a day; a matter that its raiser had withdrawn by then is none, one whose words ran out is. Whether it was closed as
 * solved, and which unit answered it or owes the answer, is read from its steps: raising it again takes the days off the matter itself, and would take it out of a month that has been told.
 */
export const countedMatters = (sql: Statements, institutionId: string, year: number, asOf: string): Promise<CountedMatters[]> =>
  sql.query<CountedMatters>(
    `select m.raised_on as "raisedOn", case when m.answered_on <= $3 then m.answered_on end as "answeredOn", coalesce(ended.kind = 'SOLVED', false) as solved,
       case when m.kind = 'PROBLEM' then named.unit_id end as "unitId", m.raiser_id as "personId", count(*) as count from app.matter m
     left join lateral (select s.kind from app.matter_step s where s.institution_id = $1 and s.matter_id = m.id and s.kind in ('SOLVED', 'NOT_SOLVED', 'REOPENED') and s.taken_on <= $3
       order by s.number desc limit 1) ended on true
     left join lateral (select s.unit_id from app.matter_step s where s.institution_id = $1 and s.matter_id = m.id and s.unit_id is not null and s.taken_on <= $3
         and not exists (select from app.matter_step f where f.institution_id = $1 and f.matter_id = m.id and f.kind = 'FEEDBACK' and f.number < s.number)
       order by s.number desc limit 1) named on true
     where m.institution_id = $1 and m.raised_on between make_date($2, 1, 1) and least(make_date($2, 12, 31), $3::date)
       and not exists (select from app.matter_step w where w.institution_id = $1 and w.matter_id = m.id and w.kind = 'WITHDRAWN' and w.taken_on <= $3) group by 1, 2, 3, 4, 5`,
    [institutionId, year, asOf],
  );
