import type { Statements } from '@tongxin/directory';
import type { Absence } from './absence';

/** SQL: whether the person in a column is absent on a day; `$1` is the institution. */
export const isAbsent = (person: string, day: string): string =>
  `exists (select from app.absence a where a.institution_id = $1 and a.person_id = ${person} and ${day} between a.first_day and a.last_day)`;

/** The days that somebody said, none of which need have come; null once they are over. */
export async function findAbsence(sql: Statements, institutionId: string, personId: string, day: string): Promise<Absence | null> {
  const [row] = await sql.query<Absence>(`select first_day as "firstDay", last_day as "lastDay" from app.absence where institution_id = $1 and person_id = $2 and last_day >= $3`, [institutionId, personId, day]);
  return row ?? null;
}

/** The newer days take the place of those before. */
export const saveAbsence = (sql: Statements, institutionId: string, personId: string, { firstDay, lastDay }: Absence): Promise<unknown> =>
  sql.query(
    `insert into app.absence (institution_id, person_id, first_day, last_day) values ($1, $2, $3, $4)
     on conflict (institution_id, person_id) do update set first_day = excluded.first_day, last_day = excluded.last_day`,
    [institutionId, personId, firstDay, lastDay],
  );

/** @returns whether there was one */
export const deleteAbsence = async (sql: Statements, institutionId: string, personId: string, day: string): Promise<boolean> =>
  (await sql.query(`with gone as (delete from app.absence where institution_id = $1 and person_id = $2 and last_day >= $3 returning 1) select from gone`, [institutionId, personId, day])).length > 0;

/** Forgets the absences that are over. */
export const deletePastAbsences = (sql: Statements, institutionId: string, day: string): Promise<unknown> =>
  sql.query(`delete from app.absence where institution_id = $1 and last_day < $2`, [institutionId, day]);
