import { showable, suppress } from '@tongxin/anonymity';

/** So many records of one kind whose answer is, or was, owed by a day. */
export interface OwedAnswers {
  dueOn: string;
  answeredOn: string | null;
  /** The unit that owed it; null where the institution as a whole does. */
  unitId: string | null;
  count: number;
}

/** How the institution answered (S-03). */
export interface AnswerTotals {
  due: number;
  answered: number;
  answeredInTime: number;
}
/** A figure that is small, or would tell a small one, is null (line 5). */
export type ShownAnswers = Readonly<Record<keyof AnswerTotals, number | null>>;

export interface UnitAnswers {
  unitId: string;
  due: number;
  answeredInTime: number;
}

/** What counts at the end of a day: what was answered, and what should have been by then; what can still be answered in time is left out. */
export const owedBy = <Owed extends OwedAnswers>(answers: readonly Owed[], day: string): Owed[] => answers.filter(({ answeredOn, dueOn }) => answeredOn !== null || dueOn <= day);

const cameInTime = ({ answeredOn, dueOn }: OwedAnswers): boolean => answeredOn !== null && answeredOn <= dueOn;

export function answerTotals(owed: readonly OwedAnswers[]): AnswerTotals {
  const count = (which: (answers: OwedAnswers) => boolean): number => owed.reduce((sum, answers) => sum + (which(answers) ? answers.count : 0), 0);
  return { due: count(() => true), answered: count(({ answeredOn }) => answeredOn !== null), answeredInTime: count(cameInTime) };
}

/** Tells which figures may be shown: those where neither the figure nor what it leaves of a shown one that it is part of is small. */
export function showWithin({ due, answered }: AnswerTotals) {
  const within = (part: number, ...wholes: number[]): number | null => (wholes.every((whole) => showable({ part, whole })) ? part : null);
  const shownAnswered = within(answered, due);
  return {
    due: within(due, due),
    answered: shownAnswered,
    /** A figure that is part of what was answered. */
    part: (figure: number): number | null => (shownAnswered === null ? within(figure, due) : within(figure, due, answered)),
  };
}

export function withoutSmallNumbers(totals: AnswerTotals): ShownAnswers {
  const { due, answered, part } = showWithin(totals);
  return { due, answered, answeredInTime: part(totals.answeredInTime) };
}

/** By unit, in the order of the units' ids, without small numbers; null where the institution's own figures are not shown, for the units' would add up to them. */
export function unitsWithoutSmallNumbers(owed: readonly OwedAnswers[], { due, answeredInTime }: ShownAnswers): UnitAnswers[] | null {
  if (due === null || answeredInTime === null) return null;
  const ids = [...new Set(owed.map(({ unitId }) => unitId))].toSorted((x, y) => ((x ?? '') < (y ?? '') ? -1 : 1));
  const units = ids.map((unitId) => ({ unitId, ...answerTotals(owed.filter((answers) => answers.unitId === unitId)) }));
  const { cells } = suppress(units.map((unit) => ({ part: unit.answeredInTime, whole: unit.due })), { part: answeredInTime, whole: due });
  return units.flatMap(({ unitId, ...of }, at) => (unitId === null || cells[at] === null ? [] : [{ unitId, due: of.due, answeredInTime: of.answeredInTime }]));
}
