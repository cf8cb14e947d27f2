import { mergePeriods, type Period } from '@tongxin/calendar';
import type { Fact, FactKind } from '@tongxin/event-contracts';
import type { MustTalkRule, TalkeeKind } from './must-talk-rule';
import { both, without } from './periods';

/** What makes somebody the talker or talkee of a rule. */
export type GroundKind = 'EXECUTIVE_VICE_PRESIDENT' | 'TEAM' | 'COUNTY_LEVEL' | 'BACKBONE' | 'SUPERVISES_UNIT' | 'HEADS_UNIT' | 'WORKS_IN_UNIT' | 'REPRESENTS_BRANCH';

/** That a person is this, in which unit or branch, and when. */
export interface Ground {
  kind: GroundKind;
  unitId: string | null;
  branchId: string | null;
  periods: readonly Period[];
}

/** Two people whom facts put together under a rule, on which days, and why. */
export interface Tie {
  talkerId: string;
  talkeeId: string;
  periods: Period[];
  talker: readonly Ground[];
  talkee: readonly Ground[];
}

/** Facts by kind, and by subject where asked, with periods merged. */
export class Directory {
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
const ground = (kind: GroundKind, periods: readonly Period[], unitId: string | null = null, branchId: string | null = null): Ground => ({ kind, unitId, branchId, periods });
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

/** Everybody whom the facts put together under a rule, whether or not a duty comes of it. */
export const tiesUnder = (directory: Directory, rule: MustTalkRule, facts: readonly Fact[]): Tie[] => rule.talkees.flatMap((kind) => tiesOf(directory, rule, kind, facts));

function tiesOf(directory: Directory, rule: MustTalkRule, kind: TalkeeKind, facts: readonly Fact[]): Tie[] {
  switch (kind) {
    case 'TEAM':
    case 'COUNTY_LEVEL':
    case 'BACKBONE':
      return everyoneWith(talkersOf(directory, rule, facts), directory.periodsOf(kind), kind);
    case 'SUPERVISED_HEADS':
      return supervisedHeads(directory);
    case 'OWN_BRANCH_REPRESENTATIVES':
      return ownBranchRepresentatives(directory);
    case 'UNIT_STAFF':
      return unitStaff(directory);
  }
}

interface Talker {
  periods: Period[];
  grounds: Ground[];
}

function talkersOf(directory: Directory, rule: MustTalkRule, facts: readonly Fact[]): Map<string, Talker> {
  const all = new Map<string, Talker>();
  for (const kind of rule.talkers) {
    const map = kind === 'EXECUTIVE_VICE_PRESIDENT' ? evpPeriods(facts) : directory.periodsOf(kind === 'TEAM' ? 'TEAM' : 'HEAD_OF');
    for (const [id, periods] of map) {
      const known = all.get(id) ?? { periods: [], grounds: [] };
      all.set(id, { periods: mergePeriods([...known.periods, ...periods]), grounds: [...known.grounds, ground(kind === 'UNIT_HEADS' ? 'HEADS_UNIT' : kind, periods)] });
    }
  }
  return all;
}

const everyoneWith = (talkers: Map<string, Talker>, talkees: Map<string, Period[]>, kind: GroundKind): Tie[] =>
  [...talkers].flatMap(([talkerId, { periods, grounds }]) =>
    [...talkees].map(([talkeeId, theirs]) => ({ talkerId, talkeeId, periods: both(periods, theirs), talker: grounds, talkee: [ground(kind, theirs)] })));

function supervisedHeads(directory: Directory): Tie[] {
  const heads = new Map<string, Fact[]>();
  for (const f of directory.list('HEAD_OF')) add(heads, f.objectId, f);
  const leadership = directory.periodsOf('LEADERSHIP_UNIT');
  return directory.list('SUPERVISES').flatMap((leader) =>
    (heads.get(leader.objectId ?? '') ?? []).map((head) => ({
      talkerId: leader.subjectId,
      talkeeId: head.subjectId,
      periods: without(both([period(leader)], [period(head)]), leadership.get(leader.objectId ?? '') ?? []),
      talker: [ground('SUPERVISES_UNIT', [period(leader)], leader.objectId)],
      talkee: [ground('HEADS_UNIT', [period(head)], head.objectId)],
    })));
}

function ownBranchRepresentatives(directory: Directory): Tie[] {
  const team = directory.periodsOf('TEAM');
  const memberships = new Map<string, Fact[]>();
  for (const f of directory.list('MEMBER_OF')) add(memberships, f.subjectId, f);
  return directory.list('REPRESENTS').flatMap((named) => {
    const leaderId = named.objectId ?? '';
    const shared = (memberships.get(named.subjectId) ?? []).flatMap((mine) =>
      (memberships.get(leaderId) ?? []).filter((theirs) => mine.objectId === theirs.objectId).map((theirs) => ({ branchId: mine.objectId, periods: both([period(mine)], [period(theirs)]) })));
    const as = team.get(leaderId) ?? [];
    return [{
      talkerId: leaderId,
      talkeeId: named.subjectId,
      periods: both(both([period(named)], shared.flatMap(({ periods }) => periods)), as),
      talker: [ground('TEAM', as)],
      talkee: shared.map(({ branchId, periods }) => ground('REPRESENTS_BRANCH', both([period(named)], periods), null, branchId)),
    }];
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
      talker: [ground('HEADS_UNIT', [period(head)], head.objectId)],
      talkee: [ground('WORKS_IN_UNIT', [period(member)], member.objectId)],
    })));
}
