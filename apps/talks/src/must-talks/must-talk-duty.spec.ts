import type { Fact } from '@tongxin/event-contracts';
import { aUnit, fact, rule, rules, serving } from './facts.fixtures';
import { mustTalkDuties } from './must-talk-duty';
import type { MustTalkRule } from './must-talk-rule';

/** Duties as 「A→B」, mutual ones as 「A↔B」 in either order, each with its windows where they are not the whole year. */
function shown(of: readonly MustTalkRule[], facts: readonly Fact[], year = 2026): string[] {
  return mustTalkDuties(of, facts, year).map((d) => {
    const pair = d.mutual ? [d.talkerId, d.talkeeId].sort().join('↔') : `${d.talkerId}→${d.talkeeId}`;
    const windows = d.windows.map((w) => `${w.from}..${w.to ?? ''}`).join(' ');
    return windows === `${year}-01-01..${year + 1}-01-01` ? pair : `${pair} ${windows}`;
  }).sort();
}

describe('T-05 必谈①', () => {
  const one = rule('WBT-1');

  it('T-05 the EVP owes the union of team, county-level and backbone, once each', () => {
    const facts = [...serving('evp', 'a', 'b', 'c'), fact('EVP_TITLE', 'evp'), fact('TEAM', 'a'), fact('COUNTY_LEVEL', 'a'), fact('COUNTY_LEVEL', 'b'), fact('BACKBONE', 'c'), fact('BACKBONE', 'a')];
    expect(shown(one, facts)).toEqual(['evp→a', 'evp→b', 'evp→c']);
  });
  it('T-05 the EVP does not owe a talk with himself', () => {
    expect(shown(one, [...serving('evp', 'a'), fact('EVP_TITLE', 'evp'), fact('TEAM', 'evp'), fact('COUNTY_LEVEL', 'evp'), fact('TEAM', 'a')])).toEqual(['evp→a']);
  });
  it('T-05 without the title the head of the leadership unit stands for the EVP', () => {
    const facts = [...serving('chief', 'a'), fact('LEADERSHIP_UNIT', 'D01'), fact('HEAD_OF', 'chief', 'D01'), fact('HEAD_OF', 'a', 'D02'), fact('TEAM', 'a')];
    expect(shown(one, facts)).toEqual(['chief→a']);
  });
  it('T-05 the title goes before the headship, on the days it is held', () => {
    const facts = [
      ...serving('chief', 'evp', 'a'), fact('LEADERSHIP_UNIT', 'D01'), fact('HEAD_OF', 'chief', 'D01'), fact('TEAM', 'a'),
      fact('EVP_TITLE', 'evp', null, '2026-03-01', '2026-09-01'),
    ];
    expect(shown(one, facts)).toEqual(['chief→a 2026-01-01..2026-03-01 2026-09-01..2027-01-01', 'evp→a 2026-03-01..2026-09-01']);
  });
  it('T-05 O-12 a promotion on 1 July makes a duty from 1 July to 31 December', () => {
    const facts = [...serving('evp', 'b'), fact('EVP_TITLE', 'evp'), fact('COUNTY_LEVEL', 'b', null, '2026-07-01')];
    expect(shown(one, facts)).toEqual(['evp→b 2026-07-01..2027-01-01']);
  });
  it('T-05 O-11 a term of the backbone list that ends cuts the window', () => {
    const facts = [...serving('evp', 'c'), fact('EVP_TITLE', 'evp'), fact('BACKBONE', 'c', null, '2025-01-01', '2026-06-01')];
    expect(shown(one, facts)).toEqual(['evp→c 2026-01-01..2026-06-01']);
  });
});

describe('T-06 必谈②', () => {
  const two = rule('WBT-2');

  it('T-06 five members make ten unordered pairs, each mutual', () => {
    const team = ['a', 'b', 'c', 'd', 'e'];
    const duties = mustTalkDuties(two, [...serving(...team), ...team.map((id) => fact('TEAM', id))], 2026);
    expect(duties).toHaveLength(10);
    expect(duties.every((d) => d.mutual)).toBe(true);
  });
  it('T-06 a member who joins late has a shorter window with each', () => {
    const facts = [...serving('a', 'b', 'late'), fact('TEAM', 'a'), fact('TEAM', 'b'), fact('TEAM', 'late', null, '2026-05-01')];
    expect(shown(two, facts)).toEqual(['a↔b', 'a↔late 2026-05-01..2027-01-01', 'b↔late 2026-05-01..2027-01-01']);
  });
});

