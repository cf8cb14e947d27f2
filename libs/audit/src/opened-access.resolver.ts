import { checkFirst, pageOf, requireViewer, type BaseContext } from '@tongxin/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AuditOptions } from './audit-options';
import { accessCursor, AUDIT_TRAIL, recordWord, toMinute } from './record-access';
import { canReadOpened } from './opened-access.policy';
import { openedAccessTypes, type OpenedAccessConnection } from './opened-access.schema';
import { countAccesses, listAccesses } from './record-access.query';
import { AccessAdministrator } from './record-access.schema';

/**
 * Who read the records of one person here, once two administrators have opened it (docs/adr/0021). It goes by whose record it is, never by who read; changes, which tell
 * what two people do with one another, are left out, and so are the operation's name and records that not everybody has: that there is one would be told. Asking leaves a
 * row that the person sees. The right follows from the viewer token alone, so it waits for no directory.
 */
export function openedAccessesResolver<Context extends BaseContext>({ service, words, everybodys, auditReader }: AuditOptions<Context>): new () => object {
  const connection = openedAccessTypes(auditReader);
  const shown = { kind: 'READ', types: everybodys } as const;

  @Resolver()
  class OpenedAccessResolver {
    @Query(() => connection, {
      name: `${service}OpenedAccesses`,
      nullable: true,
      description: '谁查看过此人在本服务中的记录;只在安全管理员同意后的七天内对审计管理员可见,他人为空 · who read this person’s records here; for the audit administrator, for seven days after the security administrator agreed; null for everybody else',
    })
    async openedAccesses(
      @Ctx() ctx: Context,
      @Arg('personId', () => ID, { description: '谁的记录 · whose records' }) personId: string,
      @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
      @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
    ): Promise<OpenedAccessConnection | null> {
      const viewer = requireViewer(ctx);
      checkFirst(first);
      const behind = after ? accessCursor(after) : null;
      if (!canReadOpened(viewer, { personId })) return null;
      ctx.reads.read(AUDIT_TRAIL, personId, personId);
      const page = pageOf(await listAccesses(ctx.db, viewer.institutionId, personId, { after: behind, limit: first + 1, shown }), first, (row) => [row.id]);
      return {
        nodes: page.nodes.map(({ at, actorPersonId, actorAdministrator, subjectType }) => ({
          at: toMinute(at),
          reader: actorPersonId === null ? null : { id: actorPersonId },
          administrator: actorAdministrator as AccessAdministrator | null,
          ...recordWord(words, subjectType),
        })),
        pageInfo: page.pageInfo,
        totalCount: () => countAccesses(ctx.db, viewer.institutionId, personId, shown),
      };
    }
  }
  return OpenedAccessResolver;
}
