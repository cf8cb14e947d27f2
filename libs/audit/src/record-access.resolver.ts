import { checkFirst, emptyPage, pageOf, requireViewer, type BaseContext } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { AuditOptions } from './audit-options';
import { accessCursor, operationName, recordWord, toMinute } from './record-access';
import { countAccesses, listAccesses } from './record-access.query';
import { asRecordAccess, recordAccessTypes, type RecordAccess, type RecordAccessConnection } from './record-access.schema';

/**
 * The page on which a person reads who opened or changed their record in this service. Rows are found by the viewer's own person alone: there is no argument that
 * names somebody else, and none that names an actor. What one did oneself is left out. An administrator is nobody's record and gets an empty page.
 */
export function recordAccessesResolver<Context extends BaseContext>({ service, person, reader, words, requireFresh }: AuditOptions<Context>): new () => object {
  const { node, connection } = recordAccessTypes(person);

  @Resolver(() => node)
  class RecordAccessResolver {
    @Query(() => connection, { name: `${service}RecordAccesses`, description: '谁查看或修改过我在此服务中的记录(仅本人) · who read or changed one’s own records in this service' })
    async recordAccesses(
      @Ctx() ctx: Context,
      @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
      @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    ): Promise<RecordAccessConnection> {
      const { institutionId, personId } = requireViewer(ctx);
      checkFirst(first);
      const behind = after ? accessCursor(after) : null;
      if (!personId) return emptyPage();
      await requireFresh?.(ctx);
      const page = pageOf(await listAccesses(ctx.db, institutionId, personId, { after: behind, limit: first + 1 }), first, (row) => [row.id]);
      return {
        nodes: page.nodes.map((row) => asRecordAccess(row, { at: toMinute(row.at), operation: operationName(row.operation), ...recordWord(words, row.subjectType) })),
        pageInfo: page.pageInfo,
        totalCount: () => countAccesses(ctx.db, institutionId, personId),
      };
    }

    @FieldResolver(() => person(), { nullable: true, description: '何人;管理员为空 · who, null for an administrator' })
    reader(@Root() access: RecordAccess, @Ctx() ctx: Context): object | null | Promise<object | null> {
      return access.readerId ? reader(access.readerId, ctx) : null;
    }
  }
  return RecordAccessResolver;
}
