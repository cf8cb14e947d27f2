import { defaultK } from '@tongxin/anonymity';

/** So many records of one kind and one person whose answer is, or was, owed by a day. */
export interface OwedAnswers {
  dueOn: string;
  answeredOn: string | null;
  /** The unit that owed it; null where the institution as a whole does. */
  unitId: string | null;
  /** To whom: behind every figure stand enough different people. */
  personId: string;
  count: number;
}

/** How the institution answered (S-03). A figure behind which, or behind what it leaves, too few people stand is null (line 5). */
export interface AnswerTotals {
  due: number | null;
  answered: number | null;
  answeredInTime: number | null;
}

export interface UnitAnswers {
  unitId: string;
  due: number;
  answeredInTime: number;
}

/** The same rule for the last day of an answer, worked out once for each day: many are raised on one. */
export function oncePerDay(dueOn: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const due = known.get(day) ?? dueOn(day);
    known.set(day, due);
    return due;
  };
}

/** What counts at the end of a day: what was answered, and what should have been by then; what can still be answered in time is left out. */
export const owedBy = <Owed extends OwedAnswers>(answers: readonly Owed[], day: string): Owed[] => answers.filter(({ answeredOn, dueOn }) => answeredOn !== null || dueOn <= day);

const countOf = (owed: readonly OwedAnswers[]): number => owed.reduce((sum, { count }) => sum + count, 0);
const inTime = ({ answeredOn, dueOn }: OwedAnswers): boolean => answeredOn !== null && answeredOn <= dueOn;

/** Whether nobody stands behind these, or enough people that none is told apart. */
function enough(owed: readonly OwedAnswers[]): boolean {
  const people = new Set(owed.map(({ personId }) => personId)).size;
  return people === 0 || people >= defaultK;
}

/** Whether how many of these are such may be told: enough people stand behind them, and behind the others. */
const tellable = <Owed extends OwedAnswers>(owed: readonly Owed[], such: (answers: Owed) => boolean): boolean => enough(owed.filter(such)) && enough(owed.filter((answers) => !such(answers)));

/** The figures of what was owed. */
export function figuresOf<Owed extends OwedAnswers>(owed: readonly Owed[]) {
  const answered = owed.filter(({ answeredOn }) => answeredOn !== null);
  const answeredShown = tellable(owed, ({ answeredOn }) => answeredOn !== null);
  return {
    due: enough(owed) ? countOf(owed) : null,
    answered: answeredShown ? countOf(answered) : null,
    /** How many of what was answered are such; of what was due, and of what was answered where that is shown, enough people are left. */
    part: (such: (answers: Owed) => boolean): number | null =>
      (tellable(owed, (answers) => answers.answeredOn !== null && such(answers)) && (!answeredShown || tellable(answered, such)) ? countOf(answered.filter(such)) : null),
  };
}

export function answerTotals(owed: readonly OwedAnswers[]): AnswerTotals {
  const { due, answered, part } = figuresOf(owed);
  return { due, answered, answeredInTime: part(inTime) };
}

/**
 * By unit, in the order of the units' ids; null where the institution's own figures are not shown, for the units' would add up to them. Units behind which too few people
 * stand are left out, and as many more, the smallest first, that what is left out together with what no unit owed tells of enough people (complementary suppression).
 */
export function unitAnswers(owed: readonly OwedAnswers[], { due, answeredInTime }: AnswerTotals): UnitAnswers[] | null {
  if (due === null || answeredInTime === null) return null;
  const ids = [...new Set(owed.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])))].toSorted();
  const units = ids.map((unitId) => ({ unitId, owed: owed.filter((answers) => answers.unitId === unitId) }));
  const shown = new Set(units.filter((unit) => tellable(unit.owed, inTime)));
  const leftOut = () => owed.filter(({ unitId }) => ![...shown].some((unit) => unit.unitId === unitId));
  while (shown.size > 0 && !tellable(leftOut(), inTime)) {
    const [smallest] = [...shown].toSorted((x, y) => countOf(x.owed) - countOf(y.owed));
    if (smallest) shown.delete(smallest);
  }
  return [...shown].map((unit) => ({ unitId: unit.unitId, due: countOf(unit.owed), answeredInTime: countOf(unit.owed.filter(inTime)) }));
}
