import type { CoveredDuty, SettledTalk } from '../coverage/coverage';
import type { Talk } from '../talks/talk';
import { aTalk } from '../talks/talk.fixtures';
import { talkQuality } from './talk-quality';

const after = '2027-01-08';
const people = (n: number) => ({ talkerId: `a${n}`, talkeeId: `b${n}` });
/** So many duties of as many pairs, each until the year's last day or until another. */
const duties = (count: number, what: { from?: number; to?: string; count?: number } = {}): CoveredDuty[] => Array.from({ length: count }, (_, i) => ({
  ...people((what.from ?? 0) + i), id: `d${(what.from ?? 0) + i}`, ruleCode: 'WBT-5', mutual: false, count: what.count ?? 1, windows: [{ from: '2026-01-01', to: what.to ?? '2027-01-01' }],
}));
/** So many pairs have talked, which counts from a day. */
const talked = (count: number, countsFrom = '2026-05-01', from = 0, settledOn = countsFrom): SettledTalk[] => Array.from({ length: count }, (_, i) => ({ aId: `b${from + i}`, bId: `a${from + i}`, countsFrom, countsUntil: null, settledOn, disputedOn: null }));
const both = { recordedOn: '2026-05-01', talkerConfirmedOn: '2026-05-01', talkeeConfirmedOn: '2026-05-02' };
const held = (count: number, from = 0, what: Partial<Talk> = both): Talk[] => Array.from({ length: count }, (_, i) => aTalk({ ...people(from + i), heldOn: '2026-05-01', ...what }));
const bySilence = { recordedOn: '2026-05-01', talkerConfirmedOn: '2026-05-01' };

const ofDuties = (due: readonly CoveredDuty[], counting: readonly SettledTalk[]) => {
  const figures = talkQuality(2026, due, counting, [], after);
  return [figures?.duties, figures?.dutiesMetInTime];
};
const ofTalks = (talks: readonly Talk[], today = after) => {
  const figures = talkQuality(2026, [], [], talks, today);
  return [figures?.talks, figures?.talksConfirmedByBoth];
};

it('T-17 quality is how the institution did its duty in a year: duties met in time, talks that both confirmed', () => {
  expect(talkQuality(2026, duties(20), talked(12), [...held(9), ...held(6, 20, bySilence)], after)).toEqual({ duties: 20, dutiesMetInTime: 12, talks: 15, talksConfirmedByBoth: 9 });
  expect(talkQuality(2026, [], [], [], after)).toEqual({ duties: 0, dutiesMetInTime: 0, talks: 0, talksConfirmedByBoth: 0 });
});

it('T-17 none is told before the week of silence after the year is over', () => {
  expect(talkQuality(2026, duties(20), talked(12), held(9), '2027-01-07')).toBeNull();
});

describe('duties met in time', () => {
  it('what was disputed by the day of the figures meets none; disputed afterwards it stays as it was told', () => {
    const disputed = (disputedOn: string) => talked(6, '2026-05-01', 10).map((each) => ({ ...each, countsUntil: disputedOn < '2026-12-31' ? disputedOn : '2026-12-31', disputedOn }));
    expect(['2026-06-20', '2027-01-07', '2027-01-08'].map((day) => ofDuties(duties(30), [...talked(10), ...disputed(day)])[1])).toEqual([10, 10, 16]);
  });
  it('a talk counts until the last day of the duty, and not behind it', () => {
    const until = duties(10, { to: '2026-07-01' });
    expect(ofDuties(until, talked(5, '2026-06-30'))).toEqual([10, 5]);
    expect(ofDuties(until, [...talked(5, '2026-06-30'), ...talked(5, '2026-07-01', 5)])).toEqual([10, 5]);
  });

  it('what is settled after the day of the figures, on the last day of the year, changes none of them', () => {
    const late = (settledOn: string) => talkQuality(2026, duties(20), [...talked(10), ...talked(1, '2026-12-31', 10, settledOn)], [], '2027-03-01')?.dutiesMetInTime;
    expect([late('2027-01-07'), late('2027-01-08')]).toEqual([11, 10]);
  });

  it('a duty of two talks is met by the second', () => {
    const twice = duties(10, { count: 2 });
    expect(ofDuties(twice, talked(10))).toEqual([10, 0]);
    expect(ofDuties(twice, [...talked(10), ...talked(5, '2026-11-01')])).toEqual([10, 5]);
  });

  it('T-17 one to four pairs that are met, or not, are not told', () => {
    expect(ofDuties(duties(20), talked(4))).toEqual([null, null]);
    expect(ofDuties(duties(20), talked(5))).toEqual([20, 5]);
    expect(ofDuties(duties(20), talked(16))).toEqual([null, null]);
    expect(ofDuties(duties(20), talked(20))).toEqual([20, 20]);
  });

  it('many duties of few pairs are few', () => {
    const many = [...duties(4), ...duties(4), ...duties(20, { from: 10 })];
    expect(ofDuties(many, talked(4))).toEqual([null, null]);
  });

  it('T-17 what coverage of the last day leaves over is not told either, where few duties ended within the year', () => {
    const kept = duties(20);
    expect(ofDuties([...kept, ...duties(2, { from: 30, to: '2026-07-01' })], talked(10))).toEqual([null, null]);
    expect(ofDuties([...kept, ...duties(10, { from: 30, to: '2026-07-01' })], [...talked(10), ...talked(2, '2026-05-01', 30)])).toEqual([null, null]);
    expect(ofDuties([...kept, ...duties(10, { from: 30, to: '2026-07-01' })], [...talked(10), ...talked(5, '2026-05-01', 30)])).toEqual([30, 15]);
  });
});

