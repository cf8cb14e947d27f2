import type { Fact } from '@tongxin/event-contracts';
import { chineseIn } from '@tongxin/testing';
import fc from 'fast-check';
import { aUnit, fact, rule, rules, serving } from './facts.fixtures';
import { mustTalkDuties } from './must-talk-duty';
import type { MustTalkRule } from './must-talk-rule';
import { whyDuties, whyInWords } from './why';

/** Why each duty exists, as 「who kind where from..to」. */
function shown(of: readonly MustTalkRule[], facts: readonly Fact[]): string[][] {
  const why = whyDuties(of, facts);
  return mustTalkDuties(of, facts, 2026).map((duty) =>
    why(duty).map((f) => `${f.personId} ${f.kind} ${f.unitId ?? f.branchId ?? ''} ${f.from}..${f.to ?? ''}`.replace(/ +/g, ' ')));
}

it.each<[string, string, Fact[], string[]]>([
  ['T-05', 'WBT-1', [...serving('evp', 'a'), fact('EVP_TITLE', 'evp'), fact('COUNTY_LEVEL', 'a', null, '2026-07-01'), fact('BACKBONE', 'a', null, '2025-05-04', '2026-10-01')],
    ['evp EXECUTIVE_VICE_PRESIDENT 2026-01-01..', 'a BACKBONE 2025-05-04..2026-10-01', 'a COUNTY_LEVEL 2026-07-01..']],
  ['T-06', 'WBT-2', [...serving('a', 'b'), fact('TEAM', 'a'), fact('TEAM', 'b', null, '2026-03-01')], ['a TEAM 2026-01-01..', 'b TEAM 2026-03-01..']],
  ['T-07', 'WBT-3', [...serving('l', 'h'), fact('SUPERVISES', 'l', 'D02'), fact('SUPERVISES', 'l', 'D03', '2026-04-01'), fact('HEAD_OF', 'h', 'D02'), fact('HEAD_OF', 'h', 'D03', '2026-05-01')],
    ['l SUPERVISES_UNIT D02 2026-01-01..', 'l SUPERVISES_UNIT D03 2026-04-01..', 'h HEADS_UNIT D02 2026-01-01..', 'h HEADS_UNIT D03 2026-05-01..']],
  ['T-08', 'WBT-4', [...serving('l', 'r'), fact('TEAM', 'l'), fact('MEMBER_OF', 'l', 'Z1'), fact('MEMBER_OF', 'r', 'Z1'), fact('REPRESENTS', 'r', 'l', '2026-01-12', '2027-01-01')],
    ['l TEAM 2026-01-01..', 'r REPRESENTS_BRANCH Z1 2026-01-12..2027-01-01']],
  ['T-09', 'WBT-5', aUnit('D02', 'h', 'a'), ['h HEADS_UNIT D02 2026-01-01..', 'a WORKS_IN_UNIT D02 2026-01-01..']],
])('%s %s says which facts of the two made it', (_row, code, facts, expected) => expect(shown(rule(code), facts)).toEqual([expected]));

it('T-05 who stands for the executive vice-president is one on the days he does', () => {
  const facts = [...serving('chief', 'a'), fact('LEADERSHIP_UNIT', 'D01'), fact('HEAD_OF', 'chief', 'D01', '2026-02-01'), fact('TEAM', 'a')];
  expect(shown(rule('WBT-1'), facts)).toEqual([['chief EXECUTIVE_VICE_PRESIDENT 2026-02-01..', 'a TEAM 2026-01-01..']]);
});

it('a fact that held on no day of the duty is no part of why', () => {
  const facts = [...serving('h', 'm'), fact('HEAD_OF', 'h', 'D02'), fact('HEAD_OF', 'h', 'D03'), fact('STAFF_OF', 'm', 'D02', '2026-08-01'), fact('STAFF_OF', 'm', 'D03', '2024-01-01', '2026-01-01')];
  expect(shown(rule('WBT-5'), facts)).toEqual([['h HEADS_UNIT D02 2026-01-01..', 'm WORKS_IN_UNIT D02 2026-08-01..']]);
});

it('a head who became staff of the other: each fact stands with whom it concerns, the present talker’s first', () => {
  const facts = [
    ...serving('old', 'new'), fact('STAFF_OF', 'old', 'D02'), fact('STAFF_OF', 'new', 'D02'), fact('HEAD_OF', 'old', 'D02', '2026-01-01', '2026-06-01'), fact('HEAD_OF', 'new', 'D02', '2026-06-01'),
  ];
  expect(shown(rule('WBT-5'), facts)).toEqual([[
    'new WORKS_IN_UNIT D02 2026-01-01..', 'new HEADS_UNIT D02 2026-06-01..', 'old HEADS_UNIT D02 2026-01-01..2026-06-01', 'old WORKS_IN_UNIT D02 2026-01-01..',
  ]]);
});

