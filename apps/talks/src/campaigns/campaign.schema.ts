import { IdempotentInput, Text, userErrorType, DayScalar } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TopicClass } from '../talks/talk.schema';
import { Seen } from '../seen.schema';
import { talkCampaignRefusals } from './campaign.refusals';

@ObjectType({ description: '某一类话题的谈话次数(全单位) · talks of a class, of the whole institution (T-02)' })
export class TopicClassTotal {
  @Field(() => TopicClass, { description: '话题类别 · class' }) topicClass!: TopicClass;
  @Field(() => Int, { nullable: true, description: '谈话次数;过少或可由其他数字推出时为空 · talks held, null where too few or to be found from others' }) talks!: number | null;
}

@ObjectType({ description: '一个年度的谈话次数,只有全单位合计,年度结束一周后才有 · talks of a year, of the institution alone, a week after it is over (line 3)' })
export class TalkCampaignTotals {
  @Field(() => [TopicClassTotal], { description: '按话题类别 · by class' }) classes!: TopicClassTotal[];
  @Field(() => Int, { nullable: true, description: '合计,含未注明类别的;过少时为空 · all, those without a class included; null where too few' }) total!: number | null;
}

@ObjectType({ description: '“三谈三促”工作方案,一年一份 · the campaign of a year (T-02)' })
export class TalkCampaign {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => String, { description: '名称 · title' }) title!: string;
  @Field(() => String, { description: '文号 · document number' }) document!: string;
  @Field(() => DayScalar, { description: '发布日期 · day of announcement' }) announcedOn!: string;
  @Field(() => String, { description: '名称、文号的标记,修改时原样带回 · mark of title and document, given back with an amendment' }) mark!: string;
  @Field(() => [TopicClass], { description: '三类话题 · its three classes of topics' }) topicClasses!: TopicClass[];
  @Field(() => Boolean, { description: '您能否修改 · whether the viewer can amend it' }) viewerCanAmend!: boolean;
}

export const TalkCampaignUserError = userErrorType('TalkCampaign', talkCampaignRefusals);

@InputType()
abstract class CampaignWordsInput extends IdempotentInput {
  @Text('名称', 60) @Field(() => String, { description: '名称,至多 60 字 · title, at most 60 characters' }) title!: string;
  @Text('文号', 60) @Field(() => String, { description: '文号,至多 60 字 · document number' }) document!: string;
}

@InputType({ description: '发布工作方案 · announce a campaign' })
export class AnnounceTalkCampaignInput extends CampaignWordsInput {
  @Field(() => Int, { description: '年度,今年或明年 · year, this or the next' }) year!: number;
}

@InputType({ description: '修改工作方案 · amend a campaign' })
export class AmendTalkCampaignInput extends CampaignWordsInput {
  @Field(() => ID, { description: '方案 · campaign' }) campaignId!: string;
  @Seen('TalkCampaign.mark', 'CHANGED') seenMark?: string | null;
}

@ObjectType({ description: '工作方案操作结果 · result' })
export class TalkCampaignPayload {
  @Field(() => TalkCampaign, { nullable: true, description: '方案 · the campaign' }) campaign!: TalkCampaign | null;
  @Field(() => [TalkCampaignUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
