import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { readSteps } from '../matters/matter-step.query';
import { asTalk } from '../talks/talk.resolver';
import { threadOfMatter, threadOfRequest, type Thread as PureThread } from './thread';
import { countThreads, pageOfThreads, type ThreadKey } from './thread.query';
import { threadRefusals } from './thread.refusals';
import { PutAwayThreadInput, Thread, ThreadConnection, ThreadKind, ThreadPayload, ThreadStatus, ThreadStepKind } from './thread.schema';
import { putAwayThread } from './thread.service';

const referTo = (id: string | null): { id: string } | null => (id === null ? null : { id });
const talkOf = (id: string | null, ctx: Context) => (id === null ? null : ctx.load.talk.load(id));

/** The viewer's own, or null: the loaders know nobody else's. */
async function ownThread({ of, id }: Pick<ThreadKey, 'of' | 'id'>, ctx: Context): Promise<PureThread | null> {
  const today = ctx.today();
  if (of === 'REQUEST') {
    const request = await ctx.load.ownRequest.load(id);
    return request && threadOfRequest(request, await talkOf(request.talkId, ctx), today);
  }
  const matter = await ctx.load.raisedMatter.load(id);
  if (!matter) return null;
  const [rows, talk, request] = await Promise.all([
    ctx.load.matterSteps.load(id), talkOf(matter.talkId, ctx), matter.talkId === null ? null : ctx.load.ownRequestOfTalk.load(matter.talkId),
  ]);
  return threadOfMatter(matter, await readSteps(ctx.keys, requireViewer(ctx).institutionId, matter, rows), talk, request, today);
}

const asThread = ({ personId, unitId, steps, talk, canPutAway, ...thread }: PureThread, ctx: Context): Thread => ({
  ...thread,
  kind: ThreadKind[thread.kind],
  status: ThreadStatus[thread.status],
  person: referTo(personId),
  unit: referTo(unitId),
  steps: steps.map(({ unitId: to, kind, ...step }) => ({ ...step, kind: ThreadStepKind[kind], unit: referTo(to) })),
  viewerCanPutAway: canPutAway,
  talk: talk && asTalk(talk, ctx),
});

@Resolver(() => Thread)
export class ThreadResolver {
  @Query(() => ThreadConnection, { description: '我说过的事后来怎样了:约谈与事项,新的在前 · what became of what the viewer asked for and raised, the newest first (T-38)' })
  async myThread(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<Thread>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const page = await pageOfThreads(ctx.db, institutionId, who.personId, { first, after });
    const threads = await Promise.all(page.nodes.map((key) => ownThread(key, ctx)));
    return { ...page, nodes: threads.flatMap((thread) => (thread ? [asThread(thread, ctx)] : [])), totalCount: () => countThreads(ctx.db, institutionId, who.personId) };
  }

  @Mutation(() => ThreadPayload, { description: '收起谈过的约谈请求;事项由办结了结 · put a request away after its talk; a matter is closed by closing it (T-38)' })
  async putAwayThread(@Arg('input', () => PutAwayThreadInput, { description: '内容 · input' }) input: PutAwayThreadInput, @Ctx() ctx: Context): Promise<ThreadPayload> {
    const outcome = await putAwayThread(ctx, input);
    const thread = outcome.ok ? await ownThread({ of: 'REQUEST', id: outcome.value }, ctx) : null;
    return { thread: thread && asThread(thread, ctx), userErrors: userErrorsOf(outcome, threadRefusals) };
  }
}
