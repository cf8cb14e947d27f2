import fc from 'fast-check';
import { aTalk } from '../talks/talk.fixtures';
import type { Talk, TopicClass } from '../talks/talk';
import { amend, announce, classTotals, figuresFrom, topicClasses, type TalkCampaign } from './campaign';

const campaign: TalkCampaign = { id: 'c', year: 2026, title: '“三谈三促”', document: '〔2026〕3号', announcedOn: '2026-01-05' };
const held = (topicClass: TopicClass | null, pair: number, more: Partial<Talk> = {}): Talk =>
  aTalk({ talkerId: `A${pair}`, talkeeId: `B${pair}`, topicClass, heldOn: '2026-06-01', recordedOn: '2026-06-01', talkerConfirmedOn: '2026-06-01', talkeeConfirmedOn: '2026-06-01', ...more });
const several = (topicClass: TopicClass | null, count: number, from = 0): Talk[] => Array.from({ length: count }, (_, i) => held(topicClass, from + i));
const after = '2027-01-08';

test('a campaign is announced for this year or the next, and set right until its year is over', () => {
  for (const year of [2026, 2027]) expect(announce({ ...campaign, year }, '2026-11-23')).toEqual({ ok: true, value: { ...campaign, year } });
  for (const year of [2025, 2028]) expect(announce({ ...campaign, year }, '2026-11-23')).toMatchObject({ ok: false, refusal: 'YEAR_OUT_OF_RANGE' });
  expect(amend(campaign, { title: '新', document: '〔2026〕4号' }, '2026-12-31')).toMatchObject({ ok: true, value: { title: '新', document: '〔2026〕4号', year: 2026 } });
  expect(amend(campaign, campaign, '2027-01-01')).toMatchObject({ ok: false, refusal: 'YEAR_OVER' });
});

