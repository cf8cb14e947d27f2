import type { Standing } from '@tongxin/event-contracts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeGroupTalk } from '../group-talks/group-talk.policy';
import { asGroupTalk } from '../group-talks/group-talk.resolver';
import { GroupTalk } from '../group-talks/group-talk.schema';
import { canSeeHomeVisit } from '../home-visits/home-visit.policy';
import { asVisit } from '../home-visits/home-visit.resolver';
import { HomeVisit } from '../home-visits/home-visit.schema';
import { canSeeMatter } from '../matters/matter.policy';
import { asMatter } from '../matters/matter.resolver';
import { Matter } from '../matters/matter.schema';
import { asNote } from '../notes/note.resolver';
import { SealedNote } from '../notes/note.schema';
import { asRequest } from '../talk-requests/talk-request.resolver';
import { canSeeRequest } from '../talk-requests/talk-request.policy';
import { TalkRequest } from '../talk-requests/talk-request.schema';
import { canSeeTalk } from '../talks/talk.policy';
import { asTalk } from '../talks/talk.resolver';
import { Talk } from '../talks/talk.schema';
import type { RecordType } from './work-item';
import { canOpenItem } from './work-item.policy';
import { WorkItem } from './work-item.schema';

/** What the viewer's own item stands for, where it is of this type and the viewer may see it, or null. */
async function open<Row, Shown>(
  item: WorkItem, type: RecordType, ctx: Context, load: (id: string) => Promise<Row | null>, canSee: (who: Standing, row: Row) => boolean, show: (row: Row, who: Standing) => Shown | Promise<Shown>,
): Promise<Shown | null> {
  const who = await ctx.standing();
  const source = who && (await ctx.load.workItemSource.load(item.id));
  if (!source || source.recordType !== type || !canOpenItem(who, source)) return null;
  await ctx.requireFresh();
  const row = await load(source.recordId);
  return row && canSee(who, row) ? show(row, who) : null;
}

@Resolver(() => WorkItem)
export class WorkItemResolver {
  @FieldResolver(() => Talk, { nullable: true, description: '约好的谈话;只有本人打得开 · the talk that was agreed, opened by the person alone (S-01)' })
  talk(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<Talk | null> {
    return open(item, 'TALK', ctx, (id) => ctx.load.talk.load(id), canSeeTalk, (row) => asTalk(row, ctx));
  }

  @FieldResolver(() => TalkRequest, { nullable: true, description: '等您答复的约谈请求;只有本人打得开 · the request that waits for an answer, opened by the person alone (S-01)' })
  talkRequest(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<TalkRequest | null> {
    return open(item, 'TALK_REQUEST', ctx, (id) => ctx.load.talkRequest.load(id), canSeeRequest, (row, who) => asRequest(row, who, ctx));
  }

  @FieldResolver(() => Matter, { nullable: true, description: '等您反馈或确认的事项;只有本人打得开 · the matter that waits for the person’s feedback, or was answered to them; opened by the person alone (S-01, T-16)' })
  matter(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<Matter | null> {
    return open(item, 'MATTER', ctx, (id) => ctx.load.matter.load(id), canSeeMatter, (row, who) => asMatter(row, who, ctx));
  }

  @FieldResolver(() => GroupTalk, { nullable: true, description: '您召集或答应参加的集体谈话;只有本人打得开 · the group talk that the person hosts or comes to, opened by the person alone (S-01)' })
  groupTalk(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<GroupTalk | null> {
    return open(item, 'GROUP_TALK', ctx, (id) => ctx.load.groupTalk.load(id), canSeeGroupTalk, (row) => asGroupTalk(row, ctx));
  }

  @FieldResolver(() => HomeVisit, { nullable: true, description: '征求您同意的或已约好的家访;只有本人打得开 · the visit at home that waits for the person’s consent or is agreed, opened by the person alone (S-01)' })
  homeVisit(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<HomeVisit | null> {
    return open(item, 'HOME_VISIT', ctx, (id) => ctx.load.homeVisit.load(id), canSeeHomeVisit, (row) => asVisit(row, ctx));
  }

  @FieldResolver(() => SealedNote, { nullable: true, description: '由您办的约定事项;只有本人打得开 · what the person agreed to do, opened by the person alone (S-01, T-15)' })
  action(@Root() item: WorkItem, @Ctx() ctx: Context): Promise<SealedNote | null> {
    return open(item, 'ACTION', ctx, (id) => ctx.load.action.load(id), (who, row) => row.ownerId === who.personId, (row, who) => asNote(row, who.personId, ctx.today()));
  }
}
