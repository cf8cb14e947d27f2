import { requireViewer } from '@tongxin/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { canSeeDuty } from '../talks/talk.policy';
import { isLate as isLateMatter } from '../matters/matter';
import { unansweredMatters } from '../matters/matter.query';
import { asMatter } from '../matters/matter.resolver';
import { overdueActions } from '../notes/note.query';
import { asNote } from '../notes/note.resolver';
import { isLate } from '../talk-requests/talk-request';
import { waitingRequests } from '../talk-requests/talk-request.query';
import { asRequest } from '../talk-requests/talk-request.resolver';
import { longWithoutOffer } from './hint';
import { lastOffers } from './hint.query';
import { TalkHints } from './hint.schema';

@Resolver()
export class HintResolver {
  @Query(() => TalkHints, { nullable: true, description: '我的工作提醒:久未约谈、逾期未答复、逾期未反馈、逾期未办 · the viewer’s own overdue matters of process (T-29)' })
  async myTalkHints(@Ctx() ctx: Context): Promise<TalkHints | null> {
    const { institutionId } = requireViewer(ctx);
    const who = await ctx.standing();
    if (!who) return null;
    await ctx.requireFresh();
    const today = ctx.today();
    const year = Number(today.slice(0, 4));
    const [years, offers, asked, overdue, matters] = await Promise.all([
      ctx.load.year.loadMany([year - 1, year]),
      lastOffers(ctx.db, institutionId, who.personId),
      waitingRequests(ctx.db, institutionId, who, today),
      overdueActions(ctx.db, institutionId, who.personId, today),
      unansweredMatters(ctx.db, institutionId, who, today, 100),
    ]);
    const mine = years.flatMap((loaded) => (loaded === null || loaded instanceof Error ? [] : loaded.duties)).filter((duty) => canSeeDuty(who, duty)).flatMap((duty) => {
      if (duty.talkerId === who.personId) return [{ talkeeId: duty.talkeeId, windows: duty.windows }];
      return duty.mutual && duty.talkeeId === who.personId ? [{ talkeeId: duty.talkerId, windows: duty.windows }] : [];
    });
    const late = asked.filter((row) => isLate(row, { ...row, talk: null }, today));
    return {
      longWithoutOffer: longWithoutOffer(mine, offers, today).map(({ personId, since }) => ({ person: { id: personId }, since })),
      overdueActions: overdue.map((row) => asNote(row, who.personId, today)),
      lateMatters: await Promise.all(matters.filter((row) => isLateMatter(row, today)).map((row) => asMatter(row, who, ctx))),
      unansweredRequests: await Promise.all(late.map((row) => asRequest(row, who, ctx))),
    };
  }
}
