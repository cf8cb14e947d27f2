import { IdempotentInput } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Seen } from '../seen.schema';
import { Talk, TalkUserError } from '../talks/talk.schema';
import { TalkRequest } from './talk-request.schema';

export enum TalkAnswer {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  ASK_ANOTHER = 'ASK_ANOTHER',
}
registerEnumType(TalkAnswer, {
  name: 'TalkAnswer',
  description: '对约谈的答复 · answer to an offer',
  valuesConfig: {
    ACCEPT: { description: '答应 · accept' },
    DECLINE: { description: '这次不谈,无需理由 · not this time, no reason asked' },
    ASK_ANOTHER: { description: '这次不谈,同时约请另一位谈话人,无需理由 · not with this talker: another one is asked in the same step, no reason asked (T-12)' },
  },
});

@InputType({ description: '答复约谈 · answer an offer' })
export class AnswerTalkInput extends IdempotentInput {
  @Field(() => ID, { description: '谈话 · talk' }) talkId!: string;
  @Field(() => TalkAnswer, { description: '答复 · answer' }) answer!: TalkAnswer;
  @Field(() => ID, { nullable: true, description: '另选谈话人时想和谁谈;空为任一班子成员 · with ASK_ANOTHER: whom to ask, null for any leader' }) chosenId?: string | null;
  @Seen('Talk.terms', 'TERMS_CHANGED') seenTerms?: string | null;
}

@ObjectType({ description: '答复约谈的结果 · result' })
export class AnswerTalkPayload {
  @Field(() => Talk, { nullable: true, description: '谈话 · the talk' }) talk!: Talk | null;
  @Field(() => TalkRequest, { nullable: true, description: '另选谈话人时提出的约谈请求 · the request, where another talker was asked' }) request!: TalkRequest | null;
  @Field(() => [TalkUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
