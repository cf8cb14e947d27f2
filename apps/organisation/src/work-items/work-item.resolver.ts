import { checkFirst, emptyPage, requireViewer, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { isLate, titles, type WorkItem as WorkItemRow } from './work-item';
import { canSeeWorkItem } from './work-item.policy';
import { countWorkItems, pageOfWorkItems } from './work-item.query';
import { WorkItem, WorkItemConnection, WorkItemKind } from './work-item.schema';

export const asWorkItem = ({ id, service, kind, dueOn }: WorkItemRow, ctx: Context): WorkItem => ({
  id, service, kind: WorkItemKind[kind], title: titles[kind].zh, titleEn: titles[kind].en, dueOn, late: isLate({ kind, dueOn }, ctx.today()),
});

/** An open item of the viewer's own, or null. */
export async function visibleWorkItem(id: string, ctx: Context): Promise<WorkItem | null> {
  const who = await ctx.standing();
  const row = who && (await ctx.load.workItem.load(id));
  return row && canSeeWorkItem(who, row) ? asWorkItem(row, ctx) : null;
}

@Resolver(() => WorkItem)
export class WorkItemResolver {
  @Query(() => WorkItemConnection, { description: '我的待办,按日期 · one’s own open items over all services, by day (S-01)' })
  async myWorkItems(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<WorkItem>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    const page = await pageOfWorkItems(ctx.db, institutionId, who.personId, { first, after });
    const nodes = page.nodes.filter((row) => canSeeWorkItem(who, row)).map((row) => asWorkItem(row, ctx));
    return { ...page, nodes, totalCount: () => countWorkItems(ctx.db, institutionId, who.personId) };
  }
}
