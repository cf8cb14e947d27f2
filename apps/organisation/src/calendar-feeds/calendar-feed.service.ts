import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { canHaveCalendarFeed } from './calendar-feed.policy';
import { deleteFeed, saveFeed } from './calendar-feed.query';
import type { CalendarFeedRefusal } from './calendar-feed.refusals';
import { feedDigest, feedPath, newFeedSecret } from './feed-secret';

interface Input {
  idempotencyKey?: string | null;
}

/** 开通日历订阅. The address is told once, here: a repetition of the mutation, as any later question, no longer knows it. No audit row: it is one's own calendar. */
export async function openCalendarFeed(ctx: Context, input: Input): Promise<{ outcome: Outcome<string, CalendarFeedRefusal>; address: string | null }> {
  const who = await ctx.standing();
  if (!who || !canHaveCalendarFeed(who)) throw requestError('FORBIDDEN');
  let address: string | null = null;
  const outcome = await mutate<CalendarFeedRefusal>(ctx, 'openCalendarFeed', input, async (tx, { institutionId }) => {
    const secret = newFeedSecret();
    await saveFeed(tx, institutionId, { personId: who.personId, secret: feedDigest(secret), openedOn: ctx.today() });
    address = feedPath(institutionId, secret);
    return accept({ id: who.personId, audit: [] });
  });
  return { outcome, address };
}

/** 关闭日历订阅; who has left may still do it. */
export async function closeCalendarFeed(ctx: Context, input: Input): Promise<Outcome<string, CalendarFeedRefusal>> {
  const who = await ctx.standing();
  if (!who) throw requestError('FORBIDDEN');
  return mutate<CalendarFeedRefusal>(ctx, 'closeCalendarFeed', input, async (tx, { institutionId }) =>
    (await deleteFeed(tx, institutionId, who.personId)) ? accept({ id: who.personId, audit: [] }) : refuse('NOT_OPEN'));
}
