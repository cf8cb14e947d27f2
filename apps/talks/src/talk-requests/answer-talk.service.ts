import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { answer, sawTerms } from '../talks/talk';
import type { TalkRefusal } from '../talks/talk.refusals';
import { auditedTalk, changeTalk, ownTalk, saveChange } from '../talks/talk.service';
import { turnToAnother } from './answer-talk';
import { canRequestTalk } from './talk-request.policy';
import { ask, choose } from './talk-request.service';

export interface AnswerTalkInput {
  idempotencyKey?: string | null;
  talkId: string;
  answer: 'ACCEPT' | 'DECLINE' | 'ASK_ANOTHER';
  chosenId?: string | null;
  /** Told of every answer, so that none looks unlike another; only a yes is to these terms. */
  seenTerms?: string | null;
}

/**
 * 答复约谈: one mutation whatever the answer, so that no log, metric or audit row tells one from another; declining needs no reason and shows to nobody else (T-12).
 * @returns the id of the request where another talker was asked, else of the talk
 */
export async function answerTalk(ctx: Context, input: AnswerTalkInput): Promise<Outcome<string, TalkRefusal>> {
  if (input.answer === 'ASK_ANOTHER') return askAnother(ctx, input);
  if (input.chosenId) throw requestError('BAD_USER_INPUT', '只有另选谈话人时才填写想和谁谈');
  const accepts = input.answer === 'ACCEPT';
  return changeTalk(ctx, 'answerTalk', input, (talk, by) => {
    const answered = answer(talk, by, accepts, ctx.today());
    return answered.ok && accepts && !sawTerms(talk, input.seenTerms) ? refuse('TERMS_CHANGED') : answered;
  });
}

async function askAnother(ctx: Context, input: AnswerTalkInput): Promise<Outcome<string, TalkRefusal>> {
  requireViewer(ctx);
  const who = await ctx.standing();
  if (!who || !canRequestTalk(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<TalkRefusal>(ctx, 'answerTalk', input, async (tx, { institutionId }) => {
    const talk = await ownTalk(tx, institutionId, input.talkId, who.personId);
    if (!talk.ok) return talk;
    const wished = turnToAnother(talk.value, who.personId, input.chosenId ?? null, ctx.today());
    if (!wished.ok) return wished;
    const chosen = await choose(tx, ctx, institutionId, who.personId, input.chosenId ?? null);
    if (!chosen.ok) return chosen;
    // Once more with the id as it is stored: a caller may write it in capitals.
    const declined = turnToAnother(talk.value, who.personId, chosen.value, ctx.today());
    if (!declined.ok) return declined;
    await saveChange(tx, ctx, institutionId, talk.value, declined.value);
    const request = await ask(tx, ctx, institutionId, who.personId, { chosenId: chosen.value, urgency: 'ORDINARY', channel: null });
    // No row for the request: this answer leaves what any other leaves, and whoever is asked has none of `requestTalk` either.
    return accept({ id: request.id, audit: auditedTalk(talk.value) });
  });
}
