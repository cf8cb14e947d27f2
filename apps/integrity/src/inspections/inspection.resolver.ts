import { isUuid, requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { checkYear } from '../keys';
import { Person, referTo } from '@tongxin/directory';
import { commitmentMatches } from './commitment';
import { canSeeBatch, canSeeTask, canSeeTaskInspectors, canSeeTaskTime } from './inspection.policy';
import { listBatches } from './inspection.query';
import { InspectionBatch, InspectionItem, InspectionObject, InspectionTask } from './inspection.schema';

/** A batch the viewer may know of, or null. */
export async function visibleBatch(id: string, ctx: Context): Promise<InspectionBatch | null> {
  const who = await ctx.standing();
  const batch = who && isUuid(id) ? await ctx.load.batch.load(id) : null;
  return batch && canSeeBatch(who, batch) ? batch : null;
}

@Resolver(() => InspectionBatch)
export class InspectionBatchResolver {
  @Query(() => [InspectionBatch], { description: '该年度督查批次;未公示的仅纪检、校(院)领导和督查人员可见 · batches of a year; unpublished ones are restricted' })
  async inspectionBatches(@Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<InspectionBatch[]> {
    const { institutionId } = requireViewer(ctx);
    checkYear(year);
    const who = await ctx.standing();
    if (!who) return [];
    const batches = (await listBatches(ctx.db, institutionId, year)).filter((batch) => canSeeBatch(who, batch));
    for (const batch of batches) ctx.load.batch.prime(batch.id, batch);
    return batches;
  }

  @Query(() => InspectionBatch, { nullable: true, description: '查一个批次;不可见与不存在都为空 · one batch, null when absent or hidden' })
  inspectionBatch(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<InspectionBatch | null> {
    return visibleBatch(id, ctx);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: '公开的种子与事前承诺相符;未公开为空。只说明相符,不表示抽取过程已验证 · the published seed matches what was announced; says nothing about the draw itself',
  })
  commitmentMatches(@Root() batch: InspectionBatch): boolean | null {
    return commitmentMatches(batch);
  }

  @FieldResolver(() => [InspectionTask], { description: '督查任务 · its tasks, as far as the viewer may know them' })
  async tasks(@Root() batch: InspectionBatch, @Ctx() ctx: Context): Promise<InspectionTask[]> {
    const who = await ctx.standing();
    return (await ctx.load.tasksOfBatch.load(batch.id)).filter((task) => canSeeTask(who, task));
  }
}

@Resolver(() => InspectionTask)
export class InspectionTaskResolver {
  @FieldResolver(() => InspectionObject, { description: '督查对象 · the object' })
  object(@Root() task: InspectionTask, @Ctx() ctx: Context): Promise<InspectionObject | null> {
    return ctx.load.object.load(task.objectId);
  }

  @FieldResolver(() => [InspectionItem], { description: '督查事项 · items of the checklist' })
  async items(@Root() task: InspectionTask, @Ctx() ctx: Context): Promise<InspectionItem[]> {
    const items = await Promise.all(task.itemCodes.map((code) => ctx.load.itemByCode.load(code)));
    return items.filter((item) => item !== null);
  }

  @FieldResolver(() => String, { nullable: true, description: '督查时点 HH:MM;实施前仅纪检、校(院)领导和督查人员可见 · hour, hidden until it is over' })
  async inspectedAt(@Root() task: InspectionTask, @Ctx() ctx: Context): Promise<string | null> {
    return canSeeTaskTime(await ctx.standing(), task) ? (task.inspectedAt ?? null) : null;
  }

  @FieldResolver(() => [Person], { nullable: true, description: '督查人员(纪检、校(院)领导和督查人员本人) · who inspects, restricted; null when hidden' })
  async inspectors(@Root() task: InspectionTask, @Ctx() ctx: Context): Promise<Person[] | null> {
    const who = await ctx.standing();
    if (!canSeeTaskInspectors(who, task)) return null;
    await ctx.requireFresh();
    ctx.reads.read('InspectionTask', task.id, task.inspectorIds);
    return task.inspectorIds.map(referTo);
  }
}
