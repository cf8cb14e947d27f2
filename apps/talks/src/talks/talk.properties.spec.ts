import { addDays } from '@tongxin/calendar';
import fc from 'fast-check';
import { countingTalks, countsOn, settledBy } from '../coverage/coverage';
import { answer, cancel, confirm, countsFrom, dispute, record, reschedule, settled, silenceDays, type Talk } from './talk';
import { aTalk } from './talk.fixtures';

type Act = { by: 'A' | 'B'; what: 'accept' | 'decline' | 'move' | 'cancel' | 'record' | 'confirm' | 'dispute'; days: number };
const acts = (by: fc.Arbitrary<'A' | 'B'>): fc.Arbitrary<Act[]> =>
  fc.array(fc.record({ by, what: fc.constantFrom('accept', 'decline', 'move', 'cancel', 'record', 'confirm', 'dispute'), days: fc.oneof(fc.nat(9), fc.nat(40)) }), { maxLength: 12 });

/** What becomes of an offer, each act so many days after the one before; what is refused changes nothing. */
function lived(offer: Talk, life: readonly Act[]): { talk: Talk; today: string; steps: Talk[] } {
  let [talk, today] = [offer, offer.offeredOn ?? ''];
  const steps = [talk];
  for (const { by, what, days } of life) {
    today = addDays(today, days);
    const outcome = {
      accept: () => answer(talk, by, true, today), decline: () => answer(talk, by, false, today), cancel: () => cancel(talk, by, today), confirm: () => confirm(talk, by, today),
      move: () => reschedule(talk, by, { plannedOn: addDays(today, 3), plannedAt: null, channel: null, place: null }, today),
      record: () => record(talk, by, today, today), dispute: () => dispute(talk, by, today),
    }[what]();
    if (outcome.ok) steps.push((talk = outcome.value));
  }
  return { talk, today, steps };
}
/** Made in spring, or so late that the year ends over it. */
const offers = fc.constantFrom('2026-05-01', '2026-12-01', '2026-12-20', '2026-12-28').map((offeredOn) => aTalk({ offeredOn, plannedOn: addDays(offeredOn, 3) }));
const [last, always] = ['2026-12-31', '9999-12-31'];
const both = fc.constantFrom<'A' | 'B'>('A', 'B');

it('T-01 a talk is over in one way at most, and its days follow one another', () => {
  fc.assert(fc.property(offers, acts(both), (offer, life) => {
    for (const t of lived(offer, life).steps) {
      expect([t.declinedOn, t.cancelledOn, t.heldOn].filter((day) => day !== null).length).toBeLessThanOrEqual(1);
      if (t.heldOn && t.recordedOn) expect(t.heldOn <= t.recordedOn).toBe(true);
      expect([t.talkerConfirmedOn, t.talkeeConfirmedOn].some((day) => day !== null)).toBe(t.heldOn !== null);
    }
  }));
});

it('T-12 T-13 the talker alone never makes a talk count: it takes the talkee, seven days of silence or the year’s end', () => {
  fc.assert(fc.property(offers, acts(fc.constant('A')), (offer, life) => {
    const { talk } = lived(offer, life);
    for (const { settledOn } of settled(talk, 2026)) expect(settledOn === last || settledOn >= addDays(talk.recordedOn ?? always, silenceDays)).toBe(true);
  }));
});

it('T-12 no act makes a talk count on a day that is over, but the last of a year that is: held and declined look alike to whoever compares two days', () => {
  fc.assert(fc.property(offers, acts(both), (offer, life) => {
    const [{ talk, today }, { talk: before }] = [lived(offer, life), lived(offer, life.slice(0, -1))];
    const [from, was] = [countsFrom(talk, 2026, always), countsFrom(before, 2026, always)];
    if (from && from !== was) expect(from >= (today < last ? today : last)).toBe(true);
  }));
});

it('line 3: a talk counts on the day that settles it, and after the year’s end on its last, whether it was held or declined', () => {
  fc.assert(fc.property(offers, acts(both), (offer, life) => {
    const { talk } = lived(offer, life);
    for (const { from, settledOn } of settled(talk, 2026)) {
      expect(from).toBe(settledOn < last ? settledOn : last);
      expect([addDays(settledOn, -1), settledOn].map((known) => countsFrom(talk, 2026, known))).toEqual([null, from]);
    }
  }));
});

/** How often the talk counts on a day, as is known by the end of another. */
const counts = (talk: Talk, day: string, known: string): number => settledBy(countingTalks(talk, Number(day.slice(0, 4))), known).filter((counting) => countsOn(counting, day)).length;

it('T-03 T-12 a day that is over is told the same whatever is done later, and a talk counts once at a time', () => {
  fc.assert(fc.property(offers, acts(both), fc.nat(60), fc.nat(60), (offer, life, back, further) => {
    life.forEach((_act, at) => {
      const [{ talk: before }, { talk: after, today }] = [lived(offer, life.slice(0, at)), lived(offer, life.slice(0, at + 1))];
      const known = addDays(today, -1 - back);
      for (const day of [known, addDays(known, -further), ...(known > last ? [last] : [])]) {
        expect(counts(after, day, known)).toBe(counts(before, day, known));
        expect(counts(after, day, known)).toBeLessThanOrEqual(1);
      }
    });
  }), { numRuns: 400 });
});

it('T-12 whatever the talker does after a decline, it counts from the day of the decline', () => {
  fc.assert(fc.property(offers, acts(both), acts(fc.constant('A')), (offer, before, after) => {
    const { talk, today } = lived(offer, before);
    const declined = answer(talk, 'B', false, today);
    if (!declined.ok) return;
    let later = declined.value;
    for (const { days } of after) {
      const day = addDays(today, days);
      for (const outcome of [cancel(later, 'A', day), record(later, 'A', day, day), reschedule(later, 'A', { ...later, plannedOn: day }, day), answer(later, 'A', true, day)]) {
        if (outcome.ok) later = outcome.value;
      }
    }
    expect(later).toEqual(declined.value);
    const year = (later.plannedOn ?? '').slice(0, 4);
    const [first, end] = [`${year}-01-01`, `${year}-12-31`];
    expect(countsFrom(later, Number(year), always)).toBe(today < first ? first : today > end ? end : today);
  }));
});
