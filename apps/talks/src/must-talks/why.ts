import { addDays, type Period } from '@tongxin/calendar';
import type { Fact } from '@tongxin/event-contracts';
import type { MustTalkRule } from './must-talk-rule';
import { Directory, tiesUnder, type Ground, type GroundKind, type Tie } from './must-talk-ties';
import { both } from './periods';

/** A fact that a duty follows from: which of the two is what, where, from when until when. */
export interface DutyFact {
  personId: string;
  kind: GroundKind;
  unitId: string | null;
  branchId: string | null;
  from: string;
  to: string | null;
}

export interface ExplainedDuty {
  ruleCode: string;
  talkerId: string;
  talkeeId: string;
  windows: readonly Period[];
}

const pair = (a: string, b: string): string => [a, b].sort().join();

/** Answers why duties exist: asked for one duty or for all, it goes through the facts once a rule. */
export function whyDuties(rules: readonly MustTalkRule[], facts: readonly Fact[]): (duty: ExplainedDuty) => DutyFact[] {
  const directory = new Directory(facts);
  const known = new Map<string, Map<string, Tie[]>>();
  const tiesOf = (code: string): Map<string, Tie[]> => {
    const ties = known.get(code) ?? new Map<string, Tie[]>();
    if (known.has(code)) return ties;
    for (const tie of rules.filter((rule) => rule.code === code).flatMap((rule) => tiesUnder(directory, rule, facts))) {
      ties.set(pair(tie.talkerId, tie.talkeeId), [...(ties.get(pair(tie.talkerId, tie.talkeeId)) ?? []), tie]);
    }
    known.set(code, ties);
    return ties;
  };
  return (duty) => {
    const found = (tiesOf(duty.ruleCode).get(pair(duty.talkerId, duty.talkeeId)) ?? []).flatMap((tie) => {
      const days = both(tie.periods, duty.windows);
      return [...tie.talker.map((ground) => factOf(tie.talkerId, ground, days)), ...tie.talkee.map((ground) => factOf(tie.talkeeId, ground, days))].filter((fact) => fact !== null);
    });
    const distinct = new Map(found.map((fact) => [[fact.personId, fact.kind, fact.unitId, fact.branchId, fact.from].join(), fact]));
    // The talker's first, each from the oldest on.
    const order = (fact: DutyFact) => [fact.personId === duty.talkerId ? 0 : 1, fact.from, fact.kind, fact.unitId, fact.branchId].join();
    return [...distinct.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  };
}

/** The ground as it holds on days of the duty, from its own first day to its own last; null where it holds on none of them. */
function factOf(personId: string, { kind, unitId, branchId, periods }: Ground, days: readonly Period[]): DutyFact | null {
  const held = periods.filter((one) => both([one], days).length > 0);
  const [first, last] = [held[0], held.at(-1)];
  return first && last ? { personId, kind, unitId, branchId, from: first.from, to: last.to } : null;
}

const words: Readonly<Record<GroundKind, string>> = {
  EXECUTIVE_VICE_PRESIDENT: '任常务副校(院)长或代行其职责',
  TEAM: '为班子成员',
  COUNTY_LEVEL: '为县处级领导干部',
  BACKBONE: '为青年骨干教职工',
  SUPERVISES_UNIT: '分管有关处室',
  HEADS_UNIT: '任处室负责人',
  WORKS_IN_UNIT: '在该处室工作',
  REPRESENTS_BRANCH: '为所在党支部推选的党员代表',
};

/** The same in a sentence for the two it concerns; who and which unit they are stands beside it. */
export function whyInWords(duty: ExplainedDuty, facts: readonly DutyFact[], scope: string): string {
  const of = (personId: string): string => facts.filter((fact) => fact.personId === personId).map(({ kind, from }) => `自${from}起${words[kind]}`).join(',');
  const days = duty.windows.map(({ from, to }) => `${from}至${to === null ? '' : addDays(to, -1)}`).join('、');
  return `谈话人${of(duty.talkerId)};谈话对象${of(duty.talkeeId)}。按必谈规则“${scope}”,应在${days}谈话。`;
}