describe('talks that both confirmed', () => {
  it('silence is held, and confirmed by one; what was declined or is not known as held is no talk', () => {
    const declined = Array.from({ length: 5 }, (_, i) => aTalk({ ...people(50 + i), plannedOn: '2026-05-01', offeredOn: '2026-04-01', declinedOn: '2026-05-01' }));
    const others = [...declined, aTalk({ ...people(41), heldOn: '2026-12-31', recordedOn: '2027-01-02', talkerConfirmedOn: '2027-01-02' }), aTalk({ ...people(42), ...both, heldOn: '2025-12-31' })];
    expect(ofTalks([...held(6), ...held(5, 10, bySilence), ...others])).toEqual([11, 6]);
    expect(ofTalks([...held(6), ...held(5, 10, { ...bySilence, talkerConfirmedOn: null, talkeeConfirmedOn: '2026-05-01' })])).toEqual([11, 6]);
  });

  it('T-17 one to four pairs that both confirmed, or did not, are not told, nor how many talks that leaves', () => {
    expect(ofTalks([...held(4), ...held(20, 10, bySilence)])).toEqual([null, null]);
    expect(ofTalks([...held(20), ...held(4, 30, bySilence)])).toEqual([null, null]);
    expect(ofTalks([...held(20), ...held(4, 30, bySilence), ...held(4, 30, bySilence)])).toEqual([null, null]);
    expect(ofTalks(held(4))).toEqual([null, null]);
    expect(ofTalks(held(5))).toEqual([5, 5]);
  });

  it('line 3: they are not told where one to four pairs were offered a talk that was not held', () => {
    const declined = (count: number) => Array.from({ length: count }, (_, i) => aTalk({ ...people(50 + i), plannedOn: '2026-05-01', offeredOn: '2026-04-01', declinedOn: '2026-05-01' }));
    expect([1, 4, 5].map((count) => ofTalks([...held(6), ...held(6, 10, bySilence), ...declined(count)]))).toEqual([[null, null], [null, null], [12, 6]]);
  });

  it('a confirmation after the silence ran out changes no figure', () => {
    const late = (day: string) => [...held(6), ...held(6, 10, { ...bySilence, talkeeConfirmedOn: day })];
    expect(ofTalks(late('2027-01-07'), '2027-03-01')).toEqual([12, 12]);
    expect(ofTalks(late('2027-01-08'), '2027-03-01')).toEqual([12, 6]);
  });

  it('a talk recorded after it changes no figure either, and one that is silent still', () => {
    const late = (recordedOn: string, talkeeConfirmedOn: string | null) => held(1, 90, { heldOn: '2026-12-30', recordedOn, talkerConfirmedOn: recordedOn, talkeeConfirmedOn });
    for (const talk of [late('2027-02-01', '2027-02-01'), late('2027-01-02', null)]) expect(ofTalks([...held(6), ...held(6, 10, bySilence), ...talk], '2027-03-01')).toEqual([12, 6]);
    expect(ofTalks([...held(6), ...held(6, 10, bySilence), ...late('2027-01-07', '2027-01-07')], '2027-03-01')).toEqual([13, 7]);
  });
});
