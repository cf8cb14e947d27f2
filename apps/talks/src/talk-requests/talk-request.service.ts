import { isAbsent } from '../absences/absence.query';
import { subjectOf, type Tx } from '@tongxin/database';
import type { Standing } from '@tongxin/event-contracts';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { talkStatus, type Channel, type Talk } from '../talks/talk';
import { insertTalk, talkColumns } from '../talks/talk.query';
import { findInService, termsOf, type TermsInput } from '../talks/talk.service';
import { saveItemsOfRequest } from '../work-items/save-work-items';
import { insertAsking, settleAsking } from './asking.query';
import { canRequestTalk, canSeeRequest } from './talk-request.policy';
import { askToChooseAnother, awaitsAnswer, redirect, takeUp, withdraw, type Surroundings, type TalkRequest, type Urgency } from './talk-request';
import { findRequest, insertRequest, saveRequest } from './talk-request.query';
import type { ChoiceRefusal, TalkRequestRefusal } from './talk-request.refusals';

interface Input {
  idempotencyKey?: string | null;
}
type Result = Promise<Outcome<string, TalkRequestRefusal>>;

export interface RequestTalkInput extends Input {
  chosenId?: string | null;
  urgency: Urgency;
  channel?: Channel | null;
}

/** 我找组织谈: the viewer asks a chosen person, or any leader, for a talk. */
export async function requestTalk(ctx: Context, input: RequestTalkInput): Result {
  if (!canRequestTalk(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<TalkRequestRefusal>(ctx, 'requestTalk', input, async (tx, { institutionId, personId }) => {
    const chosen = await choose(tx, ctx, institutionId, personId ?? '', input.chosenId ?? null);
    if (!chosen.ok) return chosen;
    const request = await ask(tx, ctx, institutionId, personId ?? '', { chosenId: chosen.value, urgency: input.urgency, channel: input.channel ?? null });
    return accept({ id: request.id, audit: auditedAsking(request) });
  });
}

/** Asks whom `choose` has found. */
export async function ask(tx: Tx, ctx: Context, institutionId: string, requesterId: string, wish: Pick<TalkRequest, 'chosenId' | 'urgency' | 'channel'>): Promise<TalkRequest> {
  const request: TalkRequest = { id: ctx.newId(), requesterId, ...wish, askedOn: ctx.today(), firstAskedOn: ctx.today(), turnedOn: null, unavailableOn: null, withdrawnOn: null, talkId: null };
  await insertRequest(tx, institutionId, request);
  await insertAsking(tx, institutionId, request);
  await saveItemsOfRequest(tx, ctx, institutionId, null, request);
  return request;
}

export interface RequestInput extends Input {
  requestId: string;
}
export interface AcceptTalkRequestInput extends RequestInput, TermsInput {}

/** 接受约谈请求: the chosen person offers day and way; the requester, whose talk it is, answers. */
export const acceptTalkRequest = (ctx: Context, input: AcceptTalkRequestInput): Result =>
  change(ctx, 'acceptTalkRequest', input, async (tx, request, around, who, institutionId) => {
    if (input.plannedOn < ctx.today()) return refuse('DAY_PASSED', { path: ['input', 'plannedOn'] });
    const talkId = ctx.newId();
    const taken = takeUp(request, around, who.personId, who.leader, talkId);
    if (!taken.ok) return taken;
    await insertTalk(tx, institutionId, {
      ...termsOf(input), id: talkId, talkerId: who.personId, talkeeId: request.requesterId, topicClass: null, offeredOn: ctx.today(), proposedById: who.personId, acceptedOn: null,
    });
    return taken;
  });

/** 请另选谈话人. */
export const yieldTalkRequest = (ctx: Context, input: RequestInput): Result =>
  change(ctx, 'yieldTalkRequest', input, async (_tx, request, around, who) => askToChooseAnother(request, around, who.personId, ctx.today()));

export interface RedirectTalkRequestInput extends RequestInput {
  chosenId?: string | null;
}

/** 另选谈话人: by the person who asked, and by nobody else (T-27). */
export const redirectTalkRequest = (ctx: Context, input: RedirectTalkRequestInput): Result =>
  change(ctx, 'redirectTalkRequest', input, async (tx, request, around, who, institutionId) => {
    const asked = redirect(request, around, who.personId, input.chosenId ?? null, ctx.today());
    if (!asked.ok) return asked;
    if (!canRequestTalk(who)) throw requestError('FORBIDDEN');
    const chosen = await choose(tx, ctx, institutionId, who.personId, asked.value.chosenId);
    // Once more with the id as it is stored: a caller may write it in capitals.
    return chosen.ok ? redirect(request, around, who.personId, chosen.value, ctx.today()) : chosen;
  }, auditedAsking);

/** 撤回约谈请求. */
export const withdrawTalkRequest = (ctx: Context, input: RequestInput): Result =>
  change(ctx, 'withdrawTalkRequest', input, async (_tx, request, around, who) => withdraw(request, around, who.personId, ctx.today()));

/** The id of the person who is to be asked, as it is stored; null is any leader. */
export async function choose(tx: Tx, ctx: Context, institutionId: string, requesterId: string, wanted: string | null): Promise<Outcome<string | null, ChoiceRefusal>> {
  const path = ['input', 'chosenId'];
  const chosenId = wanted === null ? null : await findInService(tx, institutionId, wanted, ctx.today());
  if (wanted !== null && chosenId === null) return refuse('PERSON_NOT_FOUND', { path });
  if (chosenId === requesterId) return refuse('WITH_ONESELF', { path });
  const [now] = await tx.query<{ absent: boolean; open: boolean }>(
    `select ${isAbsent('$3::uuid', '$4::date')} as absent, exists (select from app.talk_request
       where institution_id = $1 and requester_id = $2 and chosen_id is not distinct from $3 and talk_id is null and withdrawn_on is null and unavailable_on is null) as open`,
    [institutionId, requesterId, chosenId, ctx.today()],
  );
  if (now?.absent) return refuse('ABSENT', { path });
  return now?.open ? refuse('ALREADY_ASKED', { path }) : accept(chosenId);
}

/** Both whom it concerns; where any leader may answer, who asked. */
const auditedRequest = (r: TalkRequest) => subjectOf('TalkRequest', r.id, r.requesterId, ...(r.chosenId ? [r.chosenId] : []));

/**
 * Who asked, alone: whoever is asked sees the request itself. A row of theirs would name the operation, and say whether they were the first choice, the second, or asked in the
 * place of somebody who was declined (T-12, T-27).
 */
const auditedAsking = (r: TalkRequest) => subjectOf('TalkRequest', r.id, r.requesterId);

async function change(
  ctx: Context,
  operation: string,
  input: RequestInput,
  decide: (tx: Tx, request: TalkRequest, around: Surroundings, who: Standing, institutionId: string) => Promise<Outcome<TalkRequest, TalkRequestRefusal>>,
  audited = auditedRequest,
): Result {
  requireViewer(ctx);
  const who = await ctx.standing();
  await ctx.requireFresh();
  return mutate<TalkRequestRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const row = who && (await findRequest(tx, institutionId, input.requestId, who, ctx.today(), 'for update'));
    if (!row || !canSeeRequest(who, row)) return refuse('NOT_FOUND', { path: ['input', 'requestId'] });
    const { chosenThere, requesterServes, ...request } = row;
    const outcome = await decide(tx, request, { chosenThere, requesterServes, talk: await statusOf(tx, institutionId, request.talkId, ctx.today()) }, who, institutionId);
    if (!outcome.ok) return outcome;
    await saveRequest(tx, institutionId, outcome.value);
    await settleAsking(tx, institutionId, request.id, who.personId === request.requesterId ? 'ended_on' : 'answered_on', ctx.today());
    if (awaitsAnswer(outcome.value)) await insertAsking(tx, institutionId, outcome.value);
    await saveItemsOfRequest(tx, ctx, institutionId, request, outcome.value);
    return accept({ id: request.id, audit: audited(outcome.value) });
  });
}

async function statusOf(tx: Tx, institutionId: string, talkId: string | null, today: string): Promise<Surroundings['talk']> {
  if (talkId === null) return null;
  const [talk] = await tx.query<Talk>(`select ${talkColumns} from app.talk t where t.institution_id = $1 and t.id = $2`, [institutionId, talkId]);
  return talk ? talkStatus(talk, today) : null;
}
