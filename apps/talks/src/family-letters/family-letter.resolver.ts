import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Language } from '../talk-guides/talk-guide.schema';
import { expiresOn, keptSince } from './family-letter';
import { canOptIntoLetters, canReadLetterTemplates, canSeeLettersOf } from './family-letter.policy';
import { countReceived, hasOptedIn, pageOfReceived } from './family-letter.query';
import { familyLetterRefusals } from './family-letter.refusals';
import {
  FamilyLetter, FamilyLetterChoice, FamilyLetterChoicePayload, FamilyLetterConnection, FamilyLetterTemplate, FamilyLetterTemplateCode, SetFamilyLettersInput,
} from './family-letter.schema';
import { setFamilyLetters } from './family-letter.service';
import { letterTemplates, letterText, templateOf } from './letter-template';

const languageArg = { defaultValue: Language.ZH, description: '语言,默认中文 · language, Chinese unless asked otherwise' };
const wordsOf = (language: Language): 'zh' | 'en' => (language === Language.EN ? 'en' : 'zh');

/** The viewer's own choice, null for whoever is not on the staff. */
async function ownChoice(ctx: Context): Promise<FamilyLetterChoice | null> {
  const { institutionId } = requireViewer(ctx);
  const who = await ctx.standing();
  if (!who || !canSeeLettersOf(who, who)) return null;
  await ctx.requireFresh();
  return { receives: await hasOptedIn(ctx.db, institutionId, who.personId), viewerCanOptIn: canOptIntoLetters(who) };
}

/** What a person chooses, and what came. */
@Resolver(() => FamilyLetter)
export class FamilyLetterResolver {
  @Query(() => [FamilyLetterTemplate], { description: '家书模板:可能收到什么 · what letters there are (T-25)' })
  async familyLetterTemplates(@Ctx() ctx: Context, @Arg('language', () => Language, languageArg) language: Language): Promise<FamilyLetterTemplate[]> {
    requireViewer(ctx);
    if (!canReadLetterTemplates(await ctx.standing())) return [];
    return letterTemplates.map(({ code, title }) => ({ code: FamilyLetterTemplateCode[code], title: title[wordsOf(language)], text: letterText(code, wordsOf(language)) }));
  }

  @Query(() => FamilyLetterChoice, { nullable: true, description: '我是否接收家书 · whether the viewer receives letters (T-25)' })
  myFamilyLetterChoice(@Ctx() ctx: Context): Promise<FamilyLetterChoice | null> {
    return ownChoice(ctx);
  }

  @Query(() => FamilyLetterConnection, { description: '我收到的家书,一年以内,新的在前 · letters that came, of the last year, the latest first (T-25)' })
  async myFamilyLetters(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<FamilyLetter>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who || !canSeeLettersOf(who, who)) return emptyPage();
    await ctx.requireFresh();
    const since = keptSince(ctx.today());
    const page = await pageOfReceived(ctx.db, institutionId, who.personId, since, { first, after });
    return {
      ...page,
      nodes: page.nodes.map((row) => ({ ...row, template: FamilyLetterTemplateCode[row.template], expiresOn: expiresOn(row) })),
      totalCount: () => countReceived(ctx.db, institutionId, who.personId, since),
    };
  }

  @FieldResolver(() => String, { description: '名称 · title' })
  title(@Root() letter: FamilyLetter, @Arg('language', () => Language, languageArg) language: Language): string {
    return templateOf(letter.template).title[wordsOf(language)];
  }

  @FieldResolver(() => String, { description: '全文 · the whole text' })
  text(@Root() letter: FamilyLetter, @Arg('language', () => Language, languageArg) language: Language): string {
    return letterText(letter.template, wordsOf(language), letter);
  }

  @Mutation(() => FamilyLetterChoicePayload, { description: '选择是否接收家书(本人) · ask for letters or withdraw, each for oneself (T-25)' })
  async setFamilyLetters(@Arg('input', () => SetFamilyLettersInput, { description: '内容 · input' }) input: SetFamilyLettersInput, @Ctx() ctx: Context): Promise<FamilyLetterChoicePayload> {
    const outcome = await setFamilyLetters(ctx, input);
    return { choice: await ownChoice(ctx), userErrors: userErrorsOf(outcome, familyLetterRefusals) };
  }
}