it('two who owe each other a talk under two rules: each duty has the facts of its own rule', () => {
  expect(shown(rules(), [...serving('evp', 'm'), fact('EVP_TITLE', 'evp'), fact('TEAM', 'evp', null, '2026-02-01'), fact('TEAM', 'm')])).toEqual([
    ['evp EXECUTIVE_VICE_PRESIDENT 2026-01-01..', 'm TEAM 2026-01-01..'], ['evp TEAM 2026-02-01..', 'm TEAM 2026-01-01..'],
  ]);
});

it('a duty of a rule that is no longer known has no facts to tell', () => {
  expect(whyDuties([], [])({ ruleCode: 'gone', talkerId: 'a', talkeeId: 'b', windows: [] })).toEqual([]);
});

it('says it in a sentence without a name', () => {
  const facts = [...aUnit('D02', 'h'), fact('IN_SERVICE', 'm'), fact('STAFF_OF', 'm', 'D02', '2026-03-01')];
  const [duty] = mustTalkDuties(rule('WBT-5'), facts, 2026);
  if (!duty) throw new Error('no duty');
  expect(whyInWords(duty, whyDuties(rule('WBT-5'), facts)(duty), '处室负责人—处室工作人员')).toEqual({
    zh: '谈话人自2026-01-01起任处室负责人;谈话对象自2026-03-01起在该处室工作。按必谈规则“处室负责人—处室工作人员”,应在2026-03-01至2026-12-31谈话。',
    en: 'The talker is the head of a unit from 2026-01-01 on; the talkee is on the staff of the unit from 2026-03-01 on. By the must-talk rule “处室负责人—处室工作人员” a talk is due from 2026-03-01 to 2026-12-31.',
  });
});

it('says several facts of one person and several windows one after another', () => {
  const facts = [
    ...serving('evp'), fact('EVP_TITLE', 'evp'), fact('COUNTY_LEVEL', 'a', null, '2026-07-01'), fact('BACKBONE', 'a', null, '2025-05-04'),
    fact('IN_SERVICE', 'a', null, '2026-01-01', '2026-03-01'), fact('IN_SERVICE', 'a', null, '2026-06-01'),
  ];
  const [duty] = mustTalkDuties(rule('WBT-1'), facts, 2026);
  if (!duty) throw new Error('no duty');
  const said = whyInWords(duty, whyDuties(rule('WBT-1'), facts)(duty), '范围');
  expect(said.zh).toContain('谈话对象自2025-05-04起为青年骨干教职工,自2026-07-01起为县处级领导干部。');
  expect(said.zh).toContain('应在2026-01-01至2026-02-28、2026-06-01至2026-12-31谈话。');
  expect(said.en).toContain('the talkee is one of the young backbone staff from 2025-05-04 on, and a county-level official from 2026-07-01 on.');
  expect(said.en).toContain('a talk is due from 2026-01-01 to 2026-02-28 and from 2026-06-01 to 2026-12-31.');
});

const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const someFacts = fc.array(fc.oneof(
  person.map((id) => fact('TEAM', id)), person.map((id) => fact('EVP_TITLE', id)), person.map((id) => fact('BACKBONE', id, null, '2026-05-01')),
  fc.tuple(fc.constantFrom('HEAD_OF' as const, 'STAFF_OF' as const, 'SUPERVISES' as const), person, fc.constantFrom('u1', 'u2')).map(([kind, id, unit]) => fact(kind, id, unit)),
  fc.tuple(person, person).map(([a, b]) => fact('REPRESENTS', a, b, '2026-02-01', '2027-01-01')),
), { maxLength: 25 }).map((facts) => [...facts, ...serving('p1', 'p2', 'p3', 'p4'), ...['p1', 'p2', 'p3', 'p4'].map((id) => fact('MEMBER_OF', id, 'b1'))]);

it('every duty has a fact of its talker and one of its talkee, none of anybody else, and is told in English too', () => {
  fc.assert(fc.property(someFacts, (facts) => {
    const why = whyDuties(rules(), facts);
    for (const duty of mustTalkDuties(rules(), facts, 2026)) {
      expect(chineseIn(whyInWords(duty, why(duty), '范围').en)).toEqual([]);
      expect(new Set(why(duty).map((f) => f.personId))).toEqual(new Set([duty.talkerId, duty.talkeeId]));
    }
  }));
});
