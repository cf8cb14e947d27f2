import { requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Department, referTo } from '@tongxin/directory';
import { canSeeLists } from './inspection.policy';
import { listItems, listObjects } from './inspection.query';
import { InspectionItem, InspectionObject } from './inspection.schema';

@Resolver(() => InspectionObject)
export class PoolResolver {
  @Query(() => [InspectionItem], { description: '督查事项清单 · items that inspections go by' })
  async inspectionItems(
    @Ctx() ctx: Context,
    @Arg('category', () => String, { nullable: true, description: '督查类别,默认全部 · category, default all' }) category?: string,
  ): Promise<InspectionItem[]> {
    const { institutionId } = requireViewer(ctx);
    return canSeeLists(await ctx.standing()) ? listItems(ctx.db, institutionId, category ?? null) : [];
  }

  @Query(() => [InspectionObject], { description: '督查对象名录库 · objects that may be inspected' })
  async inspectionObjects(@Ctx() ctx: Context): Promise<InspectionObject[]> {
    const { institutionId } = requireViewer(ctx);
    return canSeeLists(await ctx.standing()) ? listObjects(ctx.db, institutionId) : [];
  }

  @FieldResolver(() => Department, { nullable: true, description: '对应部门;班次与岗位为空 · the unit, null for classes and posts' })
  department(@Root() object: InspectionObject): Department | null {
    return object.departmentId ? referTo(object.departmentId) : null;
  }
}
