import { answer, asRecorded, cancel, close, confirm, countsFrom, dispute, isHeld, nameTopic, record, reschedule, sawTerms, talkStatus, termsMark, type Talk, type TalkTerms } from './talk';
import { aTalk } from './talk.fixtures';

const offered = { offeredOn: '2026-05-20' };
const accepted = { ...offered, acceptedOn: '2026-05-21' };
const declined = { ...offered, declinedOn: '2026-05-22' };
const recorded = { ...accepted, heldOn: '2026-06-01', recordedOn: '2026-06-02', talkerConfirmedOn: '2026-06-02' };
const held = { ...recorded, talkeeConfirmedOn: '2026-06-03' };

it.each<[string, Partial<Talk>, string]>([
  ['stands in a plan', {}, 'PLANNED'],
  ['proposed', offered, 'PROPOSED'],
  ['agreed', accepted, 'SCHEDULED'],
  ['declined', declined, 'DECLINED'],
  ['declined after it was agreed', { ...accepted, declinedOn: '2026-05-30' }, 'DECLINED'],
  ['taken back', { ...offered, cancelledOn: '2026-05-22' }, 'CANCELLED'],
  ['recorded by one side', recorded, 'RECORDED'],
  ['T-13 recorded by one side and met by silence', { ...recorded, recordedOn: '2026-06-01' }, 'HELD_UNCONFIRMED'],
  ['recorded by the talkee', { ...recorded, talkerConfirmedOn: null, talkeeConfirmedOn: '2026-06-02' }, 'RECORDED'],
  ['T-13 of which no day of record is known: seven days from the day held', { ...recorded, recordedOn: null }, 'HELD_UNCONFIRMED'],
  ['confirmed by both', held, 'CONFIRMED'],
  ['closed', { ...held, closedOn: '2026-06-04' }, 'CLOSED'],
  ['disputed', { ...accepted, disputedOn: '2026-06-05' }, 'DISPUTED'],
])('T-01 a talk that is %s', (_name, what, status) => expect(talkStatus(aTalk(what), '2026-06-08')).toBe(status));

it.each<[string, Partial<Talk>, boolean]>([
  ['only agreed', accepted, false], ['recorded by one side', recorded, false], ['recorded, and silent for a week', { ...recorded, recordedOn: '2026-06-01' }, true],
  ['confirmed by both', held, true], ['closed', { ...held, closedOn: '2026-06-04' }, true], ['declined', declined, false],
])('T-13 a talk that is %s is held as far as anybody may know: %s', (_name, what, so) => expect(isHeld(aTalk(what), '2026-06-08')).toBe(so));

