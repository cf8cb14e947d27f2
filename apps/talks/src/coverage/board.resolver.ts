import { DayScalar, requestError, requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { boardOf, shownUnderSmallNumbers, type ShownCell } from './board';
import { TalkCoverageBoard } from './board.schema';
import { canSeeCoverage, canSeeExactCoverage } from './coverage.policy';
import { dutyStatesOn } from './coverage.query';
import { checkYear } from './coverage.resolver';
import { dayShown, knownBy } from './day-shown';

/** More cells than this are asked for rule by rule. */
export const mostCells = 2_000;

@Resolver()
export class BoardResolver {
  @Query(() => TalkCoverageBoard, { nullable: true, description: '谈话覆盖看板:可查任意一天 · the coverage board on any day (T-03)' })
  async talkCoverageBoard(
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '截至哪一天,默认今天,至多年度最后一天 · as of, default today' }) asOf?: string,
    @Arg('ruleCode', () => String, { nullable: true, description: '只看某一规则 · only this rule' }) ruleCode?: string,
  ): Promise<TalkCoverageBoard | null> {
    requireViewer(ctx);
    const who = await ctx.standing();
    if (!canSeeCoverage(who)) return null;
    await ctx.requireFresh();
    const exact = canSeeExactCoverage(who);
    const day = dayShown(checkYear(year), asOf, ctx.today(), exact);
    const [loaded, places] = await Promise.all([ctx.load.year.load(year), ctx.load.placesOn.load(day)]);
    if (!loaded || !places) return null;
    const cells = boardOf(dutyStatesOn(loaded, day, knownBy(ctx.today(), exact, day)), places.of);
    // What is hidden is decided over the whole table: a filter must not change which cells are.
    const all: ShownCell[] = exact ? cells : shownUnderSmallNumbers(cells, loaded.ruleCodes);
    const shown = all.filter((cell) => !ruleCode || cell.ruleCode === ruleCode);
    if (shown.length > mostCells) throw requestError('BAD_USER_INPUT', `看板超过 ${mostCells} 格,请用 ruleCode 按规则分别查看`);
    return {
      year,
      asOf: day,
      cells: shown.map(({ unitId, branchId, ...cell }) => ({ ...cell, unit: unitId === null ? null : { id: unitId }, branch: branchId === null ? null : { id: branchId } })),
      suppressed: all.length < cells.length || all.some(({ met }) => met === null),
    };
  }
}
