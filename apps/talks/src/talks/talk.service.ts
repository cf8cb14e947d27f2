import { subjectOf, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { saveTalkDutiesMet } from './talk-duties-met';
import { canPlanTalk } from './talk.policy';
import { answer, confirm, record, type Talk } from './talk';
import { findTalk } from './talk.query';
import type { TalkRefusal } from './talk.refusals';

export interface PlanTalkInput {
  talkeeId: string;
  plannedOn: string;
  idempotencyKey?: string | null;
}

/** 约谈: the viewer offers a colleague a talk on a day. */
export async function planTalk(ctx: Context, input: PlanTalkInput): Promise<Outcome<string, TalkRefusal>> {
  if (!canPlanTalk(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<TalkRefusal>(ctx, 'planTalk', input, async (tx, { institutionId, personId }) => {
    if (input.plannedOn < ctx.today()) return refuse('DAY_PASSED', { path: ['input', 'plannedOn'] });
    // From here on the id as it is stored: a caller may write it in capitals.
    const [talkee] = await tx.query<{ id: string }>(
      `select subject_id as id from app.directory_fact where institution_id = $1 and kind = 'IN_SERVICE' and subject_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
      [institutionId, input.talkeeId, ctx.today()],
    );
    if (!personId || talkee?.id === personId) return refuse('WITH_ONESELF', { path: ['input', 'talkeeId'] });
    if (!talkee) return refuse('PERSON_NOT_FOUND', { path: ['input', 'talkeeId'] });
    const id = ctx.newId();
    await tx.query(
      `insert into app.talk (institution_id, id, talker_id, talkee_id, planned_on, offered_on) values ($1, $2, $3, $4, $5, $6)`,
      [institutionId, id, personId, talkee.id, input.plannedOn, ctx.today()],
    );
    return accept({ id, audit: subjectOf('Talk', id, personId, talkee.id) });
  });
}

export interface AnswerTalkInput {
  talkId: string;
  answer: 'ACCEPT' | 'DECLINE';
  idempotencyKey?: string | null;
}

/** 答复约谈: one mutation whatever the answer; declining needs no reason and shows to nobody else (T-12). */
export const answerTalk = (ctx: Context, input: AnswerTalkInput): Promise<Outcome<string, TalkRefusal>> =>
  change(ctx, 'answerTalk', input, (talk, by) => answer(talk, by, input.answer === 'ACCEPT', ctx.today()));

export interface RecordTalkInput {
  talkId: string;
  heldOn: string;
  idempotencyKey?: string | null;
}

/** 记录已谈: either side records that the talk was held; nothing of what was said is asked. */
export const recordTalk = (ctx: Context, input: RecordTalkInput): Promise<Outcome<string, TalkRefusal>> =>
  change(ctx, 'recordTalk', input, (talk, by) => record(talk, by, input.heldOn, ctx.today()));

export interface ConfirmTalkInput {
  talkId: string;
  idempotencyKey?: string | null;
}

/** 确认已谈: the other side confirms (T-13). */
export const confirmTalk = (ctx: Context, input: ConfirmTalkInput): Promise<Outcome<string, TalkRefusal>> =>
  change(ctx, 'confirmTalk', input, (talk, by) => confirm(talk, by, ctx.today()));

async function change(
  ctx: Context,
  operation: string,
  input: { talkId: string; idempotencyKey?: string | null },
  decide: (talk: Talk, by: string) => Outcome<Talk, TalkRefusal>,
): Promise<Outcome<string, TalkRefusal>> {
  requireViewer(ctx);
  await ctx.requireFresh();
  return mutate<TalkRefusal>(ctx, operation, input, async (tx, { institutionId, personId }) => {
    const current = personId ? await findTalk(tx, institutionId, input.talkId, personId, 'for update') : null;
    if (!current || !personId) return refuse('NOT_FOUND', { path: ['input', 'talkId'] });
    const outcome = decide(current, personId);
    if (!outcome.ok) return outcome;
    await save(tx, institutionId, outcome.value);
    await saveTalkDutiesMet(tx, ctx, institutionId, current, outcome.value);
    return accept({ id: current.id, audit: subjectOf('Talk', current.id, current.talkerId, current.talkeeId) });
  });
}

const save = (tx: Tx, institutionId: string, talk: Talk): Promise<unknown> =>
  tx.query(
    `update app.talk set accepted_on = $3, declined_on = $4, held_on = $5, recorded_on = $6, talker_confirmed_on = $7, talkee_confirmed_on = $8
     where institution_id = $1 and id = $2`,
    [institutionId, talk.id, talk.acceptedOn, talk.declinedOn, talk.heldOn, talk.recordedOn, talk.talkerConfirmedOn, talk.talkeeConfirmedOn],
  );