describe('countsFrom', () => {
  const terms: TalkTerms = { plannedOn: '2027-01-20', plannedAt: null, channel: null, place: null };
  it.each<[string, Partial<Talk>, string | null]>([
    ['a row of an imported plan never', {}, null],
    ['an accepted offer not yet', accepted, null],
    ['T-12 a decline from that day', declined, '2026-05-22'],
    ['T-12 held from the day of the second confirmation, as a decline from its own', held, '2026-06-03'],
    ['T-13 held, silent, and confirmed later, from the seventh day', { ...held, talkeeConfirmedOn: '2026-06-20' }, '2026-06-09'],
    ['held in December and confirmed in January from the year’s last day', { ...held, heldOn: '2026-12-30', recordedOn: '2026-12-30', talkerConfirmedOn: '2026-12-30', talkeeConfirmedOn: '2027-01-03' }, '2026-12-31'],
    ['a row of a ledger, which knows no other day, from the day held', { ...held, recordedOn: null, talkerConfirmedOn: '2026-06-01', talkeeConfirmedOn: '2026-06-01' }, '2026-06-01'],
    ['T-13 seven days of silence after the record', recorded, '2026-06-09'],
    ['T-13 silence after a record made late', { ...recorded, recordedOn: '2026-07-10', talkerConfirmedOn: '2026-07-10' }, '2026-07-17'],
    ['an ignored offer at the year’s end', offered, '2026-12-31'],
    ['T-13 a record of the talkee’s as well', { ...recorded, talkerConfirmedOn: null, talkeeConfirmedOn: '2026-06-02' }, '2026-06-09'],
    ['held in another year never', { ...held, heldOn: '2025-12-30' }, null],
    ['an offer for next year not this year', { ...offered, plannedOn: '2027-02-01' }, null],
    ['an offer that was taken back never', { ...offered, cancelledOn: '2026-06-20' }, null],
    ['T-12 other terms of the talkee wait for the talker', { ...offered, proposedById: 'B', proposedOn: '2026-05-21' }, null],
    ['T-12 also those of the year’s last day', { ...offered, proposedById: 'B', proposedOn: '2026-12-31' }, null],
    ['an offer accepted on the year’s last day was answered', { ...offered, acceptedOn: '2026-12-31' }, null],
    ['T-12 other terms of the talkee after the year’s end change nothing', { ...offered, proposedById: 'B', proposedOn: '2027-01-02' }, '2026-12-31'],
    ['what one side disputed never', { ...accepted, disputedOn: '2026-06-05' }, null],
    ['T-12 a decline of what was agreed from that day', { ...accepted, declinedOn: '2026-05-30' }, '2026-05-30'],
    ['T-13 recorded by one side in the last week, and silent over the year’s end, from its last day', { ...recorded, heldOn: '2026-12-28', recordedOn: '2026-12-28' }, '2026-12-31'],
    ['T-12 agreed for the year and declined in January from its last day, as what was held', { ...accepted, plannedOn: '2026-12-30', declinedOn: '2027-01-05' }, '2026-12-31'],
    ['T-12 unanswered at the year’s end and recorded afterwards from its last day', { ...offered, heldOn: '2026-12-28', recordedOn: '2027-02-27', talkerConfirmedOn: '2027-02-27' }, '2026-12-31'],
  ])('%s', (_name, what, day) => expect(countsFrom(aTalk(what), 2026, '2027-03-01')).toBe(day));

  it.each<[string, Partial<Talk>, string]>([
    ['seven days of silence', { ...recorded, heldOn: '2026-12-28', recordedOn: '2026-12-28' }, '2027-01-04'],
    ['a confirmation', { ...held, heldOn: '2026-12-28', recordedOn: '2027-01-02', talkerConfirmedOn: '2027-01-02', talkeeConfirmedOn: '2027-01-04' }, '2027-01-04'],
    ['a decline', { ...accepted, declinedOn: '2027-01-04' }, '2027-01-04'],
  ])('line 3: %s after the year’s end is known from its own day on, and counts on the year’s last', (_name, what, day) => {
    expect(['2027-01-03', day].map((known) => countsFrom(aTalk(what), 2026, known))).toEqual([null, '2026-12-31']);
  });
  it('line 3: a decline counts no longer than a record could be made', () => {
    expect(['2027-12-31', '2028-01-01'].map((declinedOn) => countsFrom(aTalk({ ...accepted, declinedOn }), 2026, '2028-03-01'))).toEqual(['2026-12-31', null]);
  });
  it('T-12 an offer declined after the year is over was unanswered at its end', () => {
    expect(countsFrom(aTalk({ ...offered, declinedOn: '2027-01-05' }), 2026, '2027-03-01')).toBe('2026-12-31');
  });
  it('an offer accepted after the year is over was unanswered at its end', () => {
    expect(countsFrom(aTalk({ ...offered, acceptedOn: '2027-01-05' }), 2026, '2027-03-01')).toBe('2026-12-31');
  });
  it('an offer that was unanswered at the year’s end and is taken up later counts for both years', () => {
    const late = aTalk({ ...offered, acceptedOn: '2027-01-05', heldOn: '2027-01-08', recordedOn: '2027-01-08', talkerConfirmedOn: '2027-01-08', talkeeConfirmedOn: '2027-01-08' });
    expect([countsFrom(late, 2026, '2027-03-01'), countsFrom(late, 2027, '2027-03-01')]).toEqual(['2026-12-31', '2027-01-08']);
  });
  const disputed = { ...accepted, disputedOn: '2026-06-20', disputedRecords: [{ heldOn: '2026-06-01', recordedOn: '2026-06-02', disputedOn: '2026-06-20' }] };
  it.each<[string, Partial<Talk>, [string, string | null][]]>([
    ['counts from the seventh silent day until it is disputed', disputed, [['2026-06-08', null], ['2026-06-09', '2026-06-09'], ['2026-06-19', '2026-06-09'], ['2026-06-20', null]]],
    ['never counted where the dispute came in time', { ...disputed, disputedRecords: [{ heldOn: '2026-06-01', recordedOn: '2026-06-02', disputedOn: '2026-06-09' }] }, [['2026-06-09', null], ['2026-12-31', null]]],
    ['counts again once the two agree on another day', { ...disputed, ...held, recordedOn: '2026-06-25', talkerConfirmedOn: '2026-06-25', talkeeConfirmedOn: '2026-06-26' }, [['2026-06-19', '2026-06-09'], ['2026-06-25', null], ['2026-06-26', '2026-06-26']]],
    ['counts for the year until it is disputed in the next', { ...disputed, disputedRecords: [{ heldOn: '2026-12-01', recordedOn: '2026-12-02', disputedOn: '2027-02-01' }] }, [['2027-01-31', '2026-12-09'], ['2027-02-01', null]]],
    ['stays as it was told where the dispute comes years later', { ...disputed, disputedRecords: [{ heldOn: '2026-12-01', recordedOn: '2026-12-02', disputedOn: '2028-02-01' }] }, [['2028-03-01', '2026-12-09']]],
    ['of another year counts for that one alone', { ...disputed, disputedRecords: [{ heldOn: '2025-12-01', recordedOn: '2026-01-02', disputedOn: '2026-02-01' }] }, [['2026-01-31', null]]],
  ])('T-13 a record that was disputed %s', (_name, what, days) => expect(days.map(([known]) => [known, countsFrom(aTalk(what), 2026, known)])).toEqual(days));
  it('as it stood on a day has the record that was disputed later', () => {
    const stood = (day: string) => asRecorded(aTalk({ ...disputed, declinedOn: '2026-07-01' }), day);
    expect(['2026-06-01', '2026-06-20'].map((day) => stood(day).heldOn)).toEqual([null, null]);
    for (const day of ['2026-06-02', '2026-06-19']) expect(stood(day)).toMatchObject({ heldOn: '2026-06-01', recordedOn: '2026-06-02', declinedOn: null });
    expect(asRecorded(aTalk({ disputedRecords: [{ heldOn: '2026-06-01', recordedOn: null, disputedOn: '2026-06-20' }] }), '2026-06-01').heldOn).toBe('2026-06-01');
  });
  it('line 3: what an offer counted at a year’s end no other terms undo', () => {
    const moved = reschedule(aTalk(offered), 'A', terms, '2027-01-05');
    if (!moved.ok) throw new Error('refused');
    expect([2026, 2027].map((year) => countsFrom(moved.value, year, '2027-12-30'))).toEqual(['2026-12-31', null]);
    expect(reschedule(moved.value, 'B', { ...terms, plannedOn: '2028-02-01' }, '2028-01-02')).toMatchObject({ value: { unansweredYears: [2026, 2027] } });
    expect(reschedule(aTalk(accepted), 'A', terms, '2027-01-05')).toMatchObject({ value: { unansweredYears: [] } });
    expect(reschedule(aTalk(offered), 'A', terms, '2026-12-31')).toMatchObject({ value: { unansweredYears: [] } });
  });
  it('a decline before the year for which it was planned counts from the year’s first day', () => {
    expect(countsFrom(aTalk({ offeredOn: '2026-12-01', plannedOn: '2027-01-10', declinedOn: '2026-12-05' }), 2027, '2026-12-31')).toBe('2027-01-01');
  });
});

