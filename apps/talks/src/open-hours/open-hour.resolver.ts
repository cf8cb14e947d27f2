import type { Standing } from '@tongxin/event-contracts';
import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { talkStatus } from '../talks/talk';
import { asTalk } from '../talks/talk.resolver';
import { Channel } from '../talks/talk.schema';
import { book, closeHour, openHourStatus } from './open-hour';
import { canBookOpenHour, canSeeOpenHour } from './open-hour.policy';
import { countHours, findHour, pageOfHours, type OpenHourRow } from './open-hour.query';
import { openHourRefusals, type OpenHourRefusal } from './open-hour.refusals';
import { OfferOpenHourInput, OpenHour, OpenHourConnection, OpenHourInput, OpenHourPayload, OpenHourStatus } from './open-hour.schema';
import { bookOpenHour, closeOpenHour, momentOf, offerOpenHour } from './open-hour.service';

/** Whatever a talk is about, a calendar says this much (line 10). */
const calendarTitle = '预约';

async function asHour(row: OpenHourRow, who: Standing, ctx: Context): Promise<OpenHour> {
  const talk = row.talkId === null ? null : await ctx.load.talk.load(row.talkId);
  const status = talk && talkStatus(talk, ctx.today());
  return {
    id: row.id,
    host: { id: row.hostId },
    day: row.day,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    channel: Channel[row.channel],
    place: row.place,
    status: OpenHourStatus[openHourStatus(row, status)],
    talk: talk && asTalk(talk, ctx),
    calendarTitle,
    viewerCanBook: row.free && canBookOpenHour(who) && book(row, status, who.personId, (await ctx.load.bookedHost.load(row.hostId)) !== null, momentOf(ctx)).ok,
    viewerCanClose: closeHour(row, talk, who.personId, ctx.today()).ok,
  };
}

/** An hour that is free or the viewer's own, or null. */
async function visibleHour(id: string, ctx: Context): Promise<OpenHour | null> {
  const { viewer } = ctx;
  const who = await ctx.standing();
  if (!viewer || !who) return null;
  const row = await findHour(ctx.db, viewer.institutionId, id, who, momentOf(ctx));
  if (!row || !canSeeOpenHour(who, row)) return null;
  await ctx.requireFresh();
  return asHour(row, who, ctx);
}

const payload = async (outcome: Outcome<string, OpenHourRefusal>, ctx: Context): Promise<OpenHourPayload> => ({
  openHour: outcome.ok ? await visibleHour(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, openHourRefusals),
});

@Resolver(() => OpenHour)
export class OpenHourResolver {
  @Query(() => OpenHour, { nullable: true, description: '查一段开放时间;不可见与不存在都为空 · an hour that is free or one’s own, null when absent or hidden' })
  openHour(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<OpenHour | null> {
    return visibleHour(id, ctx);
  }

  @Query(() => OpenHourConnection, { description: '今后可预约的开放时间,以及与本人有关的,近的在前 · hours to come that are free, and the viewer’s own, the next first (T-28)' })
  async openHours(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    @Arg('hostId', () => ID, { nullable: true, description: '只看某人的 · of one host' }) hostId?: string,
  ): Promise<ConnectionShape<OpenHour>> {
    const viewer = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const now = momentOf(ctx);
    const page = await pageOfHours(ctx.db, viewer.institutionId, who, now, { first, after, hostId });
    const nodes = await Promise.all(page.nodes.filter((row) => canSeeOpenHour(who, row)).map((row) => asHour(row, who, ctx)));
    return { ...page, nodes, totalCount: () => countHours(ctx.db, viewer.institutionId, who, now, hostId ?? null) };
  }

  @Mutation(() => OpenHourPayload, { description: '开放一段时间(班子成员、处室负责人、支部委员) · open an hour, by leaders, heads and members of a committee (T-28, T-19)' })
  async offerOpenHour(@Arg('input', () => OfferOpenHourInput, { description: '内容 · input' }) input: OfferOpenHourInput, @Ctx() ctx: Context): Promise<OpenHourPayload> {
    return payload(await offerOpenHour(ctx, input), ctx);
  }

  @Mutation(() => OpenHourPayload, { description: '预约,不问缘由 · book an hour; what about is not asked (T-28, T-19)' })
  async bookOpenHour(@Arg('input', () => OpenHourInput, { description: '内容 · input' }) input: OpenHourInput, @Ctx() ctx: Context): Promise<OpenHourPayload> {
    return payload(await bookOpenHour(ctx, input), ctx);
  }

  @Mutation(() => OpenHourPayload, { description: '关闭一段开放时间;已预约的谈话随之取消 · close an hour; a talk that was booked is cancelled with it' })
  async closeOpenHour(@Arg('input', () => OpenHourInput, { description: '内容 · input' }) input: OpenHourInput, @Ctx() ctx: Context): Promise<OpenHourPayload> {
    return payload(await closeOpenHour(ctx, input), ctx);
  }
}
