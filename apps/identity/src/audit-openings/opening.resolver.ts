import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, idCursor, InstantScalar, pageOf, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { auditOpeningRefusals, type RefusalOf } from '../refusals';
import { endsAt, isRunning, openingState } from './opening';
import { canAnswerOpening, canSeeOpenings } from './opening.policy';
import { countOpenings, findOpening, listOpenings, type OpeningRow } from './opening.query';
import {
  AnswerAuditOpeningInput, AuditOpening, AuditOpeningConnection, AuditOpeningPayload, AuditOpeningState, EndAuditOpeningInput, RequestAuditOpeningInput, type AuditOpeningSource,
} from './opening.schema';
import { answerOpening, endOpening, requestOpening } from './opening.service';

/** The person concerned sees that it was looked at. */
function read<Row extends OpeningRow>(row: Row, ctx: Context): Row {
  ctx.reads.read('AuditOpening', row.id, row.personId);
  return row;
}

async function payload(outcome: Outcome<string, RefusalOf<'auditOpening'>>, ctx: Context): Promise<AuditOpeningPayload> {
  const opening = outcome.ok ? await findOpening(ctx.db, requireViewer(ctx).institutionId, outcome.value) : null;
  return { opening: opening && read(opening, ctx), userErrors: userErrorsOf(outcome, auditOpeningRefusals) };
}

@Resolver(() => AuditOpening)
export class AuditOpeningResolver {
  @Query(() => AuditOpeningConnection, { description: '打开查阅记录的申请,新的在前(审计管理员、安全管理员;他人为空页) · requests to read who opened somebody\'s records, the latest first; for the audit and the security administrator, an empty page for everybody else' })
  async auditOpenings(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,最多 100 · page size, at most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '起点 · where the page starts' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<ConnectionShape<AuditOpening>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const behind = after ? idCursor(after) : null;
    if (!canSeeOpenings(await ctx.actor())) return emptyPage();
    const page = pageOf(await listOpenings(ctx.db, institutionId, behind, first + 1), first, (row) => [row.id]);
    return { nodes: page.nodes.map((row) => read(row, ctx)), pageInfo: page.pageInfo, totalCount: () => countOpenings(ctx.db, institutionId) };
  }

  @FieldResolver(() => AuditOpeningState, { description: '状态 · state' })
  state(@Root() opening: AuditOpeningSource, @Ctx() ctx: Context): string {
    return openingState(opening, ctx.now());
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: '何时自行失效;已结束的为空 · when it ends by itself, null once it is over' })
  endsAt(@Root() opening: AuditOpeningSource, @Ctx() ctx: Context): Date | null {
    return isRunning(openingState(opening, ctx.now())) ? endsAt(opening) : null;
  }

  @FieldResolver(() => Boolean, { description: '当前用户能否答复 · whether the viewer can answer it' })
  async viewerCanAnswer(@Root() opening: AuditOpeningSource, @Ctx() ctx: Context): Promise<boolean> {
    return canAnswerOpening(await ctx.actor()) && openingState(opening, ctx.now()) === 'WAITING';
  }

  @FieldResolver(() => Boolean, { description: '当前用户能否提前结束或撤回 · whether the viewer can end it before its time, or take it back' })
  async viewerCanEnd(@Root() opening: AuditOpeningSource, @Ctx() ctx: Context): Promise<boolean> {
    return canSeeOpenings(await ctx.actor()) && isRunning(openingState(opening, ctx.now()));
  }

  @Mutation(() => AuditOpeningPayload, { description: '申请打开一人的查阅记录,须安全管理员同意;本人会看到(审计管理员) · ask to read who opened somebody\'s records; the security administrator has to agree, and the person sees it; the audit administrator' })
  async requestAuditOpening(@Arg('input', () => RequestAuditOpeningInput, { description: '内容 · input' }) input: RequestAuditOpeningInput, @Ctx() ctx: Context): Promise<AuditOpeningPayload> {
    return payload(await requestOpening(ctx, input), ctx);
  }

  @Mutation(() => AuditOpeningPayload, { description: '同意或不同意打开查阅记录;同意后七天内可看(安全管理员) · agree to it, for seven days, or refuse; the security administrator' })
  async answerAuditOpening(@Arg('input', () => AnswerAuditOpeningInput, { description: '内容 · input' }) input: AnswerAuditOpeningInput, @Ctx() ctx: Context): Promise<AuditOpeningPayload> {
    return payload(await answerOpening(ctx, input), ctx);
  }

  @Mutation(() => AuditOpeningPayload, { description: '提前结束,或撤回申请(审计管理员、安全管理员) · end it before its time, or take the request back; either of the two' })
  async endAuditOpening(@Arg('input', () => EndAuditOpeningInput, { description: '内容 · input' }) input: EndAuditOpeningInput, @Ctx() ctx: Context): Promise<AuditOpeningPayload> {
    return payload(await endOpening(ctx, input), ctx);
  }
}
