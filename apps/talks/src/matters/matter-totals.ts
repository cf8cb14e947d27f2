import { showable } from '@tongxin/anonymity';
import { answerDueOn } from './matter';

/** So many matters of a year that were raised and first answered on these days. */
export interface CountedMatters {
  raisedOn: string;
  answeredOn: string | null;
  /** Closed, and solved as the raiser says. */
  solved: boolean;
  count: number;
}

/** The service's first figure: practical problems solved, and confirmed by those who raised them (T-38). */
export interface MatterTotals {
  raised: number | null;
  answered: number | null;
  answeredInTime: number | null;
  solvedAndConfirmed: number | null;
}

export function matterTotals(matters: readonly CountedMatters[]): Record<keyof MatterTotals, number> {
  const dueOn = new Map<string, string>();
  const dueOf = (day: string): string => {
    const due = dueOn.get(day) ?? answerDueOn(day);
    dueOn.set(day, due);
    return due;
  };
  const count = (which: (m: CountedMatters) => boolean): number => matters.filter(which).reduce((sum, m) => sum + m.count, 0);
  return {
    raised: count(() => true),
    answered: count((m) => m.answeredOn !== null),
    answeredInTime: count((m) => m.answeredOn !== null && m.answeredOn <= dueOf(m.raisedOn)),
    solvedAndConfirmed: count((m) => m.solved),
  };
}

/** The same without small numbers: a figure is shown where neither it nor what it leaves of the ones it is part of is small; what is part of a hidden one is hidden too. */
export function withoutSmallNumbers({ raised, answered, answeredInTime, solvedAndConfirmed }: Record<keyof MatterTotals, number>): MatterTotals {
  const within = (part: number, ...wholes: number[]): number | null => (wholes.every((whole) => showable({ part, whole })) ? part : null);
  const shownAnswered = within(answered, raised);
  const ofAnswered = (part: number): number | null => (shownAnswered === null ? null : within(part, answered, raised));
  return { raised: within(raised, raised), answered: shownAnswered, answeredInTime: ofAnswered(answeredInTime), solvedAndConfirmed: ofAnswered(solvedAndConfirmed) };
}
