import type { Viewer } from '@tongxin/viewer';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { keptSince, mayTell } from './family-letter';
import { canSendLetters } from './family-letter.policy';
import { countReaders, countSent, findSent, pageOfReaders, pageOfSent, type SentLetter } from './family-letter.query';
import { familyLetterRefusals } from './family-letter.refusals';
import {
  FamilyLetterPayload, FamilyLetterReader, FamilyLetterReaderConnection, FamilyLetterTemplateCode, SendFamilyLetterInput, SentFamilyLetter, SentFamilyLetterConnection,
} from './family-letter.schema';
import { sendFamilyLetter } from './family-letter.service';

const asSent = ({ unitId, template, receivers, ...letter }: SentLetter): SentFamilyLetter => ({
  ...letter, template: FamilyLetterTemplateCode[template], unit: unitId ? { id: unitId } : null, receivers: mayTell(receivers) ? receivers : null,
});

const firstArg = { defaultValue: 50, description: '每页条数,1–100 · page size' };
const afterArg = { nullable: true, description: '上一页 endCursor · cursor' };

/** The office's viewer, or null for everybody else. */
async function officer(ctx: Context): Promise<Viewer | null> {
  const viewer = requireViewer(ctx);
  if (!canSendLetters(await ctx.standing())) return null;
  await ctx.requireFresh();
  return viewer;
}

/** What 机关党委 sends. */
@Resolver()
export class SentLetterResolver {
  @Query(() => SentFamilyLetterConnection, { nullable: true, description: '已发家书,一年以内,新的在前(机关党委) · letters sent within the last year, the latest first; 机关党委 alone (T-25)' })
  async sentFamilyLetters(
    @Ctx() ctx: Context, @Arg('first', () => Int, firstArg) first: number, @Arg('after', () => String, afterArg) after?: string,
  ): Promise<ConnectionShape<SentFamilyLetter> | null> {
    const viewer = await officer(ctx);
    checkFirst(first);
    if (!viewer) return null;
    const since = keptSince(ctx.today());
    const page = await pageOfSent(ctx.db, viewer.institutionId, since, { first, after });
    return { ...page, nodes: page.nodes.map(asSent), totalCount: () => countSent(ctx.db, viewer.institutionId, since) };
  }

  @Query(() => FamilyLetterReaderConnection, {
    nullable: true, description: '选择接收家书的在职教职工(机关党委);1 至 4 人时为空 · who asked for letters and is in service; 机关党委 alone, and null while they are one to four (T-25)',
  })
  async familyLetterReaders(
    @Ctx() ctx: Context, @Arg('first', () => Int, firstArg) first: number, @Arg('after', () => String, afterArg) after?: string,
  ): Promise<ConnectionShape<FamilyLetterReader> | null> {
    const viewer = await officer(ctx);
    checkFirst(first);
    if (!viewer) return null;
    const count = await countReaders(ctx.db, viewer.institutionId, ctx.today());
    if (!mayTell(count)) return null;
    if (count === 0) return emptyPage();
    const page = await pageOfReaders(ctx.db, viewer.institutionId, ctx.today(), { first, after });
    for (const { personId } of page.nodes) ctx.reads.read('FamilyLetterChoice', personId, personId);
    return { ...page, nodes: page.nodes.map(({ personId }) => ({ person: { id: personId } })), totalCount: async () => count };
  }

  @Mutation(() => FamilyLetterPayload, { description: '发送家书,只发给选择接收的教职工(机关党委) · send a letter to those who asked for it and nobody else (T-25)' })
  async sendFamilyLetter(@Arg('input', () => SendFamilyLetterInput, { description: '内容 · input' }) input: SendFamilyLetterInput, @Ctx() ctx: Context): Promise<FamilyLetterPayload> {
    const outcome = await sendFamilyLetter(ctx, input);
    const viewer = outcome.ok ? await officer(ctx) : null;
    const row = viewer && outcome.ok ? await findSent(ctx.db, viewer.institutionId, outcome.value, keptSince(ctx.today())) : null;
    return { letter: row && asSent(row), userErrors: userErrorsOf(outcome, familyLetterRefusals) };
  }
}
