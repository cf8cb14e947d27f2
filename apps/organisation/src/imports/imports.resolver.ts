import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canApply, canCancel, importStatus } from './import';
import { columnsBySheet, countImports, findImport, messagesOf, pageOfImports, type ImportRow, type MessageKind } from './import-store';
import { canImport } from './imports.policy';
import { ApplyImportInput, CancelImportInput, Import, ImportConnection, ImportMessage, ImportPayload, ImportStatus, StartImportInput, UnstoredColumns } from './imports.schema';
import { applyCheckedImport, cancelImport, importRefusals, startImport, type ImportRefusal } from './imports.service';

const asImport = (row: ImportRow): Import => ({
  id: row.id,
  fileName: row.fileName,
  startedAt: row.startedAt,
  status: ImportStatus[importStatus(row)],
  progress: { step: row.step, stepInEnglish: row.stepInEnglish, done: row.done, total: row.total },
  from: row.validFrom,
  errorCount: row.errorCount,
  differenceCount: row.differenceCount,
  viewerCanApply: canApply(row),
  viewerCanCancel: canCancel(row),
});

export async function visibleImport(id: string, ctx: Context): Promise<Import | null> {
  const { viewer } = ctx;
  if (!viewer || !canImport(await ctx.standing())) return null;
  const row = await findImport(ctx.db, viewer.institutionId, id);
  return row && asImport(row);
}

const payload = async (outcome: Outcome<string, ImportRefusal>, ctx: Context): Promise<ImportPayload> => ({
  import: outcome.ok ? await visibleImport(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, importRefusals),
});

const lines = (ctx: Context, of: Import, kind: MessageKind, limit: number): Promise<ImportMessage[]> => messagesOf(ctx.db, ctx.viewer?.institutionId ?? '', of.id, kind, limit);

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => Import, { nullable: true, description: '查一次导入(组织人事处) · an import; HR' })
  import(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Import | null> {
    return visibleImport(id, ctx);
  }

  @Query(() => ImportConnection, { description: '我做的导入,新的在前(组织人事处) · imports that the viewer started, the latest first; HR' })
  async myImports(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<Import>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who || !canImport(who)) return emptyPage();
    const page = await pageOfImports(ctx.db, institutionId, who.personId, { first, after });
    return { ...page, nodes: page.nodes.map(asImport), totalCount: () => countImports(ctx.db, institutionId, who.personId) };
  }

  @Mutation(() => ImportPayload, { description: '开始导入(组织人事处):先核对,无误才写入 · check an upload; HR' })
  async startImport(@Arg('input', () => StartImportInput, { description: '内容 · input' }) input: StartImportInput, @Ctx() ctx: Context): Promise<ImportPayload> {
    return payload(await startImport(ctx, input), ctx);
  }

  @Mutation(() => ImportPayload, { description: '执行核对无误的导入(组织人事处) · apply what was checked; HR' })
  async applyImport(@Arg('input', () => ApplyImportInput, { description: '内容 · input' }) input: ApplyImportInput, @Ctx() ctx: Context): Promise<ImportPayload> {
    return payload(await applyCheckedImport(ctx, input), ctx);
  }

  @Mutation(() => ImportPayload, { description: '取消导入(组织人事处) · cancel an import; HR' })
  async cancelImport(@Arg('input', () => CancelImportInput, { description: '内容 · input' }) input: CancelImportInput, @Ctx() ctx: Context): Promise<ImportPayload> {
    return payload(await cancelImport(ctx, input), ctx);
  }

  @FieldResolver(() => [ImportMessage], { description: '错误(至多 100 条) · errors, at most 100' })
  errors(@Root() of: Import, @Ctx() ctx: Context, @Arg('first', () => Int, { defaultValue: 100, description: '条数,1–100 · how many' }) first: number): Promise<ImportMessage[]> {
    return lines(ctx, of, 'ERROR', checkFirst(first));
  }

  @FieldResolver(() => [ImportMessage], { description: '提醒(至多 100 条) · warnings, at most 100' })
  warnings(@Root() of: Import, @Ctx() ctx: Context, @Arg('first', () => Int, { defaultValue: 100, description: '条数,1–100 · how many' }) first: number): Promise<ImportMessage[]> {
    return lines(ctx, of, 'WARNING', checkFirst(first));
  }

  @FieldResolver(() => [ImportMessage], { description: '差异(至多 100 条) · differences, at most 100' })
  differences(@Root() of: Import, @Ctx() ctx: Context, @Arg('first', () => Int, { defaultValue: 100, description: '条数,1–100 · how many' }) first: number): Promise<ImportMessage[]> {
    return lines(ctx, of, 'DIFFERENCE', checkFirst(first));
  }

  @FieldResolver(() => [UnstoredColumns], { description: '未保存的列 · columns that are not stored' })
  async unstoredColumns(@Root() of: Import, @Ctx() ctx: Context): Promise<UnstoredColumns[]> {
    return columnsBySheet(await lines(ctx, of, 'UNSTORED', 1_000));
  }
}
