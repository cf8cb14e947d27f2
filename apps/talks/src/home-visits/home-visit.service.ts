import { subjectOf } from '@tongxin/database';
import { loadStanding } from '@tongxin/directory';
import type { Standing } from '@tongxin/event-contracts';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { saveItemsOfVisit, tellNoVisit } from '../work-items/save-work-items';
import { answer, cancel, keptSince, mostAccompanying, record, schedule, type HelpKind, type HomeVisit, type VisitPurpose } from './home-visit';
import { canProposeHomeVisit, canProposeHomeVisits, canSeeHomeVisit } from './home-visit.policy';
import { findVisit, insertVisit, saveVisit } from './home-visit.query';
import type { HomeVisitRefusal } from './home-visit.refusals';

type Result = Promise<Outcome<string, HomeVisitRefusal>>;
interface Input {
  idempotencyKey?: string | null;
}
export interface ProposeHomeVisitInput extends Input {
  personId: string;
  purpose: VisitPurpose;
  plannedOn: string;
  accompanying: number;
}

/** 征求家访同意. */
export async function proposeHomeVisit(ctx: Context, input: ProposeHomeVisitInput): Result {
  const who = await ctx.standing();
  if (!who) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<HomeVisitRefusal>(ctx, 'proposeHomeVisit', input, async (tx, { institutionId }) => {
    const path = ['input', 'personId'];
    // The id as it is stored: a caller may write it in capitals.
    const to = await loadStanding(tx, institutionId, input.personId.toLowerCase(), ctx.today());
    if (to.personId === who.personId) return refuse('WITH_ONESELF', { path });
    // Retired colleagues are of their branch; whoever has left is of nothing.
    if (!to.inService && to.memberOf.size === 0) return refuse('PERSON_NOT_FOUND', { path });
    if (!canProposeHomeVisit(who, to)) return refuse('NOT_RESPONSIBLE', { path });
    if (input.plannedOn < ctx.today()) return refuse('DAY_PASSED', { path: ['input', 'plannedOn'] });
    if (input.accompanying < 0 || input.accompanying > mostAccompanying) return refuse('ACCOMPANYING_NUMBER', { path: ['input', 'accompanying'] });
    const visit: HomeVisit = {
      id: ctx.newId(), visitorId: who.personId, personId: to.personId, purpose: input.purpose, accompanying: input.accompanying, plannedOn: input.plannedOn,
      plannedAt: null, consentedOn: null, endedOn: null, doneOn: null, help: [],
    };
    if (!(await insertVisit(tx, institutionId, visit))) return refuse('ALREADY_ASKED', { path: ['input', 'plannedOn'] });
    await saveItemsOfVisit(tx, ctx, institutionId, null, visit);
    return accept({ id: visit.id, audit: audited(visit) });
  });
}

export interface HomeVisitInput extends Input {
  visitId: string;
}

/** 答复家访: one mutation for a consent, a refusal and a withdrawal, so that no log and no row of the audit tells them apart. */
export const answerHomeVisit = (ctx: Context, input: HomeVisitInput & { answer: 'CONSENT' | 'NOT_THIS_TIME' }): Result =>
  change(ctx, 'answerHomeVisit', input, (visit, { personId }) => answer(visit, personId, input.answer === 'CONSENT', ctx.today()));

/** 约定家访时刻, by who answers for anybody still. */
export const scheduleHomeVisit = (ctx: Context, input: HomeVisitInput & { plannedAt: string }): Result =>
  change(ctx, 'scheduleHomeVisit', input, (visit, who) => {
    const fixed = schedule(visit, who.personId, input.plannedAt, ctx.today());
    return fixed.ok && !canProposeHomeVisits(who) ? refuse('NOT_RESPONSIBLE') : fixed;
  });

/** 取消家访. */
export const cancelHomeVisit = (ctx: Context, input: HomeVisitInput): Result => change(ctx, 'cancelHomeVisit', input, (visit, { personId }) => cancel(visit, personId, ctx.today()));

/** 记录已家访. */
export const recordHomeVisit = (ctx: Context, input: HomeVisitInput & { help: HelpKind[] }): Result =>
  change(ctx, 'recordHomeVisit', input, (visit, { personId }) => record(visit, personId, input.help, ctx.today()));

const audited = (v: HomeVisit) => subjectOf('HomeVisit', v.id, v.visitorId, v.personId);

async function change(ctx: Context, operation: string, input: HomeVisitInput, decide: (visit: HomeVisit, who: Standing) => Outcome<HomeVisit, HomeVisitRefusal>): Result {
  requireViewer(ctx);
  const who = await ctx.standing();
  await ctx.requireFresh();
  return mutate<HomeVisitRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const visit = who && (await findVisit(tx, institutionId, input.visitId, who.personId, keptSince(ctx.today()), 'for update'));
    if (!visit || !canSeeHomeVisit(who, visit)) return refuse('NOT_FOUND', { path: ['input', 'visitId'] });
    const outcome = decide(visit, who);
    if (!outcome.ok) return outcome;
    await saveVisit(tx, institutionId, outcome.value);
    await saveItemsOfVisit(tx, ctx, institutionId, visit, outcome.value);
    await tellNoVisit(tx, ctx, institutionId, visit, outcome.value);
    return accept({ id: visit.id, audit: audited(visit) });
  });
}
