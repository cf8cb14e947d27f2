import { yearOf } from '@tongxin/calendar';

/** Whole years for which a record is kept after the year of its last day ○. */
export const keptYears = 5;

/** The first year that is kept: what had its last day in 2026 is gone from 1 January 2032. */
export const firstKeptYear = (today: string): number => yearOf(today) - keptYears;
export const isYearKept = (year: number, today: string): boolean => year >= firstKeptYear(today);
/** The first day that is kept. */
export const keptFrom = (today: string): string => `${firstKeptYear(today)}-01-01`;

export type Retention =
  /** Five years after the year of the last of these days. */
  | { kept: 'FIVE_YEARS'; days: readonly string[] }
  /** A year to the day. */
  | { kept: 'ONE_YEAR'; days: readonly string[] }
  /** As long as the record it belongs to, which in turn is kept while this one is young. */
  | { kept: 'WITH'; table: string; days: readonly string[] }
  /** As long as it is of use, in words. */
  | { kept: 'WHILE'; what: string };

const fiveYears = <const Days extends readonly string[]>(...days: Days) => ({ kept: 'FIVE_YEARS', days }) as const;

/** How long each table with personal data of this service is kept, and by which of its days (PIPL art. 19, 47). */
export const retention = {
  talk_duty: fiveYears('year'),
  talk: fiveYears('planned_on', 'offered_on', 'proposed_on', 'accepted_on', 'declined_on', 'cancelled_on', 'held_on', 'recorded_on', 'talker_confirmed_on', 'talkee_confirmed_on', 'disputed_on', 'closed_on'),
  sealed_note: { kept: 'WITH', table: 'talk', days: ['written_on', 'agreed_on', 'done_on', 'feedback_on'] },
  ledger_talk: { kept: 'WHILE', what: 'the talk that it speaks of is kept' },
  talk_request: fiveYears('asked_on', 'first_asked_on', 'turned_on', 'unavailable_on', 'withdrawn_on'),
  talk_request_asking: { kept: 'WITH', table: 'talk_request', days: [] },
  absence: { kept: 'WHILE', what: 'its last day is to come' },
  open_hour: fiveYears('day', 'closed_on'),
  group_talk: fiveYears('planned_on', 'invited_on', 'cancelled_on', 'held_on'),
  group_talk_invitee: { kept: 'WITH', table: 'group_talk', days: [] },
  matter: fiveYears('raised_on', 'consented_on', 'reopened_on', 'analysed_on', 'resolving_on', 'feedback_on', 'answered_on', 'closed_on', 'withdrawn_on'),
  matter_step: { kept: 'WITH', table: 'matter', days: [] },
  counselling_referral: { kept: 'ONE_YEAR', days: ['taken_on'] },
  home_visit: { kept: 'ONE_YEAR', days: ['planned_on'] },
  family_letter_receipt: { kept: 'WHILE', what: 'its letter is kept: a year' },
  family_letter_choice: { kept: 'WHILE', what: 'the person wishes it and is in service' },
  sealing_key: { kept: 'WHILE', what: 'the person is in service, or a note sealed to it is kept' },
  work_item_source: { kept: 'WHILE', what: 'it waits for the person' },
} as const satisfies Readonly<Record<string, Retention>>;

type Kept = typeof retention;
/** Tables that have days to tell by. */
export type DatedTable = { [Table in keyof Kept]: Kept[Table] extends { days: readonly string[] } ? Table : never }[keyof Kept];

/** SQL: the last of a row's days. */
export const lastDay = (table: DatedTable, alias: string): string => `greatest(${retention[table].days.map((day) => `${alias}.${day}`).join(', ')})`;
