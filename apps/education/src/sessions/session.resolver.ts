import { checkFirst, emptyPage, isUuid, pageOf, requireViewer, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { participantsKey } from '../attendance/participation.query';
import type { Context } from '../context';
import { Person } from '@tongxin/directory';
import { checkYear } from '../ids';
import { Programme } from '../programmes/programme.schema';
import { withoutSmall } from '@tongxin/anonymity';
import { sessionState } from './session';
import { hostOf } from './session-host.resolver';
import { canSeeAttendance, canSeeParticipants, canSeeSessions } from './session.policy';
import { countSessions, pageOfSessions } from './session.query';
import { AttendanceTotals, Participant, ParticipantConnection, Session, SessionConnection, SessionHost, SessionState } from './session.schema';

export const visibleSession = async (id: string, ctx: Context): Promise<Session | null> => (canSeeSessions(await ctx.standing()) ? ctx.load.session.load(id) : null);


@Resolver(() => Session)
export class SessionResolver {
  @Query(() => Session, { nullable: true, description: '查一次活动;不可见与不存在都为空 · one session, null when absent or hidden' })
  session(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Session | null> {
    return visibleSession(id, ctx);
  }

  @Query(() => SessionConnection, { description: '某年的活动,按日期 · sessions of a year, by day' })
  async sessions(
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    @Arg('branchId', () => ID, { nullable: true, description: '只看该支部主办的 · hosted by this branch' }) branchId?: string,
    @Arg('programmeId', () => ID, { nullable: true, description: '只看该项目的 · of this programme' }) programmeId?: string,
  ): Promise<ConnectionShape<Session>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    checkYear(year);
    if (!canSeeSessions(await ctx.standing())) return emptyPage();
    if ((branchId && !isUuid(branchId)) || (programmeId && !isUuid(programmeId))) return emptyPage();
    const filter = { year, hostId: branchId, programmeId };
    const page = await pageOfSessions(ctx.db, institutionId, filter, { first, after });
    return { ...page, totalCount: () => countSessions(ctx.db, institutionId, filter) };
  }

  @FieldResolver(() => SessionState, { description: '状态 · state' })
  state(@Root() session: Session): keyof typeof SessionState {
    return sessionState(session);
  }

  @FieldResolver(() => Programme, { nullable: true, description: '所属项目 · programme' })
  programme(@Root() session: Session, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.programme.load(session.programmeId);
  }

  @FieldResolver(() => SessionHost, { nullable: true, description: '主办 · host' })
  host(@Root() session: Session): SessionHost | null {
    return hostOf(session);
  }

  @FieldResolver(() => Person, { nullable: true, description: '主讲人 · speaker' })
  speaker(@Root() session: Session): Person | null {
    return session.speakerId ? { id: session.speakerId } : null;
  }

  @FieldResolver(() => AttendanceTotals, { nullable: true, description: '出勤合计(主办方、机关党委、组织人事处、校(院)领导) · totals, restricted' })
  async attendance(@Root() session: Session, @Ctx() ctx: Context): Promise<AttendanceTotals | null> {
    if (!canSeeAttendance(await ctx.standing(), session)) return null;
    const counts = await ctx.load.attendance.load(session.id);
    if (!counts) return null;
    const [present = null, excused = null, absent = null] = withoutSmall([counts.present, counts.excused, counts.absent]);
    return { present, excused, absent, rate: present === null ? null : present / (counts.present + counts.excused + counts.absent) };
  }

  @FieldResolver(() => ParticipantConnection, { nullable: true, description: '参加人名单(主办方30日内) · names, for the host within 30 days' })
  async participants(
    @Root() session: Session,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<Participant> | null> {
    checkFirst(first);
    if (!canSeeParticipants(await ctx.standing(), session, ctx.today())) return null;
    // Who may see names follows from the directory alone, so it must be of now.
    await ctx.requireFresh();
    const rows = await ctx.load.participants.load(participantsKey(session.id, first, after ?? null));
    const page = pageOf(rows, first, (row) => [row.personId]);
    return {
      nodes: page.nodes.map((row) => ({ person: { id: row.personId }, state: row.state })),
      pageInfo: page.pageInfo,
      totalCount: async () => {
        const counts = await ctx.load.attendance.load(session.id);
        return counts ? counts.present + counts.excused + counts.absent : 0;
      },
    };
  }
}
