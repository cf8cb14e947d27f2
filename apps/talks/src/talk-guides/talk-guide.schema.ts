import type { Wording } from '@tongxin/outcome';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { TopicClass } from '../talks/talk.schema';
import { principles, situationTemplates } from './talk-guide';

export enum Language {
  ZH = 'ZH',
  EN = 'EN',
}
registerEnumType(Language, { name: 'Language', description: '文字所用的语言 · language of a text', valuesConfig: { ZH: { description: '中文 · Chinese' }, EN: { description: '英文 · English' } } });

const codesOf = <Code extends string>(cards: readonly { code: Code }[]) => Object.fromEntries(cards.map(({ code }) => [code, code])) as { [C in Code]: C };
const wordsOf = (cards: readonly { code: string; title: Wording }[]) => Object.fromEntries(cards.map(({ code, title }) => [code, { description: `${title.zh} · ${title.en}` }]));

export const PrincipleCode = codesOf(principles);
registerEnumType(PrincipleCode, { name: 'TalkPrincipleCode', description: '谈话原则 · the five principles (T-11)', valuesConfig: wordsOf(principles) });
export const SituationCode = codesOf(situationTemplates);
registerEnumType(SituationCode, { name: 'TalkSituation', description: '谈话情形,只在谈话人的屏幕上选用,不保存 · situations for which there is a template; the choice is stored nowhere (T-34)', valuesConfig: wordsOf(situationTemplates) });

@ObjectType({ description: '谈话原则:谈话前的承诺 · what the institution promises before each talk (T-11)' })
export class TalkPrinciple {
  @Field(() => PrincipleCode, { description: '编码 · code' }) code!: keyof typeof PrincipleCode;
  @Field(() => String, { description: '名称 · name' }) title!: string;
  @Field(() => String, { description: '承诺 · promise' }) promise!: string;
}

@ObjectType({ description: '谈话提纲卡:供谈话人准备,不描述任何人 · a card to prepare with, which describes nobody (T-02, T-19)' })
export class TalkGuide {
  @Field(() => String, { description: '编码 · code' }) code!: string;
  @Field(() => TopicClass, { description: '话题类别 · topic class' }) topicClass!: TopicClass;
  @Field(() => String, { description: '名称 · title' }) title!: string;
  @Field(() => [String], { description: '可以问的话 · questions to ask' }) questions!: string[];
}

@ObjectType({ description: '某一情形的议题模板 · an agenda to start from in a situation (T-34)' })
export class TalkTemplate {
  @Field(() => SituationCode, { description: '情形 · situation' }) code!: keyof typeof SituationCode;
  @Field(() => String, { description: '名称 · title' }) title!: string;
  @Field(() => [String], { description: '议题 · items' }) items!: string[];
}