describe('talks by class', () => {
  const talks = [...several('THOUGHTS_GROWTH', 6), ...several('GOALS_DEVELOPMENT', 7, 10), ...several('DISCIPLINE_INTEGRITY', 8, 20), ...several(null, 5, 30)];

  it('T-02 a year’s campaign shows counts per class once the year and its week of silence are over, and none before', () => {
    expect(figuresFrom(2026)).toBe(after);
    expect(classTotals(talks, 2026, '2027-01-07')).toBeNull();
    expect(classTotals(talks, 2026, after)).toEqual({ classes: [6, 7, 8], total: 26 });
  });

  it('a class with few pairs is hidden, and a second one with it, so that neither follows from the total', () => {
    const few = [...several('THOUGHTS_GROWTH', 4), ...several('GOALS_DEVELOPMENT', 7, 10), ...several('DISCIPLINE_INTEGRITY', 8, 20), ...several(null, 9, 30)];
    expect(classTotals(few, 2026, after)).toEqual({ classes: [null, null, 8], total: 28 });
  });

  it('many talks of few pairs are as few as the pairs', () => {
    const often = [...several('THOUGHTS_GROWTH', 6), ...several('GOALS_DEVELOPMENT', 8, 10), ...Array.from({ length: 20 }, () => held('DISCIPLINE_INTEGRITY', 99)), ...several(null, 9, 30)];
    expect(classTotals(often, 2026, after)?.classes[2]).toBeNull();
  });

  it('two who talk with each other are one pair, whoever asked whom', () => {
    const there = several('THOUGHTS_GROWTH', 4);
    const back = there.map((t) => ({ ...t, talkerId: t.talkeeId, talkeeId: t.talkerId }));
    expect(classTotals([...talks.filter((t) => t.topicClass !== 'THOUGHTS_GROWTH'), ...there, ...back], 2026, after)?.classes[0]).toBeNull();
  });

  it('a class is hidden where all others together are few pairs: the total would tell them', () => {
    expect(classTotals([...several('THOUGHTS_GROWTH', 20), ...several(null, 3, 30)], 2026, after)).toEqual({ classes: [null, 0, 0], total: 23 });
  });

  it('what was disputed, recorded by one side in time, or held in another year is none of it', () => {
    const others = [held('THOUGHTS_GROWTH', 51, { heldOn: null, disputedOn: '2026-06-02' }), held('THOUGHTS_GROWTH', 52, { heldOn: '2027-01-02' })];
    expect(classTotals([...talks, ...others], 2026, after)).toEqual(classTotals(talks, 2026, after));
  });

  it('a dispute counts in the figures until they are told, and changes none of them afterwards', () => {
    const disputed = (disputedOn: string) => held('THOUGHTS_GROWTH', 70, { heldOn: null, recordedOn: null, talkerConfirmedOn: null, talkeeConfirmedOn: null, disputedOn, disputedRecords: [{ heldOn: '2026-06-01', recordedOn: '2026-06-01', disputedOn }] });
    const total = (disputedOn: string) => classTotals([...talks, disputed(disputedOn)], 2026, '2027-03-01')?.total;
    expect([total('2027-01-07'), total('2027-01-08')]).toEqual([26, 27]);
  });

  it('what is recorded, declined or silent long enough after the figures were told changes none of them, one at a time', () => {
    const before = classTotals(talks, 2026, after);
    const late = { plannedOn: '2026-12-30', offeredOn: '2026-12-01', acceptedOn: '2026-12-02' };
    const later: Partial<Talk>[] = [
      { recordedOn: '2027-02-01', talkerConfirmedOn: '2027-02-01', talkeeConfirmedOn: '2027-02-01', heldOn: '2026-12-30' },
      { recordedOn: '2027-01-02', talkerConfirmedOn: '2027-01-02', talkeeConfirmedOn: null, heldOn: '2026-12-30' },
      { recordedOn: null, talkerConfirmedOn: null, talkeeConfirmedOn: null, heldOn: null, declinedOn: '2027-01-08' },
    ];
    for (const what of later) expect(classTotals([...talks, held('THOUGHTS_GROWTH', 70, { ...late, ...what })], 2026, '2027-03-01')).toEqual(before);
    const inTime = held('THOUGHTS_GROWTH', 70, { ...late, heldOn: '2026-12-30', recordedOn: '2027-01-07', talkerConfirmedOn: '2027-01-07', talkeeConfirmedOn: '2027-01-07' });
    expect(classTotals([...talks, inTime], 2026, '2027-03-01')).toEqual({ classes: [7, 7, 8], total: 27 });
  });

  it('line 3: the total is not told where one to four pairs were offered a talk that was not held, and so would follow from the duties met', () => {
    const declined = (count: number) => Array.from({ length: count }, (_, i) => aTalk({ talkerId: `A${60 + i}`, talkeeId: `B${60 + i}`, plannedOn: '2026-05-01', offeredOn: '2026-04-01', declinedOn: '2026-05-01' }));
    const total = (count: number) => classTotals([...talks, ...declined(count)], 2026, after);
    expect([1, 4].map((count) => total(count))).toEqual(Array(2).fill({ classes: [6, 7, 8], total: null }));
    expect([0, 5].map((count) => total(count)?.total)).toEqual([26, 26]);
    const ignored = aTalk({ talkerId: 'A60', talkeeId: 'B60', plannedOn: '2026-05-01', offeredOn: '2026-04-01' });
    expect(classTotals([...talks, ignored], 2026, after)?.total).toBeNull();
    // The same pair talked another time: nothing is apart.
    expect(classTotals([...talks, { ...ignored, talkerId: 'A30', talkeeId: 'B30' }], 2026, after)?.total).toBe(26);
  });

  it('no shown figure rests on one to four pairs, and no single part is hidden beside a total', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...topicClasses, null), fc.nat(30)), { maxLength: 80 }), (chosen) => {
      const all = chosen.map(([name, pair]) => held(name, pair));
      const { classes, total } = classTotals(all, 2026, after) ?? { classes: [], total: 0 };
      classes.forEach((shown, i) => {
        const pairs = new Set(all.filter((t) => t.topicClass === topicClasses[i]).map((t) => t.talkerId)).size;
        if (shown !== null) expect([1, 2, 3, 4]).not.toContain(pairs);
      });
      // What the shown classes leave of the total: nothing, or enough pairs.
      const hidden = new Set(all.filter((t) => t.topicClass === null || classes[topicClasses.indexOf(t.topicClass)] === null).map((t) => `${t.topicClass} ${t.talkerId}`)).size;
      if (total !== null) expect([1, 2, 3, 4]).not.toContain(hidden);
    }));
  });
});
