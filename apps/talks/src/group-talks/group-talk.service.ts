import { subjectOf, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { saveItemsOfGroupTalk, tellAbsence } from '../work-items/save-work-items';
import { wasSeen } from '../seen';
import { answer, cancel, invite, record, reschedule, sizeRefusal, termsMark, type GroupTalk, type GroupTerms } from './group-talk';
import { canHostGroupTalk, canSeeGroupTalk } from './group-talk.policy';
import { comingTo, findNamed, insertGroupTalk, isPlanned, lockGroupTalk, saveAnswer, saveGroupTalk, type GroupTalkRow } from './group-talk.query';
import type { GroupTalkRefusal } from './group-talk.refusals';

type Result = Promise<Outcome<string, GroupTalkRefusal>>;
interface Input {
  idempotencyKey?: string | null;
}
interface TermsInput extends Input {
  plannedOn: string;
  plannedAt?: string | null;
  place?: string | null;
}
const termsOf = (input: TermsInput): GroupTerms => ({ plannedOn: input.plannedOn, plannedAt: input.plannedAt ?? null, place: input.place?.trim() ?? null });

/** 召集集体谈话. */
export async function planGroupTalk(ctx: Context, input: TermsInput & { inviteeIds: string[] }): Result {
  const who = await ctx.standing();
  if (!who || !canHostGroupTalk(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<GroupTalkRefusal>(ctx, 'planGroupTalk', input, async (tx, { institutionId }) => {
    if (input.plannedOn < ctx.today()) return refuse('DAY_PASSED', { path: ['input', 'plannedOn'] });
    const path = ['input', 'inviteeIds'];
    const size = sizeRefusal(input.inviteeIds.length);
    if (size) return refuse(size, { path });
    const invited = invite(who.personId, await findNamed(tx, institutionId, input.inviteeIds, ctx.today()));
    if (!invited.ok) return refuse(invited.refusal, { path });
    if (await isPlanned(tx, institutionId, who.personId, input.plannedOn, invited.value)) return refuse('ALREADY_OFFERED', { path: ['input', 'plannedOn'] });
    const talk: GroupTalk = { ...termsOf(input), id: ctx.newId(), hostId: who.personId, invitedOn: ctx.today(), cancelledOn: null, heldOn: null };
    await insertGroupTalk(tx, institutionId, talk, invited.value);
    await saveItemsOfGroupTalk(tx, ctx, institutionId, null, { ...talk, comingIds: [] });
    return accept({ id: talk.id, audit: subjectOf('GroupTalk', talk.id, who.personId, ...invited.value) });
  });
}

export interface GroupTalkInput extends Input {
  groupTalkId: string;
}

/**
 * 答复集体谈话: one mutation whatever the answer. Its row in the audit is the invitee's alone: to the host it would tell who has answered,
 * and with the number of those who come, how.
 */
export const answerGroupTalk = (ctx: Context, input: GroupTalkInput & { answer: 'COMING' | 'NOT_COMING'; seenTerms?: string | null }): Result =>
  change(ctx, 'answerGroupTalk', input, async (tx, talk, by, institutionId) => {
    const outcome = answer(talk, talk.invitesViewer, ctx.today());
    if (!outcome.ok) return outcome;
    if (!wasSeen(termsMark(talk), input.seenTerms)) return refuse('TERMS_CHANGED');
    const comingIds = await comingTo(tx, institutionId, talk.id);
    await saveAnswer(tx, institutionId, talk.id, by, input.answer === 'COMING');
    await saveItemsOfGroupTalk(tx, ctx, institutionId, { ...talk, comingIds }, { ...talk, comingIds: await comingTo(tx, institutionId, talk.id) });
    if (input.answer === 'NOT_COMING' && talk.viewerComes === null) await tellAbsence(tx, ctx, institutionId, talk, by);
    return accept([by]);
  });

/** 集体谈话改期: everybody answers anew; it is another invitation, by who may invite. */
export const rescheduleGroupTalk = (ctx: Context, input: GroupTalkInput & TermsInput): Result =>
  byHost(ctx, 'rescheduleGroupTalk', input, async (talk, by) => {
    const moved = reschedule(talk, by, termsOf(input), ctx.today());
    if (moved.ok && !canHostGroupTalk(await ctx.standing())) throw requestError('FORBIDDEN');
    return moved;
  });

/** 取消集体谈话. */
export const cancelGroupTalk = (ctx: Context, input: GroupTalkInput): Result =>
  byHost(ctx, 'cancelGroupTalk', input, (talk, by) => cancel(talk, by, ctx.today()));

/** 记录已谈: the day alone; nobody is asked who came. */
export const recordGroupTalk = (ctx: Context, input: GroupTalkInput & { heldOn: string }): Result =>
  byHost(ctx, 'recordGroupTalk', input, (talk, by) => record(talk, by, input.heldOn, ctx.today()));

const byHost = (
  ctx: Context, operation: string, input: GroupTalkInput, decide: (talk: GroupTalk, by: string) => Outcome<GroupTalk, GroupTalkRefusal> | Promise<Outcome<GroupTalk, GroupTalkRefusal>>,
): Result =>
  change(ctx, operation, input, async (tx, talk, by, institutionId) => {
    const outcome = await decide(talk, by);
    if (!outcome.ok) return outcome;
    const comingIds = await comingTo(tx, institutionId, talk.id);
    await saveGroupTalk(tx, institutionId, outcome.value);
    await saveItemsOfGroupTalk(tx, ctx, institutionId, { ...talk, comingIds }, { ...outcome.value, comingIds: [] });
    return accept([by, ...(talk.inviteeIds ?? [])]);
  });

/** `act` decides, saves, and answers whose record it touched. */
async function change(
  ctx: Context, operation: string, input: GroupTalkInput, act: (tx: Tx, talk: GroupTalkRow, by: string, institutionId: string) => Promise<Outcome<string[], GroupTalkRefusal>>,
): Result {
  requireViewer(ctx);
  const who = await ctx.standing();
  await ctx.requireFresh();
  return mutate<GroupTalkRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const talk = who && (await lockGroupTalk(tx, institutionId, input.groupTalkId, who.personId));
    if (!talk || !canSeeGroupTalk(who, talk)) return refuse('NOT_FOUND', { path: ['input', 'groupTalkId'] });
    const touched = await act(tx, talk, who.personId, institutionId);
    return touched.ok ? accept({ id: talk.id, audit: subjectOf('GroupTalk', talk.id, ...touched.value) }) : touched;
  });
}
