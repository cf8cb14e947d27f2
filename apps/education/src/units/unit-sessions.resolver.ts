import { checkFirst, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Branch, Department } from '@tongxin/directory';
import { canSeeBranchHours } from '../hours/hours.policy';
import { checkYear, yearKey } from '../ids';
import { canSeeSessions } from '../sessions/session.policy';
import { hostPageKey, pageOfHost } from '../sessions/session.query';
import { Session, SessionConnection } from '../sessions/session.schema';
import { mayShow } from '@tongxin/anonymity';
import { BranchHours, HostedSessions } from './unit-sessions.schema';

async function hostedSessions(hostId: string, year: number, ctx: Context): Promise<HostedSessions | null> {
  checkYear(year);
  if (!canSeeSessions(await ctx.standing())) return null;
  const counts = await ctx.load.hostCounts.load(yearKey(hostId, year));
  return { held: counts?.held ?? 0, planned: counts?.planned ?? 0, total: counts?.total ?? 0, hostId, year };
}

@Resolver(() => Branch)
export class BranchSessionsResolver {
  @FieldResolver(() => HostedSessions, { nullable: true, description: '支部某年主办的活动 · sessions that the branch hosts in a year' })
  sessions(@Root() branch: Branch, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<HostedSessions | null> {
    return hostedSessions(branch.id, year, ctx);
  }

  /** Membership is read from the directory (L3). The group is the branch today, its complement everybody else in service or in a branch. */
  @FieldResolver(() => BranchHours, { nullable: true, description: '支部学时合计(支委、机关党委、组织人事处、校(院)领导) · total hours, restricted' })
  async learningHours(@Root() branch: Branch, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<BranchHours | null> {
    checkYear(year);
    if (!canSeeBranchHours(await ctx.standing(), branch)) return null;
    await ctx.requireFresh();
    const row = await ctx.load.branchHours.load(yearKey(branch.id, year));
    if (!row || !mayShow(row.members, row.everyone)) return { hours: null, members: null, suppressed: true };
    return { hours: row.hours, members: row.members, suppressed: false };
  }
}

@Resolver(() => Department)
export class DepartmentSessionsResolver {
  @FieldResolver(() => HostedSessions, { nullable: true, description: '部门某年主办的活动 · sessions that the unit hosts in a year' })
  sessions(@Root() department: Department, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<HostedSessions | null> {
    return hostedSessions(department.id, year, ctx);
  }
}

@Resolver(() => HostedSessions)
export class HostedSessionsResolver {
  @FieldResolver(() => SessionConnection, { description: '活动列表,按日期 · the sessions, by day' })
  async list(
    @Root() hosted: HostedSessions,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<Session>> {
    checkFirst(first);
    const rows = await ctx.load.hostPage.load(hostPageKey({ hostId: hosted.hostId, year: hosted.year, first, after: after ?? null }));
    return { ...pageOfHost(rows, first), totalCount: async () => hosted.total };
  }
}
