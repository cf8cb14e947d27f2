import { showable } from '@tongxin/anonymity';
import { figuresAsOf, figuresFrom, heldIn, heldMayBeTold } from '../campaigns/campaign';
import { pairKey, settledBy, type CoveredDuty, type SettledTalk } from '../coverage/coverage';
import { endOf } from '../must-talks/deadline';
import type { Talk } from '../talks/talk';

/** How the organisation did its duty in a year that is over; of the institution alone, never of a talker or a unit (T-17). */
export interface TalkQuality {
  /** Duties of the year, also those whose days ended within it. */
  duties: number | null;
  /** Met before the days of the duty were over. */
  dutiesMetInTime: number | null;
  talks: number | null;
  /** Held, and confirmed by both, not by silence. */
  talksConfirmedByBoth: number | null;
}

interface Split<Of> {
  part: Of[];
  rest: Of[];
}

const split = <Of>(all: readonly Of[], is: (one: Of) => boolean): Split<Of> => ({ part: all.filter(is), rest: all.filter((one) => !is(one)) });

/** Whether enough different pairs stand behind the part and behind what it leaves (line 5). */
function enoughPairs({ part, rest }: Split<{ talkerId: string; talkeeId: string }>): boolean {
  const [ofPart = 0, ofRest = 0] = [part, rest].map((some) => new Set(some.map(({ talkerId, talkeeId }) => pairKey(talkerId, talkeeId))).size);
  return showable({ part: ofPart, whole: ofPart + ofRest });
}

/** Both confirmed that the talk was held, by the day of the figures. */
const confirmedByBoth = (t: Talk, asOf: string): boolean => [t.talkerConfirmedOn, t.talkeeConfirmedOn].every((day) => day !== null && day <= asOf);

/**
 * The figures of a year, a week after it is over and as of that day (`figuresAsOf`), as those of a campaign; null before. One period and no day to choose: few duties end within a month, and between two
 * days one would tell how. Those that ended within the year have to be many themselves, for coverage of the last day shows all the others.
 */
export function talkQuality(year: number, duties: readonly CoveredDuty[], counting: readonly SettledTalk[], talks: readonly Talk[], today: string): TalkQuality | null {
  if (today < figuresFrom(year)) return null;
  const days = new Map<string, string[]>();
  const asOf = figuresAsOf(year);
  for (const { aId, bId, countsFrom } of settledBy(counting, asOf).filter(({ countsUntil }) => countsUntil === null)) days.set(pairKey(aId, bId), [...(days.get(pairKey(aId, bId)) ?? []), countsFrom]);
  const inTime = (d: CoveredDuty): boolean => (days.get(pairKey(d.talkerId, d.talkeeId)) ?? []).filter((day) => day < endOf(d)).length >= d.count;
  const endedEarlier = duties.filter((d) => endOf(d) <= `${year}-12-31`);
  const met = split(duties, inTime);
  const dutiesShown = enoughPairs(met) && enoughPairs(split(endedEarlier, inTime));
  const held = heldIn(talks, year);
  const confirmed = split(held, (t) => confirmedByBoth(t, asOf));
  const talksShown = enoughPairs(confirmed) && heldMayBeTold(talks, year);
  return {
    duties: dutiesShown ? duties.length : null,
    dutiesMetInTime: dutiesShown ? met.part.length : null,
    talks: talksShown ? held.length : null,
    talksConfirmedByBoth: talksShown ? confirmed.part.length : null,
  };
}
