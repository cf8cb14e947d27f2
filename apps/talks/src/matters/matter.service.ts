import { subjectOf, type Tx } from '@tongxin/database';
import type { Standing } from '@tongxin/event-contracts';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { findTalk } from '../talks/talk.query';
import { saveItemsOfMatter } from '../work-items/save-work-items';
import { analyse, close, giveFeedback, pass, reopen, resolve, withdraw, type Matter, type MatterKind, type Unit } from './matter';
import { addStep, matterRecord, type MatterStep } from './matter-step.query';
import { canNameUnit, canRaiseMatter, canSeeMatter } from './matter.policy';
import { findMatter, findUnit, insertMatter, lockMatter, saveMatter } from './matter.query';
import type { MatterRefusal } from './matter.refusals';

interface Input {
  idempotencyKey?: string | null;
}
type Result = Promise<Outcome<string, MatterRefusal>>;

export interface RaiseMatterInput extends Input {
  kind: MatterKind;
  unitId?: string | null;
  talkId?: string | null;
  /** That the head of the unit reads of a difficulty of one's own, to help with it. */
  consents?: boolean;
  text: string;
}

/** 提出事项: to a unit, or to 机关党委, which names one; where it came up in a talk, that is the raiser's own knowledge. */
export async function raiseMatter(ctx: Context, input: RaiseMatterInput): Result {
  if (!canRaiseMatter(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  const id = ctx.newId();
  const key = await ctx.keys.create(matterRecord(requireViewer(ctx).institutionId, id));
  return mutate<MatterRefusal>(ctx, 'raiseMatter', input, async (tx, { institutionId, personId }) => {
    const raiserId = personId ?? '';
    if (input.kind === 'HELP' && input.consents !== true) return refuse('CONSENT_REQUIRED', { path: ['input', 'consents'] });
    const unit = await unitOf(tx, institutionId, input.unitId ?? null, raiserId, ctx.today());
    if (!unit.ok) return unit;
    const talk = await talkOf(tx, institutionId, input, raiserId);
    if (!talk.ok) return talk;
    const matter: Matter = {
      id, raiserId, kind: input.kind, unitId: unit.value?.id ?? null, handlerId: unit.value?.headId ?? null, talkId: talk.value, raisedOn: ctx.today(), consentedOn: input.kind === 'HELP' ? ctx.today() : null, reopenedOn: null, analysedOn: null, resolvingOn: null, dueOn: null,
      feedbackOn: null, answeredOn: null, closedOn: null, solved: null, withdrawnOn: null,
    };
    await insertMatter(tx, institutionId, matter, key.wrapped);
    await addStep(tx, institutionId, id, { kind: 'RAISED', takenOn: ctx.today(), unitId: matter.unitId, dueOn: null, text: input.text.trim() }, key);
    await saveItemsOfMatter(tx, ctx, institutionId, null, matter);
    return accept({ id, audit: subjectOf('Matter', id, raiserId) });
  });
}

/** The unit by its id as it is stored: a caller may write it in capitals. */
async function unitOf(tx: Tx, institutionId: string, unitId: string | null, raiserId: string, day: string): Promise<Outcome<Unit | null, MatterRefusal>> {
  if (unitId === null) return accept(null);
  const path = ['input', 'unitId'];
  const unit = await findUnit(tx, institutionId, unitId, day);
  if (!unit) return refuse('UNIT_NOT_FOUND', { path });
  return unit.headId === raiserId ? refuse('HEADED_BY_RAISER', { path }) : accept(unit);
}

async function talkOf(tx: Tx, institutionId: string, { talkId, kind }: RaiseMatterInput, raiserId: string): Promise<Outcome<string | null, MatterRefusal>> {
  if (!talkId) return accept(null);
  const path = ['input', 'talkId'];
  const talk = await findTalk(tx, institutionId, talkId, raiserId);
  if (!talk) return refuse('TALK_NOT_FOUND', { path });
  return kind === 'HELP' && talk.talkeeId !== raiserId ? refuse('TALKEE_CHOOSES', { path }) : accept(talk.id);
}

export interface MatterInput extends Input {
  matterId: string;
}
export interface MatterTextInput extends MatterInput {
  text: string;
}

/** 分析问题. */
export const analyseMatter = (ctx: Context, input: MatterTextInput): Result =>
  change(ctx, 'analyseMatter', input, async (_tx, m, who) => step(analyse(m, who.personId, ctx.today()), { kind: 'ANALYSED', text: input.text }));

/** 提出措施. */
export const resolveMatter = (ctx: Context, input: MatterTextInput & { dueOn: string }): Result =>
  change(ctx, 'resolveMatter', input, async (_tx, m, who) => step(resolve(m, who.personId, input.dueOn, ctx.today()), { kind: 'RESOLVING', text: input.text, dueOn: input.dueOn }));

/** 向提出人反馈. */
export const giveMatterFeedback = (ctx: Context, input: MatterTextInput): Result =>
  change(ctx, 'giveMatterFeedback', input, async (_tx, m, who) => step(giveFeedback(m, who.personId, ctx.today()), { kind: 'FEEDBACK', text: input.text }));

/** 办结: by the person who raised it, after feedback (T-16). */
export const closeMatter = (ctx: Context, input: MatterInput & { solved: boolean }): Result =>
  change(ctx, 'closeMatter', input, async (_tx, m, who) => step(close(m, who.personId, input.solved, ctx.today()), { kind: input.solved ? 'SOLVED' : 'NOT_SOLVED' }));

/** 重新提出, once. */
export const reopenMatter = (ctx: Context, input: MatterTextInput): Result =>
  change(ctx, 'reopenMatter', input, async (_tx, m, who) => step(reopen(m, who.personId, ctx.today()), { kind: 'REOPENED', text: input.text }));

/** 转交承办部门: by the handler, or by 机关党委 where nobody answers. */
export const passMatter = (ctx: Context, input: MatterTextInput & { unitId: string }): Result =>
  change(ctx, 'passMatter', input, async (tx, m, who, institutionId) => {
    const unit = await findUnit(tx, institutionId, input.unitId, ctx.today());
    if (!unit) return refuse('UNIT_NOT_FOUND', { path: ['input', 'unitId'] });
    return step(pass(m, who.personId, canNameUnit(who, m), unit), { kind: 'PASSED', text: input.text, unitId: unit.id });
  });

/** 撤回, until it is answered: its words are gone with its key (W-04). */
export const withdrawMatter = (ctx: Context, input: MatterInput): Result =>
  change(ctx, 'withdrawMatter', input, async (_tx, m, who) => step(withdraw(m, who.personId, ctx.today()), { kind: 'WITHDRAWN' }));

type Step = Pick<MatterStep, 'kind'> & Partial<Pick<MatterStep, 'text' | 'unitId' | 'dueOn'>>;
type Changed = Outcome<{ matter: Matter; step: Step }, MatterRefusal>;

const step = (outcome: Outcome<Matter, MatterRefusal>, taken: Step): Changed => (outcome.ok ? accept({ matter: outcome.value, step: taken }) : outcome);

/** The key is opened before the transaction: it may be kept somewhere else. */
async function change(
  ctx: Context, operation: string, input: MatterInput, decide: (tx: Tx, matter: Matter, who: Standing, institutionId: string) => Promise<Changed>,
): Result {
  const viewer = requireViewer(ctx);
  const who = await ctx.standing();
  await ctx.requireFresh();
  const seen = who && (await findMatter(ctx.db, viewer.institutionId, input.matterId, who, ctx.today()));
  const key = seen?.dataKey ? await ctx.keys.open(matterRecord(viewer.institutionId, seen.id), seen.dataKey) : null;
  return mutate<MatterRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const row = who && seen && (await lockMatter(tx, institutionId, input.matterId, who, ctx.today()));
    if (!row || !canSeeMatter(who, row)) return refuse('NOT_FOUND', { path: ['input', 'matterId'] });
    const changed = await decide(tx, row, who, institutionId);
    if (!changed.ok) return changed;
    const { matter, step: { kind, text, unitId, dueOn } } = changed.value;
    await saveMatter(tx, institutionId, matter);
    await saveItemsOfMatter(tx, ctx, institutionId, row, matter);
    await addStep(tx, institutionId, matter.id, { kind, takenOn: ctx.today(), unitId: unitId ?? null, dueOn: dueOn ?? null, text: text?.trim() ?? null }, key);
    return accept({ id: matter.id, audit: subjectOf('Matter', matter.id, matter.raiserId) });
  });
}
