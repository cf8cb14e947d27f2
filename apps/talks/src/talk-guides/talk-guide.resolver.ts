import type { Wording } from '@tongxin/outcome';
import { requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Talk, TopicClass } from '../talks/talk.schema';
import { guideCards, principles, situationTemplates } from './talk-guide';
import { canPickTemplate, canReadGuides } from './talk-guide.policy';
import { Language, TalkGuide, TalkPrinciple, TalkTemplate } from './talk-guide.schema';

const languageArg = { defaultValue: Language.ZH, description: '语言,默认中文 · language, Chinese unless asked otherwise' };
const inLanguage = (words: Wording, language: Language): string => (language === Language.EN ? words.en : words.zh);

@Resolver(() => Talk)
export class TalkGuideResolver {
  @Query(() => [TalkPrinciple], { description: '谈话原则,每次谈话前展示的承诺 · the five principles, shown as a promise before each talk (T-11)' })
  async talkPrinciples(@Ctx() ctx: Context, @Arg('language', () => Language, languageArg) language: Language): Promise<TalkPrinciple[]> {
    requireViewer(ctx);
    if (!canReadGuides(await ctx.standing())) return [];
    return principles.map(({ code, title, promise }) => ({ code, title: inLanguage(title, language), promise: inLanguage(promise, language) }));
  }

  @Query(() => [TalkGuide], { description: '谈话提纲卡 · cards to prepare a talk with (T-02)' })
  async talkGuides(
    @Ctx() ctx: Context,
    @Arg('language', () => Language, languageArg) language: Language,
    @Arg('topicClass', () => TopicClass, { nullable: true, description: '只看某一类 · only this class' }) topicClass?: TopicClass | null,
  ): Promise<TalkGuide[]> {
    requireViewer(ctx);
    if (!canReadGuides(await ctx.standing())) return [];
    return guideCards.filter((card) => !topicClass || card.topicClass === topicClass)
      .map((card) => ({ code: card.code, topicClass: TopicClass[card.topicClass], title: inLanguage(card.title, language), questions: card.questions.map((words) => inLanguage(words, language)) }));
  }

  @FieldResolver(() => [TalkTemplate], { nullable: true, description: '各种情形的议题模板,只供谈话人挑选;选了哪个不保存 · agendas to start from, for the talker alone; the choice is stored nowhere (T-34)' })
  async templates(@Root() talk: Talk, @Ctx() ctx: Context, @Arg('language', () => Language, languageArg) language: Language): Promise<TalkTemplate[] | null> {
    if (!canPickTemplate(await ctx.standing(), talk)) return null;
    return situationTemplates.map(({ code, title, agenda }) => ({ code, title: inLanguage(title, language), items: agenda.map((words) => inLanguage(words, language)) }));
  }
}