describe('T-07 必谈③', () => {
  const three = rule('WBT-3');

  it('T-07 the supervising leader owes the head of each unit', () => {
    const facts = [...serving('l', 'h1', 'h2'), fact('SUPERVISES', 'l', 'D02'), fact('SUPERVISES', 'l', 'D03'), fact('HEAD_OF', 'h1', 'D02'), fact('HEAD_OF', 'h2', 'D03')];
    expect(shown(three, facts)).toEqual(['l→h1', 'l→h2']);
  });
  it('T-07 two headships in one person make one duty', () => {
    const facts = [...serving('l', 'h'), fact('SUPERVISES', 'l', 'D02'), fact('SUPERVISES', 'l', 'D03'), fact('HEAD_OF', 'h', 'D02'), fact('HEAD_OF', 'h', 'D03')];
    expect(shown(three, facts)).toEqual(['l→h']);
  });
  it('T-07 the leadership unit makes none', () => {
    const facts = [...serving('l', 'chief'), fact('LEADERSHIP_UNIT', 'D01'), fact('SUPERVISES', 'l', 'D01'), fact('HEAD_OF', 'chief', 'D01')];
    expect(shown(three, facts)).toEqual([]);
  });
  it('T-07 a leader who heads a unit of his own portfolio makes none; another leader’s duty with him stands', () => {
    const facts = [...serving('l', 'm'), fact('SUPERVISES', 'l', 'D02'), fact('HEAD_OF', 'l', 'D02'), fact('SUPERVISES', 'm', 'D03'), fact('HEAD_OF', 'l', 'D03')];
    expect(shown(three, facts)).toEqual(['m→l']);
  });
  it('T-07 a vacant headship owes nothing', () => {
    expect(shown(three, [...serving('l'), fact('SUPERVISES', 'l', 'D02'), fact('DEPARTMENT', 'D02')])).toEqual([]);
  });
  it('T-07 O-14 a portfolio changed on 1 May re-targets the rule from that day', () => {
    const facts = [...serving('l', 'm', 'h'), fact('HEAD_OF', 'h', 'D05'), fact('SUPERVISES', 'l', 'D05', '2026-01-01', '2026-05-01'), fact('SUPERVISES', 'm', 'D05', '2026-05-01')];
    expect(shown(three, facts)).toEqual(['l→h 2026-01-01..2026-05-01', 'm→h 2026-05-01..2027-01-01']);
  });
  it('T-07 of a pair that supervise each other’s unit in turn the later one answers, whichever fact is read first', () => {
    const facts = [
      ...serving('a', 'z'), fact('SUPERVISES', 'a', 'D02', '2026-01-01', '2026-06-01'), fact('HEAD_OF', 'z', 'D02'), fact('SUPERVISES', 'z', 'D03', '2026-06-01'), fact('HEAD_OF', 'a', 'D03'),
    ];
    for (const read of [facts, [...facts].reverse()]) expect(shown(three, read)).toEqual(['z→a']);
  });
  it('T-07 a direction that held on no day of the year does not answer', () => {
    const facts = [
      ...serving('a', 'z'), fact('SUPERVISES', 'z', 'D02'), fact('HEAD_OF', 'a', 'D02'), fact('SUPERVISES', 'a', 'D03', '2025-01-01', '2026-01-01'), fact('HEAD_OF', 'z', 'D03'),
    ];
    for (const read of [facts, [...facts].reverse()]) expect(shown(three, read)).toEqual(['z→a']);
  });
  it('T-07 a pair that supervise each other’s unit make one duty, whichever fact is read first', () => {
    const facts = [...serving('l', 'm'), fact('SUPERVISES', 'l', 'D02'), fact('HEAD_OF', 'm', 'D02'), fact('SUPERVISES', 'm', 'D03'), fact('HEAD_OF', 'l', 'D03')];
    expect(shown(three, facts)).toHaveLength(1);
    expect(mustTalkDuties(three, [...facts].reverse(), 2026)).toEqual(mustTalkDuties(three, facts, 2026));
  });
});

