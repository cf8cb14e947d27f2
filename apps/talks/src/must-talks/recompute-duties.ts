import type { Period } from '@tongxin/calendar';
import { loadFacts, type Statements } from '@tongxin/directory';
import type { FactKind } from '@tongxin/event-contracts';
import { newId } from '@tongxin/subgraph';
import { mustTalkDuties, type MustTalkDuty } from './must-talk-duty';
import type { MustTalkRule } from './must-talk-rule';

/** Facts that must-talk duties follow from. */
export const dutyFacts: readonly FactKind[] = [
  'IN_SERVICE', 'TEAM', 'COUNTY_LEVEL', 'BACKBONE', 'EVP_TITLE', 'LEADERSHIP_UNIT', 'HEAD_OF', 'SUPERVISES', 'STAFF_OF', 'MEMBER_OF', 'REPRESENTS',
];

export const loadRules = (sql: Statements, institutionId: string): Promise<MustTalkRule[]> =>
  sql.query<MustTalkRule>(
    `select code, scope, talkers, talkees, mutual, count, valid_from::text as "validFrom", valid_to::text as "validTo" from app.talk_rule where institution_id = $1 order by code`,
    [institutionId],
  );

/** PostgreSQL's text for windows: `{[2026-01-01,2027-01-01)}`. */
export const multirange = (windows: readonly Period[]): string => `{${windows.map((w) => `[${w.from},${w.to ?? ''})`).join(',')}}`;

/** Reads what `multirange` writes; PostgreSQL prints it in the same canonical form. */
export const readMultirange = (text: string): Period[] =>
  [...text.matchAll(/[[(]([^,\])]*),([^,\])]*)[\])]/g)].map(([, from, to]) => ({ from: from ?? '', to: to ? to : null }));

/** Whether the institution's duties of the year are kept, and so have ids that stay. */
export async function isKept(sql: Statements, institutionId: string, year: number): Promise<boolean> {
  return (await sql.query('select 1 from app.duty_year where institution_id = $1 and year = $2', [institutionId, year])).length > 0;
}

/** Whoever goes through all duties of an institution takes turns with whoever else does, until the transaction ends. */
export const lockDuties = (tx: Statements, institutionId: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('duties/' || $1::text, 0))`, [institutionId]);

/**
 * Works the institution's duties of the given years out again and writes the difference: one statement each for what appeared, changed and went, so the cost
 * does not depend on how many institutions there are. The years that are kept are always among them. Rules come by import and facts by events, each in a
 * transaction of its own: they take turns, or both would work without what the other is about to commit.
 */
export async function recomputeDuties(tx: Statements, institutionId: string, years: readonly number[]): Promise<void> {
  await lockDuties(tx, institutionId);
  const kept = await tx.query<{ year: number }>(
    `with added as (insert into app.duty_year (institution_id, year) select $1, unnest($2::int[]) on conflict do nothing returning year)
     select year from added union select year from app.duty_year where institution_id = $1 order by year`,
    [institutionId, years],
  );
  const [rules, facts] = [await loadRules(tx, institutionId), await loadFacts(tx, institutionId, dutyFacts)];
  const duties = kept.flatMap(({ year }) => mustTalkDuties(rules, facts, year));
  await saveDuties(tx, institutionId, duties);
}

async function saveDuties(tx: Statements, institutionId: string, duties: readonly MustTalkDuty[]): Promise<void> {
  await tx.query(
    `with wanted as (
       select * from jsonb_to_recordset($2::jsonb) as w(id uuid, rule_code text, year int, talker_id uuid, talkee_id uuid, mutual boolean, count int, windows datemultirange)
     ), gone as (
       delete from app.talk_duty d where d.institution_id = $1 and not exists (
         select from wanted w where w.year = d.year and w.rule_code = d.rule_code and least(w.talker_id, w.talkee_id) = d.low_id and greatest(w.talker_id, w.talkee_id) = d.high_id)
     )
     insert into app.talk_duty as d (institution_id, id, rule_code, year, talker_id, talkee_id, mutual, count, windows)
     select $1, id, rule_code, year, talker_id, talkee_id, mutual, count, windows from wanted
     on conflict (institution_id, year, rule_code, low_id, high_id) do update
       set talker_id = excluded.talker_id, talkee_id = excluded.talkee_id, mutual = excluded.mutual, count = excluded.count, windows = excluded.windows
       where (d.talker_id, d.talkee_id, d.mutual, d.count, d.windows) is distinct from (excluded.talker_id, excluded.talkee_id, excluded.mutual, excluded.count, excluded.windows)`,
    [institutionId, JSON.stringify(duties.map((d) => ({
      id: newId(), rule_code: d.ruleCode, year: d.year, talker_id: d.talkerId, talkee_id: d.talkeeId, mutual: d.mutual, count: d.count, windows: multirange(d.windows),
    })))],
  );
}
