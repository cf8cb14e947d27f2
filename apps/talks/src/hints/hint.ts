import { addDays, holdsOn, mergePeriods, type Period } from '@tongxin/calendar';

/** Eleven months in days: so long without an offer, and the talker is reminded (T-29). */
export const longDays = 335;

/** That the viewer answers for a talk with somebody, and when. */
export interface AnsweredFor {
  talkeeId: string;
  windows: readonly Period[];
}

/** The last day on which a talk with somebody was offered or held, whatever came of it. */
export interface LastOffer {
  otherId: string;
  day: string;
}

export interface LongWithoutOffer {
  personId: string;
  /** Since when: the last offer, or the day from which the viewer answers for it. */
  since: string;
}

/**
 * People for whose talk the viewer has answered for eleven months without offering one. It looks at the viewer's own offers alone, so that it tells of nobody
 * else's talks, and at nothing about the person.
 */
export function longWithoutOffer(answered: readonly AnsweredFor[], offers: readonly LastOffer[], today: string): LongWithoutOffer[] {
  const last = new Map(offers.map(({ otherId, day }) => [otherId, day]));
  const windows = new Map<string, Period[]>();
  for (const one of answered) windows.set(one.talkeeId, [...(windows.get(one.talkeeId) ?? []), ...one.windows]);
  return [...windows]
    .flatMap(([personId, periods]) => {
      const from = mergePeriods(periods).find((period) => holdsOn(period, today))?.from;
      if (from === undefined) return [];
      const offered = last.get(personId);
      const since = offered && offered > from ? offered : from;
      return addDays(since, longDays) <= today ? [{ personId, since }] : [];
    })
    .sort((a, b) => (a.since + a.personId < b.since + b.personId ? -1 : 1));
}