describe('T-08 必谈④', () => {
  const four = rule('WBT-4');
  const leader = [...serving('l', 'r'), fact('TEAM', 'l'), fact('MEMBER_OF', 'l', 'Z1')];

  it('T-08 a leader owes each representative of his own branch, from the day of naming to the year’s end', () => {
    const facts = [...leader, fact('MEMBER_OF', 'r', 'Z1'), fact('REPRESENTS', 'r', 'l', '2026-01-12', '2027-01-01')];
    expect(shown(four, facts)).toEqual(['l→r 2026-01-12..2027-01-01']);
  });
  it.each<[string, Fact[]]>([
    ['a representative outside the leader’s branch', [fact('MEMBER_OF', 'r', 'Z2'), fact('REPRESENTS', 'r', 'l')]],
    ['a representative who is no member', [fact('REPRESENTS', 'r', 'l')]],
    ['a representative of last year', [fact('MEMBER_OF', 'r', 'Z1'), fact('REPRESENTS', 'r', 'l', '2025-01-12', '2026-01-01')]],
    ['a leader named for himself', [fact('REPRESENTS', 'l', 'l')]],
  ])('T-08 %s makes none', (_name, more) => expect(shown(four, [...leader, ...more])).toEqual([]));
  it('T-08 someone who is no leader is owed by nobody', () => {
    const facts = [...serving('x', 'r'), fact('MEMBER_OF', 'x', 'Z1'), fact('MEMBER_OF', 'r', 'Z1'), fact('REPRESENTS', 'r', 'x')];
    expect(shown(four, facts)).toEqual([]);
  });
  it('T-08 the branch is shared only on the days both are its members', () => {
    const facts = [...leader, fact('MEMBER_OF', 'r', 'Z1', '2026-01-01', '2026-07-01'), fact('MEMBER_OF', 'r', 'Z2', '2026-07-01'), fact('REPRESENTS', 'r', 'l')];
    expect(shown(four, facts)).toEqual(['l→r 2026-01-01..2026-07-01']);
  });
});

