import { connectionType, DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '@tongxin/directory';
import { talkRefusals } from './talk.refusals';

export enum TalkStatus {
  PLANNED = 'PLANNED',
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  HELD_UNCONFIRMED = 'HELD_UNCONFIRMED',
  HELD = 'HELD',
  DECLINED = 'DECLINED',
}
registerEnumType(TalkStatus, {
  name: 'TalkStatus',
  description: '谈话状态,只有谈话双方看得到 · status, seen by the two alone',
  valuesConfig: {
    PLANNED: { description: '在计划中 · stands in a plan' },
    OFFERED: { description: '已约请 · offered' },
    ACCEPTED: { description: '已答应 · accepted' },
    HELD_UNCONFIRMED: { description: '一方已记录,待另一方确认 · recorded by one side' },
    HELD: { description: '已谈,双方确认 · held and confirmed by both' },
    DECLINED: { description: '未成行,无需理由 · declined, no reason asked' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: '谈心谈话;内容从不在此 · a heart-to-heart talk; what was said never stands here (T-01)' })
export class Talk {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => Person, { description: '谈话人 · talker' }) talker!: Person;
  @Field(() => Person, { description: '谈话对象 · talkee' }) talkee!: Person;
  @Field(() => TalkStatus, { description: '状态 · status' }) status!: TalkStatus;
  @Field(() => DayScalar, { nullable: true, description: '计划日期 · planned day' }) plannedOn!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '谈话日期 · day held' }) heldOn!: string | null;
  @Field(() => Boolean, { description: '您能否答复 · whether the viewer can answer the offer' }) viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: '您能否记录已谈 · whether the viewer can record it as held' }) viewerCanRecord!: boolean;
  @Field(() => Boolean, { description: '您能否确认 · whether the viewer can confirm' }) viewerCanConfirm!: boolean;
}

export const TalkConnection = connectionType('Talk', () => Talk);
export const TalkUserError = userErrorType('Talk', talkRefusals);

export enum TalkAnswer {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
}
registerEnumType(TalkAnswer, {
  name: 'TalkAnswer',
  description: '对约谈的答复 · answer to an offer',
  valuesConfig: { ACCEPT: { description: '答应 · accept' }, DECLINE: { description: '这次不谈,无需理由 · not this time, no reason asked' } },
});

@InputType({ description: '约谈 · offer a talk' })
export class PlanTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话对象 · with whom' }) talkeeId!: string;
  @Field(() => DayScalar, { description: '计划日期 · planned day' }) plannedOn!: string;
}

@InputType({ description: '答复约谈 · answer an offer' })
export class AnswerTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => TalkAnswer, { description: '答复 · answer' }) answer!: TalkAnswer;
}

@InputType({ description: '记录已谈 · record that a talk was held' })
export class RecordTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => DayScalar, { description: '谈话日期 · day held' }) heldOn!: string;
}

@InputType({ description: '确认已谈 · confirm that a talk was held' })
export class ConfirmTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
}

@ObjectType({ description: '谈话操作结果 · result' })
export class TalkPayload {
  @Field(() => Talk, { nullable: true, description: '谈话 · the talk' }) talk!: Talk | null;
  @Field(() => [TalkUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
