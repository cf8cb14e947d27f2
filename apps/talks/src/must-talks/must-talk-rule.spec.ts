import { countOf, fits, fiveMustTalks, talkeeWords, talkerWords } from './must-talk-rule';

it('T-04 every one of the five fits together', () => {
  expect(fiveMustTalks.filter((rule) => !fits(rule.talkers, rule.talkees))).toEqual([]);
});

it.each([
  ['no talker', [], ['TEAM']],
  ['no talkee', ['TEAM'], []],
  ['staff of a unit without its head', ['TEAM'], ['UNIT_STAFF']],
  ['staff of a unit, beside others who need no head of theirs', ['TEAM'], ['TEAM', 'UNIT_STAFF']],
  ['supervised heads beside another talker', ['TEAM', 'UNIT_HEADS'], ['SUPERVISED_HEADS']],
] as const)('does not take %s', (_name, talkers, talkees) => expect(fits(talkers, talkees)).toBe(false));

it('「2名代表」 is a number of representatives, one talk with each', () => {
  expect([countOf('1'), countOf('2'), countOf('2名代表')]).toEqual([1, 2, 1]);
});

it('words that every object has are no talkers', () => {
  expect([Object.hasOwn(talkerWords, 'constructor'), Object.hasOwn(talkeeWords, 'toString')]).toEqual([false, false]);
});