describe('T-09 必谈⑤', () => {
  const five = rule('WBT-5');

  it('T-09 the head owes everyone on the unit’s staff but himself', () => {
    expect(shown(five, aUnit('D02', 'h', 'a', 'b'))).toEqual(['h→a', 'h→b']);
  });
  it('T-09 team members and all heads are left out of the staff', () => {
    const facts = [...aUnit('D02', 'h', 'a', 'leader', 'other'), fact('TEAM', 'leader'), fact('HEAD_OF', 'other', 'D03')];
    expect(shown(five, facts)).toEqual(['h→a']);
  });
  it('T-09 a vacant headship owes nothing', () => {
    expect(shown(five, aUnit('D02', null, 'a', 'b'))).toEqual([]);
  });
  it('T-09 two headships in one person owe the staff of both', () => {
    expect(shown(five, [...aUnit('D02', 'h', 'a'), ...aUnit('D03', null, 'b'), fact('HEAD_OF', 'h', 'D03')])).toEqual(['h→a', 'h→b']);
  });
  it('T-09 a leader who heads a unit owes its staff', () => {
    expect(shown(five, [...serving('l', 'a'), fact('TEAM', 'l'), fact('HEAD_OF', 'l', 'D02'), fact('STAFF_OF', 'a', 'D02')])).toEqual(['l→a']);
  });
  it('T-09 a change of head: the old one until the day, the new one from it', () => {
    const facts = [
      ...serving('old', 'new', 'a'), fact('STAFF_OF', 'a', 'D02'), fact('STAFF_OF', 'old', 'D02'), fact('STAFF_OF', 'new', 'D02'),
      fact('HEAD_OF', 'old', 'D02', '2026-01-01', '2026-06-01'), fact('HEAD_OF', 'new', 'D02', '2026-06-01'),
    ];
    // The new head was staff of the old one until then, and the old one is staff of the new one after: one duty of the pair, whose later side answers.
    expect(shown(five, facts)).toEqual(['new→a 2026-06-01..2027-01-01', 'new→old', 'old→a 2026-01-01..2026-06-01']);
  });
  it('T-09 who moves in mid-year owes nothing to the former head and is owed by the new one', () => {
    const facts = [
      ...aUnit('D02', 'h', 'a'), ...aUnit('D03', 'k'), ...serving('m'),
      fact('STAFF_OF', 'm', 'D02', '2026-01-01', '2026-08-01'), fact('STAFF_OF', 'm', 'D03', '2026-08-01'),
    ];
    expect(shown(five, facts)).toEqual(['h→a', 'h→m 2026-01-01..2026-08-01', 'k→m 2026-08-01..2027-01-01']);
  });
  it.each([
    ['thirty days before the year’s end is a duty', '2026-12-02', ['h→new 2026-12-02..2027-01-01']],
    ['twenty-nine is none', '2026-12-03', []],
  ])('T-09 a new hire who arrives %s', (_name, from, expected) => {
    expect(shown(five, [...aUnit('D02', 'h'), fact('IN_SERVICE', 'new', null, from), fact('STAFF_OF', 'new', 'D02', from)])).toEqual(expected);
  });
  it('T-09 a departure known in advance cuts the window', () => {
    const facts = [...aUnit('D02', 'h'), fact('IN_SERVICE', 'a', null, '2026-01-01', '2026-10-01'), fact('STAFF_OF', 'a', 'D02')];
    expect(shown(five, facts)).toEqual(['h→a 2026-01-01..2026-10-01']);
  });
  it('T-09 an absence shorter than the rest leaves two windows; a rest under 30 days none', () => {
    const facts = [
      ...aUnit('D02', 'h'), fact('STAFF_OF', 'a', 'D02'),
      fact('IN_SERVICE', 'a', null, '2026-01-01', '2026-03-01'), fact('IN_SERVICE', 'a', null, '2026-04-01', '2026-04-20'), fact('IN_SERVICE', 'a', null, '2026-06-01'),
    ];
    expect(shown(five, facts)).toEqual(['h→a 2026-01-01..2026-03-01 2026-06-01..2027-01-01']);
  });
  it('T-09 the retired owe and are owed nothing', () => {
    expect(shown(five, [fact('HEAD_OF', 'h', 'D02'), ...serving('a'), fact('STAFF_OF', 'a', 'D02')])).toEqual([]);
    expect(shown(five, [...aUnit('D02', 'h'), fact('STAFF_OF', 'gone', 'D02')])).toEqual([]);
  });
});

describe('T-04 the rules as data', () => {
  const facts = aUnit('D02', 'h', 'a');
  it('T-04 a rule holds from its own day and within its own term', () => {
    expect(shown(rule('WBT-5', { validFrom: '2026-04-01' }), facts)).toEqual(['h→a 2026-04-01..2027-01-01']);
    expect(shown(rule('WBT-5', { validFrom: '2020-01-01', validTo: '2026-01-01' }), facts)).toEqual([]);
    expect(shown(rule('WBT-5', { validFrom: '2027-01-01' }), facts)).toEqual([]);
  });
  it('T-04 the count is the talks a pair needs', () => {
    expect(mustTalkDuties(rule('WBT-5', { count: 2 }), facts, 2026)).toMatchObject([{ ruleCode: 'WBT-5', year: 2026, talkerId: 'h', talkeeId: 'a', mutual: false, count: 2 }]);
  });
  it('T-04 one pair owes under each rule that names it', () => {
    const pair = [...serving('evp', 'm'), fact('EVP_TITLE', 'evp'), fact('TEAM', 'evp'), fact('TEAM', 'm')];
    expect(mustTalkDuties(rules(), pair, 2026).map((d) => d.ruleCode)).toEqual(['WBT-1', 'WBT-2']);
  });
  it('T-04 an institution without facts owes nothing', () => expect(mustTalkDuties(rules(), [], 2026)).toEqual([]));
});
