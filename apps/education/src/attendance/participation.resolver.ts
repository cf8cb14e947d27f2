import { requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { checkYear, yearKey } from '../ids';
import { canSeeSessions } from '../sessions/session.policy';
import { visibleSession } from '../sessions/session.resolver';
import { Session } from '../sessions/session.schema';
import { Participation } from './participation.schema';

@Resolver(() => Participation)
export class ParticipationResolver {
  /** A person takes part in some hundred sessions a year at most, so this is a plain list. */
  @Query(() => [Participation], { description: '本人某年的参加记录,按日期 · one’s own participations of a year, by day' })
  async myParticipations(@Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<Participation[]> {
    const { personId } = requireViewer(ctx);
    checkYear(year);
    if (!personId || !canSeeSessions(await ctx.standing())) return [];
    return ctx.load.ledger.load(yearKey(personId, year));
  }

  @FieldResolver(() => Session, { nullable: true, description: '活动 · the session' })
  session(@Root() row: Participation, @Ctx() ctx: Context): Promise<Session | null> {
    return visibleSession(row.sessionId, ctx);
  }
}
