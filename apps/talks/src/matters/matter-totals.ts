import { showable, suppress } from '@tongxin/anonymity';
import { answerDueOn } from './matter';

/** So many matters of a year that were raised and first answered on these days. */
export interface CountedMatters {
  raisedOn: string;
  answeredOn: string | null;
  /** The unit that answered a problem first; null as long as it is not answered, and of a difficulty of one's own: help is counted for the institution alone (line 6). */
  answeredById: string | null;
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

/** What one unit answered (S-03); without a unit what was answered of difficulties, which is told of none. */
export interface UnitMatterTotals {
  unitId: string | null;
  answered: number;
  answeredInTime: number;
}

/** Tells whether an answer came in time; each day's end of time is worked out once. */
function inTime(): (m: CountedMatters) => boolean {
  const dueOn = new Map<string, string>();
  return ({ raisedOn, answeredOn }) => {
    const due = dueOn.get(raisedOn) ?? answerDueOn(raisedOn);
    dueOn.set(raisedOn, due);
    return answeredOn !== null && answeredOn <= due;
  };
}

export function matterTotals(matters: readonly CountedMatters[]): Record<keyof MatterTotals, number> {
  const count = (which: (m: CountedMatters) => boolean): number => matters.filter(which).reduce((sum, m) => sum + m.count, 0);
  return {
    raised: count(() => true),
    answered: count((m) => m.answeredOn !== null),
    answeredInTime: count(inTime()),
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

/** The answers by the unit that gave the first, in the order of the units' ids: with those to difficulties, which are told of none, they add up to those of the year. */
function unitTotals(matters: readonly CountedMatters[]): UnitMatterTotals[] {
  const units = new Map<string, UnitMatterTotals>();
  const came = inTime();
  for (const m of matters.filter(({ answeredOn }) => answeredOn !== null)) {
    const { unitId, answered, answeredInTime } = units.get(m.answeredById ?? '') ?? { unitId: m.answeredById, answered: 0, answeredInTime: 0 };
    units.set(unitId ?? '', { unitId, answered: answered + m.count, answeredInTime: answeredInTime + (came(m) ? m.count : 0) });
  }
  return [...units.values()].sort((x, y) => ((x.unitId ?? '') < (y.unitId ?? '') ? -1 : 1));
}

/** By unit without small numbers; null where the year's own figures are not shown, for the units' would add up to them. */
export function unitsWithoutSmallNumbers(matters: readonly CountedMatters[], { answered, answeredInTime }: MatterTotals): (UnitMatterTotals & { unitId: string })[] | null {
  if (answered === null || answeredInTime === null) return null;
  const units = unitTotals(matters);
  const { cells } = suppress(units.map((unit) => ({ part: unit.answeredInTime, whole: unit.answered })), { part: answeredInTime, whole: answered });
  return units.flatMap(({ unitId, ...of }, at) => (unitId === null || cells[at] === null ? [] : [{ unitId, ...of }]));
}
