import fc from 'fast-check';
import { aTalk } from '../talks/talk.fixtures';
import { countingTalks, countsOn, coverage, settledBy, type CountingTalk, type CoveredDuty } from './coverage';

const year = [{ from: '2026-01-01', to: '2027-01-01' }];
const duty = (ruleCode: string, talkerId: string, talkeeId: string, what: Partial<CoveredDuty> = {}): CoveredDuty => ({
  id: `${ruleCode}/${talkerId}/${talkeeId}`, ruleCode, talkerId, talkeeId, mutual: false, count: 1, windows: year, ...what,
});
const talk = (aId: string, bId: string, countsFrom = '2026-05-01'): CountingTalk => ({ aId, bId, countsFrom, countsUntil: null });
const on = (duties: CoveredDuty[], talks: CountingTalk[], day = '2026-11-23', inService = ['a', 'b', 'c', 'd']) => coverage(['R1', 'R2'], duties, talks, new Set(inService), day);

it('T-03 one talk meets every rule of the pair, whoever asked whom', () => {
  expect(on([duty('R1', 'a', 'b'), duty('R2', 'b', 'a')], [talk('b', 'a')])).toEqual({
    rules: [{ code: 'R1', due: 1, met: 1 }, { code: 'R2', due: 1, met: 1 }], due: 2, met: 2, distinctPairs: 1, distinctPairsMet: 1, people: 4, peopleReached: 2,
  });
});

it('a talk counts from its day on', () => {
  expect(['2026-04-30', '2026-05-01'].map((day) => on([duty('R1', 'a', 'b')], [talk('a', 'b')], day).met)).toEqual([0, 1]);
});

it('a duty is due on the days of its windows, and a talk before them meets it', () => {
  const late = [duty('R1', 'a', 'b', { windows: [{ from: '2026-07-01', to: '2026-09-01' }] })];
  expect(['2026-06-30', '2026-07-01', '2026-08-31', '2026-09-01'].map((day) => on(late, [talk('a', 'b')], day)).map(({ due, met }) => [due, met])).toEqual([[0, 0], [1, 1], [1, 1], [0, 0]]);
});

it('a duty of two windows is due in either', () => {
  const twice = [duty('R1', 'a', 'b', { windows: [{ from: '2026-01-01', to: '2026-03-01' }, { from: '2026-07-01', to: '2026-09-01' }] })];
  expect(['2026-02-01', '2026-04-01', '2026-08-01'].map((day) => on(twice, [], day).due)).toEqual([1, 0, 1]);
});

it('each rule has its own figures', () => {
  expect(on([duty('R1', 'a', 'b'), duty('R1', 'a', 'c'), duty('R2', 'a', 'd')], [talk('a', 'b')]).rules).toEqual([{ code: 'R1', due: 2, met: 1 }, { code: 'R2', due: 1, met: 0 }]);
});

it('a count of two needs two talks, and the pair is met with its last duty', () => {
  const duties = [duty('R1', 'a', 'b'), duty('R2', 'a', 'b', { count: 2 })];
  expect(on(duties, [talk('a', 'b')])).toMatchObject({ due: 2, met: 1, distinctPairs: 1, distinctPairsMet: 0, peopleReached: 0 });
  expect(on(duties, [talk('a', 'b'), talk('b', 'a', '2026-06-01')])).toMatchObject({ met: 2, distinctPairsMet: 1, peopleReached: 2 });
});

it('reaches only people in service, in either role', () => {
  expect(on([duty('R1', 'a', 'b'), duty('R1', 'a', 'gone')], [talk('a', 'b'), talk('a', 'gone')])).toMatchObject({ people: 4, peopleReached: 2 });
});

it('a rule nobody falls under is shown with nothing due', () => {
  expect(on([], []).rules).toEqual([{ code: 'R1', due: 0, met: 0 }, { code: 'R2', due: 0, met: 0 }]);
});

const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const pair = fc.tuple(person, person).filter(([a, b]) => a !== b);
const duties = fc.uniqueArray(fc.tuple(fc.constantFrom('R1', 'R2'), pair, fc.integer({ min: 1, max: 2 })), { selector: ([code, [a, b]]) => [code, ...[a, b].sort()].join() })
  .map((list) => list.map(([code, [a, b], count]) => duty(code, a, b, { count })));
const talks = fc.array(fc.tuple(pair, fc.constantFrom('2026-03-01', '2026-12-01')).map(([[a, b], day]) => talk(a, b, day)));

it('met ≤ due everywhere, rules add up, and another talk never lowers a figure', () => {
  fc.assert(fc.property(duties, talks, pair, (list, held, [a, b]) => {
    const c = on(list, held);
    expect(c.rules.every((r) => r.met <= r.due)).toBe(true);
    expect([c.due, c.met]).toEqual([c.rules.reduce((n, r) => n + r.due, 0), c.rules.reduce((n, r) => n + r.met, 0)]);
    expect(c.distinctPairs <= c.due && c.distinctPairsMet <= c.distinctPairs && c.distinctPairsMet <= c.met && c.peopleReached <= c.people).toBe(true);
    expect(c.met === c.due).toBe(c.distinctPairsMet === c.distinctPairs);
    const more = on(list, [...held, talk(a, b, '2026-02-01')]);
    expect([more.met >= c.met, more.distinctPairsMet >= c.distinctPairsMet, more.peopleReached >= c.peopleReached, more.due === c.due]).toEqual([true, true, true, true]);
  }));
});

describe('line 3: a record that was disputed', () => {
  const disputed = (disputedOn: string) => countingTalks(aTalk({ offeredOn: '2026-05-20', acceptedOn: '2026-05-21', disputedOn, disputedRecords: [{ heldOn: '2026-06-01', recordedOn: '2026-06-02', disputedOn }] }), 2026);

  it('counts from the seventh silent day until that day, and on the year’s last where it comes afterwards', () => {
    expect(disputed('2026-06-20')).toEqual([{ aId: 'A', bId: 'B', countsFrom: '2026-06-09', countsUntil: '2026-06-20', settledOn: '2026-06-09', disputedOn: '2026-06-20' }]);
    expect(disputed('2027-02-01')).toEqual([{ aId: 'A', bId: 'B', countsFrom: '2026-06-09', countsUntil: '2026-12-31', settledOn: '2026-06-09', disputedOn: '2027-02-01' }]);
    expect(countingTalks(aTalk({ offeredOn: '2026-05-20', declinedOn: '2026-05-22' }), 2026)).toEqual([{ aId: 'A', bId: 'B', countsFrom: '2026-05-22', countsUntil: null, settledOn: '2026-05-22', disputedOn: null }]);
  });

  it('is told by what is known: not yet settled, settled, and from the day of the dispute on taken back', () => {
    const counts = (known: string, day = known) => settledBy(disputed('2026-06-20'), known).filter((each) => countsOn(each, day)).length;
    expect(['2026-06-08', '2026-06-09', '2026-06-19', '2026-06-20'].map((known) => counts(known))).toEqual([0, 1, 1, 0]);
    expect([settledBy(disputed('2026-06-20'), '2026-06-08'), counts('2026-12-31', '2026-06-19'), counts('2026-12-31', '2026-06-20')]).toEqual([[], 1, 0]);
  });
});
