import { holdsOn, type Period } from '@tongxin/calendar';
import { settled, type Talk } from '../talks/talk';

export interface CoveredDuty {
  id: string;
  ruleCode: string;
  talkerId: string;
  talkeeId: string;
  mutual: boolean;
  count: number;
  windows: Period[];
}

/** A talk as far as coverage needs it: which pair, and on which days of the year it counts. */
export interface CountingTalk {
  aId: string;
  bId: string;
  countsFrom: string;
  /** The first day on which it counts no longer; null: it counts on. */
  countsUntil: string | null;
}

/** The same with the days from which that is known: a talk of a year may be settled or disputed after its end, which tells on its last day. */
export interface SettledTalk extends CountingTalk {
  settledOn: string;
  disputedOn: string | null;
}

/** How a talk counts in a year. */
export const countingTalks = (t: Talk, year: number): SettledTalk[] =>
  settled(t, year).map(({ from, settledOn, disputedOn }) => {
    const last = `${year}-12-31`;
    return { aId: t.talkerId, bId: t.talkeeId, countsFrom: from, countsUntil: disputedOn === null || disputedOn < last ? disputedOn : last, settledOn, disputedOn };
  });

/** Talks as they are settled by the end of a day: what is settled or disputed later changes nothing that is told as of that day. */
export const settledBy = (talks: readonly SettledTalk[], known: string): SettledTalk[] =>
  talks.flatMap((talk) => (talk.settledOn > known ? [] : [talk.disputedOn !== null && talk.disputedOn > known ? { ...talk, countsUntil: null } : talk]));

/** Whether it counts on a day. */
export const countsOn = (talk: CountingTalk, day: string): boolean => talk.countsFrom <= day && (talk.countsUntil === null || day < talk.countsUntil);

export interface RuleCoverage {
  code: string;
  due: number;
  met: number;
}

export interface Coverage {
  rules: RuleCoverage[];
  due: number;
  met: number;
  distinctPairs: number;
  distinctPairsMet: number;
  /** Everyone in service that day. */
  people: number;
  /** People in a met pair, in either role. */
  peopleReached: number;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

/** Each duty with whether it is met by the day. */
export function dutyStates<Duty extends CoveredDuty>(duties: readonly Duty[], talks: readonly CountingTalk[], day: string): (Duty & { met: boolean })[] {
  const counted = new Map<string, number>();
  for (const talk of talks) {
    if (!countsOn(talk, day)) continue;
    const key = pairKey(talk.aId, talk.bId);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return duties.map((duty) => ({ ...duty, met: (counted.get(pairKey(duty.talkerId, duty.talkeeId)) ?? 0) >= duty.count }));
}

/** Duties whose facts hold on the day, each with whether it is met by then. */
export const dutiesOn = <Duty extends CoveredDuty>(duties: readonly Duty[], talks: readonly CountingTalk[], day: string): (Duty & { met: boolean })[] =>
  dutyStates(duties.filter((duty) => duty.windows.some((window) => holdsOn(window, day))), talks, day);

/** One held talk between two people meets every rule of theirs in the period; the pair is met when all its duties are (T-03). */
export function coverage(rules: readonly string[], duties: readonly CoveredDuty[], talks: readonly CountingTalk[], inService: ReadonlySet<string>, day: string): Coverage {
  const due = dutiesOn(duties, talks, day);
  const pairs = new Map<string, boolean>();
  const reached = new Set<string>();
  for (const duty of due) {
    const key = pairKey(duty.talkerId, duty.talkeeId);
    pairs.set(key, (pairs.get(key) ?? true) && duty.met);
  }
  for (const duty of due) {
    if (!pairs.get(pairKey(duty.talkerId, duty.talkeeId))) continue;
    for (const id of [duty.talkerId, duty.talkeeId]) if (inService.has(id)) reached.add(id);
  }
  return {
    rules: rules.map((code) => {
      const of = due.filter((d) => d.ruleCode === code);
      return { code, due: of.length, met: of.filter((d) => d.met).length };
    }),
    due: due.length,
    met: due.filter((d) => d.met).length,
    distinctPairs: pairs.size,
    distinctPairsMet: [...pairs.values()].filter(Boolean).length,
    people: inService.size,
    peopleReached: reached.size,
  };
}