describe('nameTopic', () => {
  it('T-02 is either one’s, before the talk and after it', () => {
    for (const what of [{}, offered, recorded, held]) expect(nameTopic(aTalk(what), 'THOUGHTS_GROWTH', '2026-12-31')).toEqual({ ok: true, value: aTalk({ ...what, topicClass: 'THOUGHTS_GROWTH' }) });
    expect(nameTopic(aTalk({ ...held, topicClass: 'THOUGHTS_GROWTH' }), null, '2026-12-31')).toEqual({ ok: true, value: aTalk(held) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['declined', declined, '2026-06-01', 'DECLINED'], ['cancelled', { ...offered, cancelledOn: '2026-05-30' }, '2026-06-01', 'CANCELLED'], ['closed', { ...held, closedOn: '2026-06-04' }, '2026-06-05', 'ALREADY_CLOSED'],
    ['held in a year that is over', held, '2027-01-01', 'TOPIC_COUNTED'],
    ['told as held in a year that is over, and disputed since', { ...accepted, disputedRecords: [{ heldOn: '2026-06-01', recordedOn: '2026-06-02', disputedOn: '2027-02-01' }] }, '2027-02-02', 'TOPIC_COUNTED'],
  ])('T-02 not of what is %s', (_name, what, today, refusal) => expect(nameTopic(aTalk(what), 'THOUGHTS_GROWTH', today)).toEqual({ ok: false, refusal }));
});

describe('the terms that were seen', () => {
  const seen = termsMark(aTalk(offered));
  it('are those that stand, or not said', () => expect([seen, null, undefined].map((mark) => sawTerms(aTalk(offered), mark))).toEqual([true, true, true]));
  it.each<[string, Partial<Talk>]>([
    ['day', { plannedOn: '2026-06-02' }], ['time', { plannedAt: '09:00' }], ['way', { channel: 'WALK' }], ['place', { place: '湖边' }], ['side that proposed them', { proposedById: 'B' }], ['answer', { acceptedOn: '2026-05-21' }],
  ])('are others with another %s', (_name, what) => expect(sawTerms(aTalk({ ...offered, ...what }), seen)).toBe(false));
  it('say nothing to read', () => expect(seen).toMatch(/^[\w-]{16}$/));
});

describe('answer', () => {
  it('T-12 takes either answer, and declining leaves a day and nothing else', () => {
    expect(answer(aTalk(offered), 'B', true, '2026-05-25')).toEqual({ ok: true, value: aTalk({ ...offered, acceptedOn: '2026-05-25' }) });
    expect(answer(aTalk(offered), 'B', false, '2026-05-25')).toEqual({ ok: true, value: aTalk({ ...offered, declinedOn: '2026-05-25' }) });
  });
  it('T-12 the talkee may decline what was agreed', () => {
    expect(answer(aTalk(accepted), 'B', false, '2026-05-30')).toMatchObject({ ok: true, value: { declinedOn: '2026-05-30' } });
  });
  it('the talker answers the talkee’s terms', () => {
    expect(answer(aTalk({ ...offered, proposedById: 'B' }), 'A', true, '2026-05-30')).toMatchObject({ ok: true, value: { acceptedOn: '2026-05-30' } });
  });
  it.each<[string, Partial<Talk>, string, boolean, string]>([
    ['the talker’s answer to the talker’s terms', offered, 'A', true, 'OTHER_SIDE_ANSWERS'],
    ['the talkee’s answer to the talkee’s terms', { ...offered, proposedById: 'B' }, 'B', true, 'OTHER_SIDE_ANSWERS'],
    ['a decline of the talker', { ...offered, proposedById: 'B' }, 'A', false, 'TALKER_CHANGES_TERMS'],
    ['what was never offered', {}, 'B', false, 'NOT_OFFERED'],
    ['what was accepted', accepted, 'B', true, 'ALREADY_ANSWERED'],
    ['what was declined', declined, 'B', false, 'ALREADY_ANSWERED'],
    ['what was taken back', { ...offered, cancelledOn: '2026-05-22' }, 'B', true, 'ALREADY_ANSWERED'],
    ['what was held', { ...offered, heldOn: '2026-06-01' }, 'B', false, 'ALREADY_ANSWERED'],
  ])('refuses %s', (_name, what, by, taken, refusal) => expect(answer(aTalk(what), by, taken, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('reschedule', () => {
  const terms: TalkTerms = { plannedOn: '2026-06-10', plannedAt: '15:30', channel: 'WALK', place: '校园湖边' };
  it.each(['A', 'B'])('T-12 %s may propose another day, time, way and place, and the other side answers anew', (by) => {
    const moved = { ok: true, value: aTalk({ ...offered, ...terms, proposedById: by, proposedOn: '2026-06-02' }) };
    expect(reschedule(aTalk(accepted), by, terms, '2026-06-02')).toEqual(moved);
    expect(answer(moved.value, by, true, '2026-06-03')).toMatchObject({ refusal: 'OTHER_SIDE_ANSWERS' });
  });
  it('T-12 the talk may be moved to the very day', () => expect(reschedule(aTalk(accepted), 'B', { ...terms, plannedOn: '2026-06-02' }, '2026-06-02')).toMatchObject({ ok: true, value: { plannedOn: '2026-06-02' } }));
  it('the talker offers what stood in a plan', () => {
    expect(reschedule(aTalk(), 'A', terms, '2026-06-02')).toMatchObject({ ok: true, value: { offeredOn: '2026-06-02', proposedById: 'A', proposedOn: '2026-06-02' } });
  });
  it.each<[string, Partial<Talk>, string, Partial<TalkTerms>, string]>([
    ['what was declined', declined, 'A', {}, 'DECLINED'],
    ['what was taken back', { ...offered, cancelledOn: '2026-05-22' }, 'B', {}, 'CANCELLED'],
    ['what is recorded', recorded, 'B', {}, 'ALREADY_HELD'],
    ['a plan by the talkee', {}, 'B', {}, 'TALKER_OFFERS'],
    ['a day that has passed', offered, 'B', { plannedOn: '2026-06-04' }, 'DAY_PASSED'],
    ['a time without a day', offered, 'B', { plannedOn: null }, 'TIME_WITHOUT_DAY'],
  ])('refuses %s', (_name, what, by, other, refusal) => expect(reschedule(aTalk(what), by, { ...terms, ...other }, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('cancel', () => {
  it('the talker takes the offer back, agreed or not', () => {
    expect(cancel(aTalk(accepted), 'A', '2026-05-30')).toEqual({ ok: true, value: aTalk({ ...accepted, cancelledOn: '2026-05-30' }) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['the talkee, who declines', offered, 'B', 'TALKEE_DECLINES'],
    ['what was declined', declined, 'A', 'DECLINED'],
    ['a second time', { ...offered, cancelledOn: '2026-05-22' }, 'A', 'CANCELLED'],
    ['what is recorded', recorded, 'A', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, by, refusal) => expect(cancel(aTalk(what), by, '2026-05-30')).toMatchObject({ ok: false, refusal }));
});

describe('record', () => {
  it.each([['A', 'talkerConfirmedOn'], ['B', 'talkeeConfirmedOn']] as const)('%s may record, which is that side’s confirmation', (by, side) => {
    expect(record(aTalk(), by, '2026-06-01', '2026-06-02')).toEqual({ ok: true, value: aTalk({ heldOn: '2026-06-01', recordedOn: '2026-06-02', [side]: '2026-06-02' }) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['a day to come', accepted, '2026-06-06', 'DAY_IN_FUTURE'],
    ['a day of the year before last', accepted, '2024-12-31', 'DAY_LONG_PAST'],
    ['what was declined', declined, '2026-06-01', 'DECLINED'],
    ['what was taken back', { ...offered, cancelledOn: '2026-05-22' }, '2026-06-01', 'CANCELLED'],
    ['what is recorded', recorded, '2026-06-01', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, heldOn, refusal) => expect(record(aTalk(what), 'A', heldOn, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('confirm', () => {
  it('T-13 the other side confirms', () => {
    expect(confirm(aTalk(recorded), 'B', '2026-06-03')).toEqual({ ok: true, value: aTalk(held) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['what nobody recorded', accepted, 'B', 'NOT_HELD'],
    ['the side that recorded', recorded, 'A', 'ALREADY_CONFIRMED'],
    ['a second time', held, 'B', 'ALREADY_CONFIRMED'],
  ])('refuses %s', (_name, what, by, refusal) => expect(confirm(aTalk(what), by, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('dispute', () => {
  it('T-13 the side that recorded nothing undoes the record, also after seven days, and another day may be recorded', () => {
    const disputed = dispute(aTalk(recorded), 'B', '2026-06-20');
    expect(disputed).toEqual({ ok: true, value: aTalk({ ...accepted, disputedOn: '2026-06-20', disputedRecords: [{ heldOn: '2026-06-01', recordedOn: '2026-06-02', disputedOn: '2026-06-20' }] }) });
    if (disputed.ok) expect(record(disputed.value, 'B', '2026-06-19', '2026-06-20')).toMatchObject({ ok: true, value: { heldOn: '2026-06-19', talkeeConfirmedOn: '2026-06-20', talkerConfirmedOn: null } });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['what nobody recorded', accepted, 'B', 'NOT_HELD'],
    ['the side that recorded', recorded, 'A', 'ALREADY_CONFIRMED'],
    ['what both confirmed', held, 'B', 'ALREADY_CONFIRMED'],
  ])('refuses %s', (_name, what, by, refusal) => expect(dispute(aTalk(what), by, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('close', () => {
  it('T-01 T-15 what both confirmed is closed', () => {
    expect(close(aTalk(held), false, '2026-06-04')).toEqual({ ok: true, value: aTalk({ ...held, closedOn: '2026-06-04' }) });
  });
  it.each<[string, Partial<Talk>, boolean, string]>([
    ['what is only agreed', accepted, false, 'NOT_CONFIRMED'],
    ['what one side recorded', recorded, false, 'NOT_CONFIRMED'],
    ['T-15 while something that they agreed is open', held, true, 'ACTIONS_OPEN'],
    ['a second time', { ...held, closedOn: '2026-06-04' }, false, 'ALREADY_CLOSED'],
  ])('refuses %s', (_name, what, actionOpen, refusal) => expect(close(aTalk(what), actionOpen, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});
