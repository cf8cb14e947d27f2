import { holdsOn } from '@tongxin/calendar';
import type { Fact } from '@tongxin/event-contracts';
import { countsOn, pairKey, type CountingTalk } from '../coverage/coverage';

/** 支部谈心谈话: who should talk with whom in a branch, at least once a year (支部工作条例 art. 19 ◐; T-37). Apart from the five must-talks. */
export type BranchTalkClass = 'COMMITTEE_MUTUAL' | 'COMMITTEE_WITH_MEMBERS' | 'MEMBERS_MUTUAL';

export interface BranchTalkTotals {
  relation: BranchTalkClass;
  /** Pairs of the committee; members who should have had such a talk. */
  due: number;
  met: number;
}

/**
 * The three classes of a branch on a day. The committee talks in every pair of its members; each other member talks with one of the committee, and with one other member.
 * Those in service on that day count; retired members are visited, which is no talk here. Whose talk it was, and which pair, is told to nobody.
 */
export function branchTalks(branchId: string, facts: readonly Fact[], talks: readonly CountingTalk[], day: string): BranchTalkTotals[] {
  const holding = facts.filter((fact) => holdsOn(fact, day));
  const serving = new Set(holding.flatMap((fact) => (fact.kind === 'IN_SERVICE' ? [fact.subjectId] : [])));
  const inBranch = (...kinds: Fact['kind'][]) =>
    [...new Set(holding.flatMap((fact) => (kinds.includes(fact.kind) && fact.objectId === branchId && serving.has(fact.subjectId) ? [fact.subjectId] : [])))];
  const committee = inBranch('COMMITTEE_OF', 'SECRETARY_OF');
  const members = inBranch('MEMBER_OF').filter((id) => !committee.includes(id));
  const talked = new Set(talks.flatMap((talk) => (countsOn(talk, day) ? [pairKey(talk.aId, talk.bId)] : [])));
  const pairs = committee.flatMap((a, at) => committee.slice(at + 1).map((b) => pairKey(a, b)));
  const withOneOf = (id: string, others: readonly string[]): boolean => others.some((other) => talked.has(pairKey(id, other)));
  return [
    { relation: 'COMMITTEE_MUTUAL', due: pairs.length, met: pairs.filter((pair) => talked.has(pair)).length },
    { relation: 'COMMITTEE_WITH_MEMBERS', due: committee.length === 0 ? 0 : members.length, met: members.filter((id) => withOneOf(id, committee)).length },
    { relation: 'MEMBERS_MUTUAL', due: members.length < 2 ? 0 : members.length, met: members.filter((id) => withOneOf(id, members)).length },
  ];
}
