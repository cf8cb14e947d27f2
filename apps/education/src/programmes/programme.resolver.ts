import { requireViewer } from '@tongxin/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeSessions } from '../sessions/session.policy';
import { hostOf } from '../sessions/session-host.resolver';
import { SessionHost } from '../sessions/session.schema';
import { listProgrammes } from './programme.query';
import { Programme } from './programme.schema';

export const visibleProgramme = async (id: string, ctx: Context): Promise<Programme | null> => (canSeeSessions(await ctx.standing()) ? ctx.load.programme.load(id) : null);

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { description: '教育项目 · the programmes' })
  async programmes(@Ctx() ctx: Context): Promise<Programme[]> {
    const { institutionId } = requireViewer(ctx);
    return canSeeSessions(await ctx.standing()) ? listProgrammes(ctx.db, institutionId) : [];
  }

  @FieldResolver(() => SessionHost, { nullable: true, description: '主办单位 · who runs it' })
  host(@Root() programme: Programme): SessionHost | null {
    return hostOf(programme);
  }
}
