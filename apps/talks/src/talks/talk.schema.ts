import { connectionType, DayScalar, IdempotentInput, Text, TimeOfDayScalar, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '@tongxin/directory';
import { Seen } from '../seen.schema';
import { talkRefusals } from './talk.refusals';

export enum TalkStatus {
  PLANNED = 'PLANNED',
  PROPOSED = 'PROPOSED',
  SCHEDULED = 'SCHEDULED',
  RECORDED = 'RECORDED',
  HELD_UNCONFIRMED = 'HELD_UNCONFIRMED',
  CONFIRMED = 'CONFIRMED',
  CLOSED = 'CLOSED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
  DISPUTED = 'DISPUTED',
}
registerEnumType(TalkStatus, {
  name: 'TalkStatus',
  description: '谈话状态,只有谈话双方看得到 · status, seen by the two alone (T-01)',
  valuesConfig: {
    PLANNED: { description: '在计划中,尚未约请 · stands in a plan, not offered yet' },
    PROPOSED: { description: '已约请或已提出改期,待对方答复 · proposed, the other side answers' },
    SCHEDULED: { description: '已约定 · agreed' },
    RECORDED: { description: '一方已记录,待另一方确认 · recorded by one side' },
    HELD_UNCONFIRMED: { description: '一方已记录,另一方七天未作表示,视为已谈,仍可提出不符 · seven days of silence, can still be disputed (T-13)' },
    CONFIRMED: { description: '已谈,双方确认 · held and confirmed by both' },
    CLOSED: { description: '已办结:双方确认,约定的事项都有了反馈 · closed: confirmed by both, and what they agreed was answered' },
    DECLINED: { description: '未成行,无需理由 · did not come about, no reason asked (T-12)' },
    CANCELLED: { description: '谈话人已取消 · taken back by the talker' },
    DISPUTED: { description: '一方认为与事实不符,可重新记录 · one side disputed the record, it may be recorded anew' },
  },
});

export enum TopicClass {
  THOUGHTS_GROWTH = 'THOUGHTS_GROWTH',
  GOALS_DEVELOPMENT = 'GOALS_DEVELOPMENT',
  DISCIPLINE_INTEGRITY = 'DISCIPLINE_INTEGRITY',
}
registerEnumType(TopicClass, {
  name: 'TopicClass',
  description: '“三谈三促”的话题类别;一次谈话的类别只有谈话双方看得到 · what a talk is about, seen by the two alone (T-02)',
  valuesConfig: {
    THOUGHTS_GROWTH: { description: '谈思想促成长 · thoughts and growth' },
    GOALS_DEVELOPMENT: { description: '谈目标促发展 · goals and development' },
    DISCIPLINE_INTEGRITY: { description: '谈纪律促廉洁 · discipline and integrity' },
  },
});

export enum Channel {
  OFFICE = 'OFFICE',
  WORKPLACE_VISIT = 'WORKPLACE_VISIT',
  WALK = 'WALK',
  PHONE = 'PHONE',
  VIDEO = 'VIDEO',
}
registerEnumType(Channel, {
  name: 'TalkChannel',
  description: '谈话方式,只有谈话双方看得到;家访另行征得同意 · how the two meet, seen by them alone; a visit at home asks for a consent of its own (T-26, T-23)',
  valuesConfig: {
    OFFICE: { description: '请进门谈 · in the office' },
    WORKPLACE_VISIT: { description: '走进门谈 · at the colleague’s place of work' },
    WALK: { description: '边走边谈 · on a walk' },
    PHONE: { description: '电话 · by phone' },
    VIDEO: { description: '视频 · by video' },
  },
});

export enum TalkDayKind {
  OFFERED = 'OFFERED',
  TERMS_PROPOSED = 'TERMS_PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
  RECORDED = 'RECORDED',
  TALKER_CONFIRMED = 'TALKER_CONFIRMED',
  TALKEE_CONFIRMED = 'TALKEE_CONFIRMED',
  COUNTS_WITHOUT_ANSWER = 'COUNTS_WITHOUT_ANSWER',
  DISPUTED = 'DISPUTED',
  CLOSED = 'CLOSED',
}
registerEnumType(TalkDayKind, {
  name: 'TalkDayKind',
  description: '谈话经过中的一步,只有谈话双方看得到 · a step of a talk, seen by the two alone (T-13)',
  valuesConfig: {
    OFFERED: { description: '约请 · offered' },
    TERMS_PROPOSED: { description: '提出现有的时间、方式 · the terms that stand were proposed' },
    ACCEPTED: { description: '答应 · agreed' },
    DECLINED: { description: '未成行 · did not come about' },
    CANCELLED: { description: '谈话人取消 · taken back by the talker' },
    RECORDED: { description: '记录已谈 · recorded as held' },
    TALKER_CONFIRMED: { description: '谈话人确认 · confirmed by the talker' },
    TALKEE_CONFIRMED: { description: '谈话对象确认 · confirmed by the talkee' },
    COUNTS_WITHOUT_ANSWER: { description: '另一方七天未作表示,从这一天起视为已谈(可能还没到) · from this day it counts as held without an answer, be it still to come' },
    DISPUTED: { description: '一方认为与事实不符 · disputed by one side' },
    CLOSED: { description: '办结 · closed' },
  },
});

@ObjectType({ description: '谈话经过中的一步 · a step of a talk' })
export class TalkDay {
  @Field(() => TalkDayKind, { description: '哪一步 · which' }) kind!: TalkDayKind;
  @Field(() => DayScalar, { description: '哪一天 · on which day' }) on!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '谈心谈话;所谈内容加密存放,不在此处 · a heart-to-heart talk; what was said is sealed and never stands here (T-01)' })
