import { inService, type Statements } from '@tongxin/directory';
import { lastDay, type DatedTable } from './retention';

interface Past {
  institutionId: string;
  /** The first day that is kept. */
  from: string;
  /** Talks that are kept no longer. */
  talks: readonly string[];
}

/** Talks whose last day is over for so long, and that of everything that the two wrote for them. */
export const pastTalks = async (sql: Statements, institutionId: string, from: string): Promise<string[]> =>
  (await sql.query<{ id: string }>(
    `select t.id from app.talk t where t.institution_id = $1 and ${lastDay('talk', 't')} < $2
       and not exists (select from app.sealed_note n where n.institution_id = $1 and n.talk_id = t.id and ${lastDay('sealed_note', 'n')} >= $2) order by t.id for update`,
    [institutionId, from],
  )).map(({ id }) => id);

/** Deletes rows of a table, `r`, under a condition on `$2` (the first day that is kept) and `$3` (the talks that go). @returns their ids */
async function deleteRows(sql: Statements, { institutionId, from, talks }: Past, table: DatedTable, condition: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `with gone as (delete from app.${table} r where r.institution_id = $1 and $2::date is not null and $3::uuid[] is not null and (${condition}) returning r.id) select id from gone`,
    [institutionId, from, talks],
  );
  return rows.map(({ id }) => id);
}

const past = (table: DatedTable): string => `${lastDay(table, 'r')} < $2`;

/** What a talk that goes leaves behind elsewhere: a booked hour and a matter lose the way to it, an item that was ticked off in it stays ticked off. */
async function unlinkTalks(sql: Statements, { institutionId, talks }: Past): Promise<void> {
  for (const [table, column, value] of [['open_hour', 'talk_id', 'null'], ['matter', 'talk_id', 'null'], ['sealed_note', 'settled_talk_id', 'talk_id']] as const) {
    await sql.query(`update app.${table} set ${column} = ${value} where institution_id = $1 and ${column} = any($2)`, [institutionId, talks]);
  }
}

/** Deletes every record of the institution that is kept no longer, with what is kept along with it. A request goes with its talk. @returns the ids of what somebody may have had to see to */
export async function deletePastRecords(sql: Statements, institutionId: string, from: string): Promise<string[]> {
  const all: Past = { institutionId, from, talks: await pastTalks(sql, institutionId, from) };
  const gone = [
    await deleteRows(sql, all, 'talk_request', `r.talk_id = any($3) or (r.talk_id is null and ${past('talk_request')})`),
    await deleteRows(sql, all, 'open_hour', past('open_hour')),
    await deleteMatters(sql, all),
    await deleteRows(sql, all, 'sealed_note', 'r.talk_id = any($3)'),
  ];
  await unlinkTalks(sql, all);
  return [...gone, await deleteRows(sql, all, 'talk', 'r.id = any($3)'), await deleteRows(sql, all, 'group_talk', past('group_talk'))].flat();
}

/** A matter's key goes with its row. */
async function deleteMatters(sql: Statements, all: Past): Promise<string[]> {
  await sql.query(
    `delete from app.matter_step s using app.matter m where s.institution_id = $1 and m.institution_id = $1 and m.id = s.matter_id and ${lastDay('matter', 'm')} < $2`, [all.institutionId, all.from]);
  return deleteRows(sql, all, 'matter', past('matter'));
}

/** The duties of years that are kept no longer, and that they were kept. */
export async function deletePastDuties(sql: Statements, institutionId: string, firstYear: number): Promise<void> {
  for (const table of ['talk_duty', 'duty_year']) await sql.query(`delete from app.${table} where institution_id = $1 and year < $2`, [institutionId, firstYear]);
}

/** Keys of people who have left, made in a year that is kept no longer, to which no note is sealed any more. */
export const deleteUnusedKeys = (sql: Statements, institutionId: string, from: string, today: string): Promise<unknown> =>
  sql.query(
    `delete from app.sealing_key k where k.institution_id = $1 and k.created_on < $2
       and not ${inService('k.person_id', '$3')}
       and not exists (select from app.talk t join app.sealed_note n on n.institution_id = $1 and n.talk_id = t.id where t.institution_id = $1 and k.person_id in (t.talker_id, t.talkee_id))`,
    [institutionId, from, today],
  );
