import { requireViewer } from '@tongxin/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Person, referTo } from '@tongxin/directory';
import { canSeeInspector, canSeeRecusals } from './inspector.policy';
import { listInspectors, listRecusals } from './inspector.query';
import { Inspector, Recusal } from './inspector.schema';

@Resolver(() => Inspector)
export class InspectorResolver {
  @Query(() => [Inspector], { description: '督查人员库(纪检、校(院)领导;本人可见自己) · the pool of inspectors, restricted' })
  async inspectors(@Ctx() ctx: Context): Promise<Inspector[]> {
    const { institutionId } = requireViewer(ctx);
    const who = await ctx.standing();
    if (!who) return [];
    const rows = (await listInspectors(ctx.db, institutionId)).filter((row) => canSeeInspector(who, row));
    if (rows.length > 0) await ctx.requireFresh();
    for (const row of rows) ctx.reads.read('Inspector', row.id, row.personId);
    return rows;
  }

  @FieldResolver(() => Person, { description: '督查人员 · the person' })
  person(@Root() inspector: Inspector): Person {
    return referTo(inspector.personId);
  }
}

@Resolver(() => Recusal)
export class RecusalResolver {
  @Query(() => [Recusal], { description: '回避关系(仅纪检) · recusals, for discipline alone' })
  async recusals(@Ctx() ctx: Context): Promise<Recusal[]> {
    const { institutionId } = requireViewer(ctx);
    if (!canSeeRecusals(await ctx.standing())) return [];
    await ctx.requireFresh();
    const rows = await listRecusals(ctx.db, institutionId);
    for (const row of rows) ctx.reads.read('Recusal', row.id, [row.inspectorPersonId, row.personId]);
    return rows;
  }

  @FieldResolver(() => Person, { description: '督查人员 · the inspector' })
  inspector(@Root() recusal: Recusal): Person {
    return referTo(recusal.inspectorPersonId);
  }

  @FieldResolver(() => Person, { description: '关联人员 · whom the inspector must not inspect' })
  person(@Root() recusal: Recusal): Person {
    return referTo(recusal.personId);
  }
}
