import { checkFirst, emptyPage, isUuid, requireViewer, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeTask } from '../inspections/inspection.policy';
import { InspectionObject, InspectionTask } from '../inspections/inspection.schema';
import { checkYear } from '../keys';
import { Department, Person, referTo } from '@tongxin/directory';
import { canSeeFinding, findingScope } from './finding.policy';
import { countVisibleFindings, pageOfFindings } from './finding.query';
import { Finding, FindingConnection, Rectification, RectificationStatus } from './finding.schema';
import { rectificationStatus } from './rectification';


/** A finding the viewer may know of, or null. @throws DIRECTORY_STALE */
export async function visibleFinding(id: string, ctx: Context): Promise<Finding | null> {
  const who = await ctx.standing();
  const finding = who && isUuid(id) ? await ctx.load.finding.load(id) : null;
  if (!finding || !canSeeFinding(who, finding)) return null;
  await ctx.requireFresh();
  return finding;
}

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => Finding, { nullable: true, description: '查一个问题;不可见与不存在都为空 · one finding, null when absent or hidden' })
  finding(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Finding | null> {
    return visibleFinding(id, ctx);
  }

  @Query(() => FindingConnection, { description: '该年度发现的问题,新的在前,只列可见的 · findings of a year, newest first, as far as the viewer may know them' })
  async findings(
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    @Arg('departmentId', () => ID, { nullable: true, description: '只看该部门 · only this unit' }) departmentId?: string,
  ): Promise<ConnectionShape<Finding>> {
    const { institutionId } = requireViewer(ctx);
    checkYear(year);
    checkFirst(first);
    const scope = findingScope(await ctx.standing());
    if (!scope || (departmentId != null && !isUuid(departmentId))) return emptyPage();
    await ctx.requireFresh();
    const filter = { year, departmentId: departmentId ?? null };
    const page = await pageOfFindings(ctx.db, institutionId, scope, { ...filter, first, after });
    for (const node of page.nodes) ctx.load.finding.prime(node.id, node);
    return { ...page, totalCount: () => countVisibleFindings(ctx.db, institutionId, scope, filter) };
  }

  @FieldResolver(() => InspectionObject, { description: '督查对象 · where it was found' })
  object(@Root() finding: Finding, @Ctx() ctx: Context): Promise<InspectionObject | null> {
    return ctx.load.object.load(finding.objectId);
  }

  @FieldResolver(() => InspectionTask, { nullable: true, description: '督查任务;未公示的不可见时为空 · the inspection that found it, null when hidden' })
  async task(@Root() finding: Finding, @Ctx() ctx: Context): Promise<InspectionTask | null> {
    const task = await ctx.load.task.load(finding.taskId);
    return task && canSeeTask(await ctx.standing(), task) ? task : null;
  }

  @FieldResolver(() => Department, { nullable: true, description: '所属部门;班次与值班室为空 · the unit, null for classes and the watch room' })
  department(@Root() finding: Finding): Department | null {
    return finding.departmentId ? referTo(finding.departmentId) : null;
  }

  @FieldResolver(() => Rectification, { nullable: true, description: '整改 · how it is mended, null while none is planned' })
  async rectification(@Root() finding: Finding, @Ctx() ctx: Context): Promise<Rectification | null> {
    const row = await ctx.load.rectificationOf.load(finding.id);
    if (row) ctx.reads.read('Rectification', row.id, row.ownerId);
    return row;
  }
}

@Resolver(() => Rectification)
export class RectificationResolver {
  @FieldResolver(() => RectificationStatus, { description: '今天的状态 · status today' })
  status(@Root() rectification: Rectification, @Ctx() ctx: Context): string {
    return rectificationStatus(rectification, ctx.today());
  }

  @FieldResolver(() => InspectionObject, { description: '责任单位 · who is responsible as a unit' })
  responsibleObject(@Root() rectification: Rectification, @Ctx() ctx: Context): Promise<InspectionObject | null> {
    return ctx.load.object.load(rectification.responsibleObjectId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '责任人 · who answers for it' })
  owner(@Root() rectification: Rectification): Person | null {
    return rectification.ownerId ? referTo(rectification.ownerId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: '复核人 · who reviews it' })
  reviewer(@Root() rectification: Rectification): Person | null {
    return rectification.reviewerId ? referTo(rectification.reviewerId) : null;
  }
}
