import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { asRequest } from '../talk-requests/talk-request.resolver';
import { canSeeRequest } from '../talk-requests/talk-request.policy';
import { TalkRequest } from '../talk-requests/talk-request.schema';
import { canSeeTalk } from '../talks/talk.policy';
import { asTalk } from '../talks/talk.resolver';
import { Talk } from '../talks/talk.schema';
import type { RecordType } from './work-item';
import { canOpenItem } from './work-item.policy';
import { WorkItem } from './work-item.schema';

/** The record of this type that the viewer's own item stands for, or null. */
async function recordOf(item: WorkItem, type: RecordType, ctx: Context): Promise<string | null> {
  const who = await ctx.standing();
  const source = who && (await ctx.load.workItemSource.load(item.id));
  if (!source || source.recordType !== type || !canOpenItem(who, source)) return null;
  await ctx.requireFresh();
  return source.recordId;
}

@Resolver(() => WorkItem)
export class WorkItemResolver {
  @FieldResolver(() => Talk, { nullable: true, description: '约好的谈话;只有本人打得开 · the talk that was agreed, opened by the person alone (S-01)' })
  async talk(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<Talk | null> {
    const id = await recordOf(item, 'TALK', ctx);
    const row = id === null ? null : await ctx.load.talk.load(id);
    return row && canSeeTalk(await ctx.standing(), row) ? asTalk(row, ctx) : null;
  }

  @FieldResolver(() => TalkRequest, { nullable: true, description: '等您答复的约谈请求;只有本人打得开 · the request that waits for an answer, opened by the person alone (S-01)' })
  async talkRequest(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<TalkRequest | null> {
    const id = await recordOf(item, 'TALK_REQUEST', ctx);
    const row = id === null ? null : await ctx.load.talkRequest.load(id);
    const who = await ctx.standing();
    return row && who && canSeeRequest(who, row) ? asRequest(row, who, ctx) : null;
  }
}
