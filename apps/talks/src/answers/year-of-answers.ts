import { requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { checkYear } from '../coverage/coverage.resolver';
import { lastMonthEnd } from '../coverage/day-shown';
import { unitAnswers, type AnswerTotals, type OwedAnswers } from './answers-in-time';
import { canSeeAnswerTotals } from './answers.policy';
import type { UnitAnswers } from './answers.schema';

interface Asked {
  institutionId: string;
  year: number;
  /** The end of the last month that is over, whoever asks (line 5). */
  asOf: string;
}

/** Which figures may be read of a year: null for whoever is not on the staff. */
export async function askedYear(year: number, ctx: Context): Promise<Asked | null> {
  const { institutionId } = requireViewer(ctx);
  if (!canSeeAnswerTotals(await ctx.standing())) return null;
  await ctx.requireFresh();
  return { institutionId, year: checkYear(year), asOf: lastMonthEnd(ctx.today(), ctx.today()) };
}

/** The figures of a year with those of the units. */
export function withUnits<Totals extends AnswerTotals>({ year, asOf }: Asked, totals: Totals, owed: readonly OwedAnswers[]): Totals & { year: number; asOf: string; units: UnitAnswers[] | null } {
  const units = unitAnswers(owed, totals);
  return { year, asOf, ...totals, units: units && units.map(({ unitId, ...of }) => ({ unit: { id: unitId }, ...of })) };
}
