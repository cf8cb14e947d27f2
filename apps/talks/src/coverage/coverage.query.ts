import { factHolds, loadFacts, type Statements } from '@tongxin/directory';
import { mustTalkDuties } from '../must-talks/must-talk-duty';
import { dutyFacts, loadRules, readMultirange } from '../must-talks/recompute-duties';
import type { Talk } from '../talks/talk';
import { ofYears, talkColumns } from '../talks/talk.query';
import { answersFor, endOf } from '../must-talks/deadline';
import { countingTalks, coverage, dutiesOn, dutyStates, pairKey, settledBy, type Coverage, type CoveredDuty, type SettledTalk } from './coverage';

export interface YearOfTalks {
  year: number;
  ruleCodes: string[];
  duties: CoveredDuty[];
  /** Settled within the year. */
  talks: SettledTalk[];
  /** Settled after its end, by silence on a day that may be still to come. */
  late: SettledTalk[];
}

/** A year whose duties and talks are kept no longer, and worked out no more. */
export const yearWithoutTalks = (year: number): YearOfTalks => ({ year, ruleCodes: [], duties: [], talks: [], late: [] });

/** What a duty is called in a year that is not kept yet, such as the new one on 1 January: until something settles or changes one of its duties. */
const idWhileNotKept = (duty: { ruleCode: string; year: number; talkerId: string; talkeeId: string }): string => `${duty.ruleCode}/${duty.year}/${pairKey(duty.talkerId, duty.talkeeId)}`;

/** The year of such a name, or null. */
export function yearWhileNotKept(id: string): number | null {
  const year = Number(/\/(20\d\d|2100)\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/.exec(id)?.[1] ?? NaN);
  return Number.isNaN(year) ? null : year;
}

/** Everything coverage needs of a year: at most four statements, a few hundred rows an institution. */
export async function loadYear(sql: Statements, institutionId: string, year: number): Promise<YearOfTalks> {
  const rules = await loadRules(sql, institutionId);
  const stored = await sql.query<CoveredDuty & { windowsText: string; kept: boolean }>(
    `select d.id, d.rule_code as "ruleCode", d.talker_id as "talkerId", d.talkee_id as "talkeeId", d.mutual, d.count, d.windows::text as "windowsText", y.year is not null as kept
     from app.duty_year y left join app.talk_duty d on d.institution_id = $1 and d.year = y.year where y.institution_id = $1 and y.year = $2`,
    [institutionId, year],
  );
  const duties = stored.length > 0
    ? stored.filter((d) => d.id !== null).map((d) => ({ ...d, windows: readMultirange(d.windowsText) }))
    : mustTalkDuties(rules, await loadFacts(sql, institutionId, dutyFacts), year).map((d) => ({ ...d, id: idWhileNotKept(d) }));
  const talks = await sql.query<Talk>(
    `select ${talkColumns} from app.talk t where t.institution_id = $1 and ${ofYears}`,
    [institutionId, [year]],
  );
  const last = `${year}-12-31`;
  const counting = talks.flatMap((t) => countingTalks(t, year));
  return {
    year,
    ruleCodes: rules.map((r) => r.code),
    duties,
    talks: counting.filter(({ settledOn }) => settledOn <= last),
    late: counting.filter(({ settledOn }) => settledOn > last),
  };
}

/** What counts in the year, as it was settled by the end of a day. */
export const talksBy = ({ talks, late }: YearOfTalks, known: string): SettledTalk[] => settledBy([...talks, ...late], known);

/** People in service on a day. */
export async function inServiceOn(sql: Statements, institutionId: string, day: string): Promise<Set<string>> {
  const rows = await sql.query<{ id: string }>(
    `select distinct f.subject_id as id from app.directory_fact f where f.institution_id = $1 and f.kind = 'IN_SERVICE' and ${factHolds('f', '$2')}`,
    [institutionId, day],
  );
  return new Set(rows.map((row) => row.id));
}

export const coverageOn = (year: YearOfTalks, inService: ReadonlySet<string>, day: string, known: string): Coverage =>
  coverage(year.ruleCodes, year.duties, talksBy(year, known), inService, day);

export interface DutyOnDay extends CoveredDuty {
  met: boolean;
}

/** Duties on a day, each with its state, by what was settled by the end of the day `known`. */
export const dutyStatesOn = (year: YearOfTalks, day: string, known: string): DutyOnDay[] => dutiesOn(year.duties, talksBy(year, known), day);

/** What somebody answers for: duties due on the day, and those whose days are over without a talk, as long as both people serve. */
export function answeredBy(personId: string, year: YearOfTalks, inService: ReadonlySet<string>, day: string, today: string): DutyOnDay[] {
  const mine = { ...year, duties: year.duties.filter((duty) => answersFor(personId, duty)) };
  const missed = dutyStates(mine.duties, talksBy(year, today), day).filter((d) => !d.met && endOf(d) <= day && endOf(d) <= today && inService.has(d.talkerId) && inService.has(d.talkeeId));
  return [...dutyStatesOn(mine, day, today), ...missed];
}
