import { clampToYear, lengthInDays, mergePeriods, type Period } from '@tongxin/calendar';
import type { Fact, FactKind } from '@tongxin/event-contracts';
import type { MustTalkRule, TalkeeKind } from './must-talk-rule';
import { both, without } from './periods';

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

interface Tie {
  talkerId: string;
  talkeeId: string;
  periods: Period[];
}

/** Facts by kind, and by subject where asked, with periods merged. */
class Directory {
  private readonly byKind = new Map<FactKind, Fact[]>();
  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const list = this.byKind.get(fact.kind);
      if (list) list.push(fact);
      else this.byKind.set(fact.kind, [fact]);
    }
  }

  list = (kind: FactKind): readonly Fact[] => this.byKind.get(kind) ?? [];

  /** subject → merged periods of a kind */
  periodsOf(kind: FactKind): Map<string, Period[]> {
    const map = new Map<string, Period[]>();
    for (const f of this.list(kind)) map.set(f.subjectId, [...(map.get(f.subjectId) ?? []), { from: f.from, to: f.to }]);
    for (const [id, periods] of map) map.set(id, mergePeriods(periods));
    return map;
  }
}

const period = (f: Fact): Period => ({ from: f.from, to: f.to });
const add = (map: Map<string, Fact[]>, key: string | null, fact: Fact): void => {
  if (key !== null) map.set(key, [...(map.get(key) ?? []), fact]);
};

/** The executive vice-president by title; on days without one, the head of the leadership unit. */
export function evpPeriods(facts: readonly Fact[]): Map<string, Period[]> {
  const directory = new Directory(facts);
  const titled = directory.periodsOf('EVP_TITLE');
  const taken = mergePeriods([...titled.values()].flat());
  const leadership = directory.periodsOf('LEADERSHIP_UNIT');
  const result = new Map(titled);
  for (const head of directory.list('HEAD_OF')) {
    const unit = head.objectId ? leadership.get(head.objectId) : undefined;
    if (!unit) continue;
    const stands = without(both([period(head)], unit), taken);
    if (stands.length > 0) result.set(head.subjectId, mergePeriods([...(result.get(head.subjectId) ?? []), ...stands]));
  }
  return result;
}

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
    const pairs = new Map<string, Tie & { last: string }>();
    for (const tie of rule.talkees.flatMap((kind) => tiesOf(directory, rule, kind, facts))) {
      if (tie.talkerId === tie.talkeeId) continue;
      const served = both(both(tie.periods, inService.get(tie.talkerId) ?? []), inService.get(tie.talkeeId) ?? []);
      const periods = both(served, [ruleYear]);
      if (periods.length === 0) continue;
      const key = [tie.talkerId, tie.talkeeId].sort().join();
      const known = pairs.get(key);
      const last = periods.at(-1)?.from ?? '';
      // Of two directions the later one answers; where they began together, the lower id, whichever fact was read first.
      const newer = !known || last > known.last || (last === known.last && tie.talkerId < known.talkerId);
      pairs.set(key, { ...(newer ? { talkerId: tie.talkerId, talkeeId: tie.talkeeId, last } : known), periods: [...(known?.periods ?? []), ...periods] });
    }
    return [...pairs.values()].flatMap(({ talkerId, talkeeId, periods }): MustTalkDuty[] => {
      const windows = mergePeriods(periods).filter((p) => (lengthInDays(p) ?? 0) >= shortestWindow);
      return windows.length === 0 ? [] : [{ ruleCode: rule.code, year, talkerId, talkeeId, mutual: rule.mutual, count: rule.count, windows }];
    });
  });
}

function tiesOf(directory: Directory, rule: MustTalkRule, kind: TalkeeKind, facts: readonly Fact[]): Tie[] {
  switch (kind) {
    case 'TEAM':
    case 'COUNTY_LEVEL':
    case 'BACKBONE':
      return everyoneWith(talkersOf(directory, rule, facts), directory.periodsOf(kind));
    case 'SUPERVISED_HEADS':
      return supervisedHeads(directory);
    case 'OWN_BRANCH_REPRESENTATIVES':
      return ownBranchRepresentatives(directory);
    case 'UNIT_STAFF':
      return unitStaff(directory);
  }
}

function talkersOf(directory: Directory, rule: MustTalkRule, facts: readonly Fact[]): Map<string, Period[]> {
  const maps = rule.talkers.map((kind) => {
    if (kind === 'EXECUTIVE_VICE_PRESIDENT') return evpPeriods(facts);
    return directory.periodsOf(kind === 'TEAM' ? 'TEAM' : 'HEAD_OF');
  });
  const all = new Map<string, Period[]>();
  for (const map of maps) for (const [id, periods] of map) all.set(id, mergePeriods([...(all.get(id) ?? []), ...periods]));
  return all;
}

const everyoneWith = (talkers: Map<string, Period[]>, talkees: Map<string, Period[]>): Tie[] =>
  [...talkers].flatMap(([talkerId, as]) => [...talkees].map(([talkeeId, bs]) => ({ talkerId, talkeeId, periods: both(as, bs) })));

function supervisedHeads(directory: Directory): Tie[] {
  const heads = new Map<string, Fact[]>();
  for (const f of directory.list('HEAD_OF')) add(heads, f.objectId, f);
  const leadership = directory.periodsOf('LEADERSHIP_UNIT');
  return directory.list('SUPERVISES').flatMap((leader) =>
    (heads.get(leader.objectId ?? '') ?? []).map((head) => ({
      talkerId: leader.subjectId,
      talkeeId: head.subjectId,
      periods: without(both([period(leader)], [period(head)]), leadership.get(leader.objectId ?? '') ?? []),
    })));
}

function ownBranchRepresentatives(directory: Directory): Tie[] {
  const team = directory.periodsOf('TEAM');
  const memberships = new Map<string, Fact[]>();
  for (const f of directory.list('MEMBER_OF')) add(memberships, f.subjectId, f);
  return directory.list('REPRESENTS').flatMap((named) => {
    const leaderId = named.objectId ?? '';
    const together = (memberships.get(named.subjectId) ?? []).flatMap((mine) =>
      (memberships.get(leaderId) ?? []).flatMap((theirs) => (mine.objectId === theirs.objectId ? both([period(mine)], [period(theirs)]) : [])));
    return [{ talkerId: leaderId, talkeeId: named.subjectId, periods: both(both([period(named)], together), team.get(leaderId) ?? []) }];
  });
}

function unitStaff(directory: Directory): Tie[] {
  const team = directory.periodsOf('TEAM');
  const heading = directory.periodsOf('HEAD_OF');
  const staff = new Map<string, Fact[]>();
  for (const f of directory.list('STAFF_OF')) add(staff, f.objectId, f);
  return directory.list('HEAD_OF').flatMap((head) =>
    (staff.get(head.objectId ?? '') ?? []).map((member) => ({
      talkerId: head.subjectId,
      talkeeId: member.subjectId,
      periods: without(without(both([period(head)], [period(member)]), team.get(member.subjectId) ?? []), heading.get(member.subjectId) ?? []),
    })));
}
