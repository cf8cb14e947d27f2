import { clampToYear, lengthInDays, mergePeriods, type Period } from '@tongxin/calendar';
import type { Fact } from '@tongxin/event-contracts';
import type { MustTalkRule } from './must-talk-rule';
import { Directory, tiesUnder } from './must-talk-ties';
import { both } from './periods';

/** A duty of an institution: two people should talk in a year because a rule and facts say so. One per rule, unordered pair and year. */
export interface MustTalkDuty {
  ruleCode: string;
  year: number;
  /** Who answers for it, and with whom; of a mutual duty both answer. */
  talkerId: string;
  talkeeId: string;
  mutual: boolean;
  count: number;
  /** Days on which the facts hold, within the year, each at least 30 days long. */
  windows: Period[];
}

/** A window shorter than this makes no duty. */
export const shortestWindow = 30;

/**
 * Rule × facts × year → duties (T-04 … T-09). Both people are in service on every day of a window; a window runs from the first day the facts hold to
 * 31 December, cut by a known end; a vacant headship owes nothing; a self-pair is none.
 */
export function mustTalkDuties(rules: readonly MustTalkRule[], facts: readonly Fact[], year: number): MustTalkDuty[] {
  const directory = new Directory(facts);
  const inService = directory.periodsOf('IN_SERVICE');
  return rules.flatMap((rule) => {
    const ruleYear = clampToYear({ from: rule.validFrom, to: rule.validTo }, year);
    if (!ruleYear) return [];
    const pairs = new Map<string, { talkerId: string; talkeeId: string; periods: Period[]; last: string }>();
    for (const tie of tiesUnder(directory, rule, facts)) {
      if (tie.talkerId === tie.talkeeId) continue;
      const served = both(both(tie.periods, inService.get(tie.talkerId) ?? []), inService.get(tie.talkeeId) ?? []);
      const periods = both(served, [ruleYear]);
      const key = [tie.talkerId, tie.talkeeId].sort().join();
      const known = pairs.get(key);
      const last = periods.at(-1)?.from ?? '';
      // Of two directions the later one answers, one without days in the year not at all; where they began together, the lower id, whichever fact was read first.
      const newer = !known || last > known.last || (last === known.last && tie.talkerId < known.talkerId);
      pairs.set(key, { ...(newer ? { talkerId: tie.talkerId, talkeeId: tie.talkeeId, last } : known), periods: [...(known?.periods ?? []), ...periods] });
    }
    return [...pairs.values()].flatMap(({ talkerId, talkeeId, periods }): MustTalkDuty[] => {
      const windows = mergePeriods(periods).filter((p) => (lengthInDays(p) ?? 0) >= shortestWindow);
      return windows.length === 0 ? [] : [{ ruleCode: rule.code, year, talkerId, talkeeId, mutual: rule.mutual, count: rule.count, windows }];
    });
  });
}
