import { userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { talkRefusals } from '../talks/talk.refusals';
import { visibleTalk } from '../talks/talk.resolver';
import { AnswerTalkInput, AnswerTalkPayload, TalkAnswer } from './answer-talk.schema';
import { answerTalk } from './answer-talk.service';
import { visibleRequest } from './talk-request.resolver';

@Resolver()
export class AnswerTalkResolver {
  @Mutation(() => AnswerTalkPayload, { description: '答复约谈 · answer an offer, whatever the answer; also by turning to another talker in the same step (T-12)' })
  async answerTalk(@Arg('input', () => AnswerTalkInput, { description: '内容 · input' }) input: AnswerTalkInput, @Ctx() ctx: Context): Promise<AnswerTalkPayload> {
    const outcome = await answerTalk(ctx, input);
    return {
      talk: outcome.ok ? await visibleTalk(input.talkId, ctx) : null,
      request: outcome.ok && input.answer === TalkAnswer.ASK_ANOTHER ? await visibleRequest(outcome.value, ctx) : null,
      userErrors: userErrorsOf(outcome, talkRefusals),
    };
  }
}