export class Talk {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Person, { description: '谈话人 · talker' }) talker!: Person;
  @Field(() => Person, { description: '谈话对象 · talkee' }) talkee!: Person;
  @Field(() => TalkStatus, { description: '状态 · status' }) status!: TalkStatus;
  @Field(() => TopicClass, { nullable: true, description: '话题类别 · what it is about' }) topicClass!: TopicClass | null;
  @Field(() => DayScalar, { nullable: true, description: '计划日期 · planned day' }) plannedOn!: string | null;
  @Field(() => TimeOfDayScalar, { nullable: true, description: '计划时刻 · planned time of day' }) plannedAt!: string | null;
  @Field(() => Channel, { nullable: true, description: '方式 · how the two meet' }) channel!: Channel | null;
  @Field(() => String, { nullable: true, description: '地点 · where' }) place!: string | null;
  @Field(() => Person, { nullable: true, description: '现有的时间、方式由谁提出 · who proposed the terms that stand' }) proposedBy!: Person | null;
  @Field(() => String, { description: '现有时间、方式的标记,答复或改期时原样带回 · mark of the terms that stand, given back with an answer or with other terms' }) terms!: string;
  @Field(() => DayScalar, { nullable: true, description: '谈话日期 · day held' }) heldOn!: string | null;
  @Field(() => [TalkDay], { description: '系统所存的经过,按日期 · every day that is kept of it, in order (T-13)' }) days!: TalkDay[];
  @Field(() => Boolean, { description: '您能否答应 · whether the viewer can accept' }) viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: '您能否答复“这次不谈” · whether the viewer can say “not this time”' }) viewerCanDecline!: boolean;
  @Field(() => Boolean, { description: '您能否改期或改变方式 · whether the viewer can propose other terms' }) viewerCanReschedule!: boolean;
  @Field(() => Boolean, { description: '您能否写明话题类别 · whether the viewer can say what it is about' }) viewerCanNameTopic!: boolean;
  @Field(() => Boolean, { description: '您能否取消 · whether the viewer can take the offer back' }) viewerCanCancel!: boolean;
  @Field(() => Boolean, { description: '您能否记录已谈 · whether the viewer can record it as held' }) viewerCanRecord!: boolean;
  @Field(() => Boolean, { description: '您能否确认,或提出与事实不符 · whether the viewer can confirm, or dispute' }) viewerCanConfirm!: boolean;
  @Field(() => Boolean, { description: '您能否办结(约定的事项都已反馈之后) · whether the viewer can close it, once what was agreed is answered' }) viewerCanClose!: boolean;
}

export const TalkConnection = connectionType('Talk', () => Talk);
export const TalkUserError = userErrorType('Talk', talkRefusals);

@InputType()
export abstract class TermsInput extends IdempotentInput {
  @Field(() => DayScalar, { description: '日期 · day' }) plannedOn!: string;
  @Field(() => TimeOfDayScalar, { nullable: true, description: '时刻 · time of day' }) plannedAt?: string | null;
  @Field(() => Channel, { nullable: true, description: '方式 · how the two meet' }) channel?: Channel | null;
  @Text('地点', 60) @Field(() => String, { nullable: true, description: '地点,至多 60 字;请勿写谈话内容 · where, at most 60 characters; nothing of what is to be said' }) place?: string | null;
}

@InputType({ description: '约谈 · offer a talk' })
export class PlanTalkInput extends TermsInput {
  @Field(() => ID, { description: '谈话对象 · with whom' }) talkeeId!: string;
  @Field(() => TopicClass, { nullable: true, description: '话题类别 · what it is about' }) topicClass?: TopicClass | null;
}

@InputType({ description: '改期,或改变方式、地点 · propose other terms' })
export class RescheduleTalkInput extends TermsInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Seen('Talk.terms', 'TERMS_CHANGED') seenTerms?: string | null;
}

@InputType({ description: '写明话题类别 · say what a talk is about' })
export class NameTalkTopicInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => TopicClass, { nullable: true, description: '话题类别;空为三类之外 · class, null: none of the three' }) topicClass?: TopicClass | null;
  @Field(() => TopicClass, { nullable: true, description: '您看到的类别(可以为空);给出而已变的不办理,返回 TOPIC_CHANGED · the class that was seen, null for none; where it is given and has changed, refused with TOPIC_CHANGED' }) seenTopicClass?: TopicClass | null;
}

@InputType({ description: '记录已谈 · record that a talk was held' })
export class RecordTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => DayScalar, { description: '谈话日期 · day held' }) heldOn!: string;
}

@InputType({ description: '哪一次谈话 · which talk' })
export class TalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
}

@ObjectType({ description: '谈话操作结果 · result' })
export class TalkPayload {
  @Field(() => Talk, { nullable: true, description: '谈话 · the talk' }) talk!: Talk | null;
  @Field(() => [TalkUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
