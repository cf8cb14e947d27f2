import { addDays } from '@tongxin/calendar';
import { defaultK, suppress } from '@tongxin/anonymity';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { markOf } from '../seen';
import { pairKey } from '../coverage/coverage';
import { asRecorded, countsFrom, isHeld, silenceDays, type Talk, type TopicClass } from '../talks/talk';

/** “三谈三促”工作方案 of a year: three classes of topics under one document (T-02). */
export interface TalkCampaign {
  id: string;
  year: number;
  title: string;
  /** Number of the document that sets it up. */
  document: string;
  announcedOn: string;
}

export const topicClasses: readonly TopicClass[] = ['THOUGHTS_GROWTH', 'GOALS_DEVELOPMENT', 'DISCIPLINE_INTEGRITY'];

/** The day from which a year's figures exist: it is over, and the silence after its last day has run out (line 3). */
export const figuresFrom = (year: number): string => addDays(`${year}-12-31`, silenceDays + 1);

/**
 * The day by whose end the facts have to stand that a year's figures rest on. What is recorded, confirmed, declined or silent long enough later changes no figure: from one
 * day to the next it would show by itself. One fact has no such day: a ledger's rows count by the day of the talk, whenever they are imported.
 */
export const figuresAsOf = (year: number): string => addDays(figuresFrom(year), -1);

export type AnnounceRefusal = 'YEAR_OUT_OF_RANGE';

/** A campaign is announced for the running year or the next one. */
export const announce = (campaign: TalkCampaign, today: string): Outcome<TalkCampaign, AnnounceRefusal> => {
  const year = Number(today.slice(0, 4));
  return campaign.year === year || campaign.year === year + 1 ? accept(campaign) : refuse('YEAR_OUT_OF_RANGE');
};

/** Marks its words as they stand: whoever amends them says which they saw. */
export const campaignMark = ({ title, document }: Pick<TalkCampaign, 'title' | 'document'>): string => markOf(title, document);

export type AmendRefusal = 'YEAR_OVER';

/** Title and document may be set right until the year is over. */
export const amend = (campaign: TalkCampaign, changes: { title: string; document: string }, today: string): Outcome<TalkCampaign, AmendRefusal> =>
  today > `${campaign.year}-12-31` ? refuse('YEAR_OVER') : accept({ ...campaign, ...changes });

export interface ClassTotals {
  /** In the order of `topicClasses`; null where the class is too small to be shown, or would be found from the others. */
  classes: (number | null)[];
  total: number | null;
}

const pairOf = (t: Talk): string => pairKey(t.talkerId, t.talkeeId);
/** Talks of the year that its figures count as held. */
export const heldIn = (talks: readonly Talk[], year: number): Talk[] => {
  const asOf = figuresAsOf(year);
  return talks.map((t) => asRecorded(t, asOf)).filter((t) => t.heldOn?.startsWith(`${year}-`) && isHeld(t, asOf));
};

/**
 * Whether it may be told how many talks of a year were held (line 3): between them and the duties met lie the pairs whose duty an offer alone completed, and those
 * have to be nobody, or many.
 */
export function heldMayBeTold(talks: readonly Talk[], year: number): boolean {
  const held = new Set(heldIn(talks, year).map(pairOf));
  const offered = new Set(talks.filter((t) => countsFrom(t, year, figuresAsOf(year)) !== null).map(pairOf));
  const apart = [...offered].filter((pair) => !held.has(pair)).length;
  return apart === 0 || apart >= defaultK;
}

/**
 * Talks held in the year by class, of the whole institution (line 3, line 5): a class is shown when enough different pairs stand behind it and behind the rest.
 * Talks whose class was not named are the fourth part of the total, so that it tells of no class what was hidden.
 */
export function classTotals(talks: readonly Talk[], year: number, today: string): ClassTotals | null {
  if (today < figuresFrom(year)) return null;
  const held = heldIn(talks, year);
  const parts = [...topicClasses, null].map((name) => held.filter((t) => t.topicClass === name));
  const pairs = parts.map((part) => new Set(part.map(pairOf)).size);
  const whole = pairs.reduce((sum, n) => sum + n, 0);
  const shown = suppress(pairs.map((part) => ({ part, whole })), { part: whole, whole });
  return { classes: parts.slice(0, topicClasses.length).map(({ length }, i) => (shown.cells[i] === null ? null : length)), total: shown.total === null || !heldMayBeTold(talks, year) ? null : held.length };
}
