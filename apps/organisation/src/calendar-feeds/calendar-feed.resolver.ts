import { requireViewer, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { findFeed } from './calendar-feed.query';
import { calendarFeedRefusals } from './calendar-feed.refusals';
import { CalendarFeed, CalendarFeedPayload, CloseCalendarFeedInput, OpenCalendarFeedInput } from './calendar-feed.schema';
import { closeCalendarFeed, openCalendarFeed } from './calendar-feed.service';

async function ownFeed(ctx: Context): Promise<CalendarFeed | null> {
  const { institutionId } = requireViewer(ctx);
  const who = await ctx.standing();
  return who && findFeed(ctx.db, institutionId, who.personId);
}

@Resolver()
export class CalendarFeedResolver {
  @Query(() => CalendarFeed, { nullable: true, description: '我的日历订阅;未开通时为空 · one’s own calendar feed, null when there is none (S-01)' })
  myCalendarFeed(@Ctx() ctx: Context): Promise<CalendarFeed | null> {
    return ownFeed(ctx);
  }

  @Mutation(() => CalendarFeedPayload, { description: '开通日历订阅;已有的地址同时失效 · open a calendar feed; the address before it ends' })
  async openCalendarFeed(@Arg('input', () => OpenCalendarFeedInput, { description: '内容 · input' }) input: OpenCalendarFeedInput, @Ctx() ctx: Context): Promise<CalendarFeedPayload> {
    const { outcome, address } = await openCalendarFeed(ctx, input);
    return { feed: await ownFeed(ctx), address, userErrors: userErrorsOf(outcome, calendarFeedRefusals) };
  }

  @Mutation(() => CalendarFeedPayload, { description: '关闭日历订阅,地址立即失效 · close the calendar feed; its address ends at once' })
  async closeCalendarFeed(@Arg('input', () => CloseCalendarFeedInput, { description: '内容 · input' }) input: CloseCalendarFeedInput, @Ctx() ctx: Context): Promise<CalendarFeedPayload> {
    const outcome = await closeCalendarFeed(ctx, input);
    return { feed: await ownFeed(ctx), address: null, userErrors: userErrorsOf(outcome, calendarFeedRefusals) };
  }
}
