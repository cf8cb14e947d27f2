import { subjectOf, type Tx } from '@tongxin/database';
import { factOf, type Statements } from '@tongxin/directory';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { saveItemsOfTalk, tellDecline } from '../work-items/save-work-items';
import { canPlanTalk } from './talk.policy';
import { cancel, close, confirm, dispute, nameTopic, record, reschedule, sawTerms, type Channel, type Talk, type TalkTerms, type TopicClass } from './talk';
import { hasOpenAction } from '../notes/note.query';
import { findTalk, hasOpenOffer, insertTalk, saveTalk } from './talk.query';
import type { TalkRefusal } from './talk.refusals';

interface Input {
  idempotencyKey?: string | null;
}
export interface TermsInput {
  plannedOn: string;
  plannedAt?: string | null;
  channel?: Channel | null;
  place?: string | null;
}
export const termsOf = (input: TermsInput): TalkTerms => ({ plannedOn: input.plannedOn, plannedAt: input.plannedAt ?? null, channel: input.channel ?? null, place: input.place?.trim() ?? null });

export interface PlanTalkInput extends Input, TermsInput {
  talkeeId: string;
  topicClass?: TopicClass | null;
}

/** 约谈: the viewer offers a colleague a talk on a day. */
export async function planTalk(ctx: Context, input: PlanTalkInput): Promise<Outcome<string, TalkRefusal>> {
  if (!canPlanTalk(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<TalkRefusal>(ctx, 'planTalk', input, async (tx, { institutionId, personId }) => {
    if (input.plannedOn < ctx.today()) return refuse('DAY_PASSED', { path: ['input', 'plannedOn'] });
    // From here on the id as it is stored: a caller may write it in capitals.
    const talkeeId = await findInService(tx, institutionId, input.talkeeId, ctx.today());
    if (!personId || talkeeId === personId) return refuse('WITH_ONESELF', { path: ['input', 'talkeeId'] });
    if (!talkeeId) return refuse('PERSON_NOT_FOUND', { path: ['input', 'talkeeId'] });
    if (await hasOpenOffer(tx, institutionId, personId, talkeeId, input.plannedOn)) return refuse('ALREADY_OFFERED', { path: ['input', 'plannedOn'] });
    const id = ctx.newId();
    await insertTalk(tx, institutionId, {
      ...termsOf(input), id, talkerId: personId, talkeeId, topicClass: input.topicClass ?? null, offeredOn: ctx.today(), proposedById: personId, acceptedOn: null,
    });
    return accept({ id, audit: subjectOf('Talk', id, personId, talkeeId) });
  });
}

/** The id of somebody in service on the day, as it is stored; null for anybody else. */
export async function findInService(sql: Statements, institutionId: string, personId: string, day: string): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `select f.subject_id as id from app.directory_fact f where ${factOf('IN_SERVICE', '$2', '$3')}`,
    [institutionId, personId, day],
  );
  return row?.id ?? null;
}

export interface RescheduleTalkInput extends Input, TermsInput {
  talkId: string;
  seenTerms?: string | null;
}

/** 改期或改变方式: other terms from either side; the other one answers anew (T-12). They are an offer, so both are in service, as for the first one. */
export const rescheduleTalk = (ctx: Context, input: RescheduleTalkInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'rescheduleTalk', input, async (talk, by, tx, institutionId) => {
    const moved = reschedule(talk, by, termsOf(input), ctx.today());
    if (!moved.ok) return moved;
    if (!sawTerms(talk, input.seenTerms)) return refuse('TERMS_CHANGED');
    const serves = (personId: string) => findInService(tx, institutionId, personId, ctx.today());
    if (!(await serves(by))) throw requestError('FORBIDDEN');
    return (await serves(by === talk.talkerId ? talk.talkeeId : talk.talkerId)) ? moved : refuse('PERSON_NOT_FOUND');
  });

export interface NameTalkTopicInput extends Input {
  talkId: string;
  topicClass?: TopicClass | null;
  /** What stood there for whoever names it, where they say so. */
  seenTopicClass?: TopicClass | null;
}

/** 话题类别: either of the two says what their talk is about; nobody else sees it (T-02). */
export const nameTalkTopic = (ctx: Context, input: NameTalkTopicInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'nameTalkTopic', input, (talk) =>
    (input.seenTopicClass !== undefined && input.seenTopicClass !== talk.topicClass ? refuse('TOPIC_CHANGED') : nameTopic(talk, input.topicClass ?? null, ctx.today())));

export interface TalkInput extends Input {
  talkId: string;
}

/** 取消约谈: the talker takes the offer back. */
export const cancelTalk = (ctx: Context, input: TalkInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'cancelTalk', input, (talk, by) => cancel(talk, by, ctx.today()));

export interface RecordTalkInput extends TalkInput {
  heldOn: string;
}

/** 记录已谈: either side records that the talk was held; nothing of what was said is asked. */
export const recordTalk = (ctx: Context, input: RecordTalkInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'recordTalk', input, (talk, by) => record(talk, by, input.heldOn, ctx.today()));

/** 确认已谈: the other side confirms (T-13). */
export const confirmTalk = (ctx: Context, input: TalkInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'confirmTalk', input, (talk, by) => confirm(talk, by, ctx.today()));

/** 提出不符: the side that recorded nothing undoes a record, quietly. */
export const disputeTalk = (ctx: Context, input: TalkInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'disputeTalk', input, (talk, by) => dispute(talk, by, ctx.today()));

/** 办结: when both confirmed and nothing that they agreed is open. */
export const closeTalk = (ctx: Context, input: TalkInput): Promise<Outcome<string, TalkRefusal>> =>
  changeTalk(ctx, 'closeTalk', input, async (talk, _by, tx, institutionId) => close(talk, await hasOpenAction(tx, institutionId, talk.id), ctx.today()));

/** A talk of this person's, locked. */
export async function ownTalk(tx: Tx, institutionId: string, talkId: string, personId: string | null): Promise<Outcome<Talk, 'NOT_FOUND'>> {
  const talk = personId ? await findTalk(tx, institutionId, talkId, personId, 'for update') : null;
  return talk ? accept(talk) : refuse('NOT_FOUND', { path: ['input', 'talkId'] });
}

/** Saves a talk with the events that follow from the change. */
export async function saveChange(tx: Tx, ctx: Context, institutionId: string, before: Talk, after: Talk): Promise<void> {
  await saveTalk(tx, institutionId, after);
  await saveItemsOfTalk(tx, ctx, institutionId, before, after);
  await tellDecline(tx, ctx, institutionId, before, after);
}

export const auditedTalk = (t: Talk) => subjectOf('Talk', t.id, t.talkerId, t.talkeeId);

export async function changeTalk(
  ctx: Context,
  operation: string,
  input: { talkId: string; idempotencyKey?: string | null },
  decide: (talk: Talk, by: string, tx: Tx, institutionId: string) => Outcome<Talk, TalkRefusal> | Promise<Outcome<Talk, TalkRefusal>>,
): Promise<Outcome<string, TalkRefusal>> {
  requireViewer(ctx);
  await ctx.requireFresh();
  return mutate<TalkRefusal>(ctx, operation, input, async (tx, { institutionId, personId }) => {
    const current = await ownTalk(tx, institutionId, input.talkId, personId);
    if (!current.ok) return current;
    const outcome = await decide(current.value, personId ?? '', tx, institutionId);
    if (!outcome.ok) return outcome;
    await saveChange(tx, ctx, institutionId, current.value, outcome.value);
    return accept({ id: current.value.id, audit: auditedTalk(current.value) });
  });
}
