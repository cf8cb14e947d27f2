import { addDays, type Period } from '@tongxin/calendar';
import type { Fact } from '@tongxin/event-contracts';
import { named, wording, type Wording } from '@tongxin/outcome';
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

const words: Readonly<Record<GroundKind, Wording>> = {
  EXECUTIVE_VICE_PRESIDENT: wording('任常务副校(院)长或代行其职责', 'executive vice-president or stands for one'),
  TEAM: wording('为班子成员', 'a member of the leadership team'),
  COUNTY_LEVEL: wording('为县处级领导干部', 'a county-level official'),
  BACKBONE: wording('为青年骨干教职工', 'one of the young backbone staff'),
  SUPERVISES_UNIT: wording('分管有关处室', 'the supervising leader of the unit'),
  HEADS_UNIT: wording('任处室负责人', 'the head of a unit'),
  WORKS_IN_UNIT: wording('在该处室工作', 'on the staff of the unit'),
  REPRESENTS_BRANCH: wording('为所在党支部推选的党员代表', 'a representative named by the branch of both'),
};

/** The same in a sentence for the two it concerns; who and which unit they are stands beside it. */
export function whyInWords(duty: ExplainedDuty, facts: readonly DutyFact[], scope: string): Wording {
  const of = (personId: string): Wording => {
    const theirs = facts.filter((fact) => fact.personId === personId);
    return wording(theirs.map(({ kind, from }) => `自${from}起${words[kind].zh}`).join(','), theirs.map(({ kind, from }) => `${words[kind].en} from ${from} on`).join(', and '));
  };
  const [talker, talkee] = [of(duty.talkerId), of(duty.talkeeId)];
  const days = duty.windows.map(({ from, to }) => ({ from, last: to === null ? null : addDays(to, -1) }));
  const zh = days.map(({ from, last }) => `${from}至${last ?? ''}`).join('、');
  const en = days.map(({ from, last }) => (last === null ? `from ${from} on` : `from ${from} to ${last}`)).join(' and ');
  return wording(
    `谈话人${talker.zh};谈话对象${talkee.zh}。按必谈规则“${scope}”,应在${zh}谈话。`,
    `The talker is ${talker.en}; the talkee is ${talkee.en}. By the must-talk rule ${named(scope)} a talk is due ${en}.`,
  );
}
