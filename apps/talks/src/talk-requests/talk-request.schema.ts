import { Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { AnswerTotals } from '../answers/answers.schema';
import { connectionType, DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Channel, Talk, TermsInput } from '../talks/talk.schema';
import { talkRequestRefusals } from './talk-request.refusals';

export enum TalkRequestStatus {
  REQUESTED = 'REQUESTED',
  CHOOSE_ANOTHER = 'CHOOSE_ANOTHER',
  ACCEPTED = 'ACCEPTED',
  SCHEDULED = 'SCHEDULED',
  HELD = 'HELD',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TalkRequestStatus, {
  name: 'TalkRequestStatus',
  description: '约谈请求的状态,只有提出的人和被约请的人看得到 · seen by who asked and who is asked alone (T-27)',
  valuesConfig: {
    REQUESTED: { description: '已提出,待答复 · asked, waits for an answer' },
    CHOOSE_ANOTHER: { description: '请提出的人另选谈话人;系统不代为转告 · the requester chooses another person, nothing is passed on' },
    ACCEPTED: { description: '已答应,时间待提出的人确认 · taken up, the requester answers the terms' },
    SCHEDULED: { description: '已约定 · agreed' },
    HELD: { description: '已谈 · held' },
    WITHDRAWN: { description: '已撤回 · withdrawn' },
  },
});

export enum Urgency {
  ORDINARY = 'ORDINARY',
  SOON = 'SOON',
}
registerEnumType(Urgency, {
  name: 'TalkRequestUrgency',
  description: '提出的人希望的快慢 · how soon the requester wishes it',
  valuesConfig: { ORDINARY: { description: '不急 · in due course' }, SOON: { description: '尽快 · soon' } },
});

export enum TalkRequestSide {
  ASKED_BY_ME = 'ASKED_BY_ME',
  ASKED_OF_ME = 'ASKED_OF_ME',
}
registerEnumType(TalkRequestSide, {
  name: 'TalkRequestSide',
  description: '哪一方 · which side the viewer is on',
  valuesConfig: { ASKED_BY_ME: { description: '我提出的 · asked by the viewer' }, ASKED_OF_ME: { description: '向我(或任一班子成员)提出的 · asked of the viewer, or of any leader' } },
});

@ObjectType({ description: '我找组织谈:约谈请求,不问缘由 · somebody asks for a talk; what about is not asked (T-27)' })
export class TalkRequest {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Person, { description: '提出的人 · who asks' }) requester!: Person;
  @Field(() => Person, { nullable: true, description: '被约请的人;任一班子成员时为空 · who is asked, null for any leader' }) chosen!: Person | null;
  @Field(() => Urgency, { description: '希望的快慢 · how soon' }) urgency!: Urgency;
  @Field(() => Channel, { nullable: true, description: '希望的方式 · how the requester would like to meet' }) channel!: Channel | null;
  @Field(() => DayScalar, { description: '向现在被约请的人提出的日期 · day of asking who is asked now' }) askedOn!: string;
  @Field(() => DayScalar, { description: '应在这一天前答复(两个工作日) · to be answered by, two workdays' }) replyDueOn!: string;
  @Field(() => Boolean, { description: '答复期限是否暂定:当年的放假安排尚未公布 · whether that day is provisional: the holidays of its year are not published yet' }) replyDueProvisional!: boolean;
  @Field(() => Boolean, { description: '是否逾期未答复 · whether the answer is overdue (S-03)' }) late!: boolean;
  @Field(() => TalkRequestStatus, { description: '状态 · status' }) status!: TalkRequestStatus;
  @Field(() => Talk, { nullable: true, description: '由此约定的谈话 · the talk that came of it' }) talk!: Talk | null;
  @Field(() => Boolean, { description: '您能否接受 · whether the viewer can take it up' }) viewerCanAccept!: boolean;
  @Field(() => Boolean, { description: '您能否请对方另选 · whether the viewer can ask the requester to choose another person' }) viewerCanYield!: boolean;
  @Field(() => Boolean, { description: '您能否另选谈话人 · whether the viewer can turn to somebody else' }) viewerCanRedirect!: boolean;
  @Field(() => Boolean, { description: '您能否撤回 · whether the viewer can withdraw it' }) viewerCanWithdraw!: boolean;
}

@ObjectType({ description: '一年的约谈请求答复合计:每向一人提出一次,就应在两个工作日内答复一次,接受或请另选都是答复;未到期就另选他人或撤回的不计,背后不足五人的数字不显示 · how requests of a year were answered, without figures behind which fewer than five people stand: every time somebody is asked an answer is due within two workdays, and taking it up is one as much as asking to choose another person; those turned to somebody else or withdrawn while there was time are left out (T-27, S-03)' })
export class TalkRequestTotals extends AnswerTotals {}

export const TalkRequestConnection = connectionType('TalkRequest', () => TalkRequest);
export const TalkRequestUserError = userErrorType('TalkRequest', talkRequestRefusals);

@InputType({ description: '提出约谈请求 · ask for a talk' })
export class RequestTalkInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: '想和谁谈;空为任一班子成员 · with whom, null for any leader' }) chosenId?: string | null;
  @Field(() => Urgency, { defaultValue: Urgency.ORDINARY, description: '希望的快慢 · how soon' }) urgency!: Urgency;
  @Field(() => Channel, { nullable: true, description: '希望的方式 · how to meet' }) channel?: Channel | null;
}

@InputType({ description: '接受约谈请求,提出时间和方式 · take a request up, with day and way' })
export class AcceptTalkRequestInput extends TermsInput {
  @Field(() => ID, { description: '约谈请求 · request' }) requestId!: string;
}

@InputType({ description: '另选谈话人 · turn to somebody else' })
export class RedirectTalkRequestInput extends IdempotentInput {
  @Field(() => ID, { description: '约谈请求 · request' }) requestId!: string;
  @Field(() => ID, { nullable: true, description: '想和谁谈;空为任一班子成员 · with whom, null for any leader' }) chosenId?: string | null;
}

@InputType({ description: '哪一次约谈请求 · which request' })
export class TalkRequestInput extends IdempotentInput {
  @Field(() => ID, { description: '约谈请求 · request' }) requestId!: string;
}

@ObjectType({ description: '约谈请求操作结果 · result' })
export class TalkRequestPayload {
  @Field(() => TalkRequest, { nullable: true, description: '约谈请求 · the request' }) request!: TalkRequest | null;
  @Field(() => [TalkRequestUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
