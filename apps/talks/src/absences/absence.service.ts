import { subjectOf, type Tx } from '@tongxin/database';
import type { Standing } from '@tongxin/event-contracts';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { followWhoIsThere } from '../talk-requests/asking.query';
import { announceAbsence, type Absence } from './absence';
import { canAnnounceAbsence, canSeeAbsenceOf } from './absence.policy';
import { deleteAbsence, saveAbsence } from './absence.query';
import type { AbsenceRefusal } from './absence.refusals';

interface Input {
  idempotencyKey?: string | null;
}

/** 登记不在岗的日子: who is asked meanwhile is not told, and whoever asks chooses somebody else (T-27). */
export const announceTalkAbsence = (ctx: Context, input: Input & Absence): Promise<Outcome<string, AbsenceRefusal>> =>
  ofOneself(ctx, 'announceTalkAbsence', input, canAnnounceAbsence, async (tx, institutionId, personId) => {
    const absence = announceAbsence(input, ctx.today());
    if (!absence.ok) return absence;
    await saveAbsence(tx, institutionId, personId, absence.value);
    await followWhoIsThere(tx, institutionId, ctx.today(), personId);
    return absence;
  });

/** 取消登记: also by whoever has left. */
export const endTalkAbsence = (ctx: Context, input: Input): Promise<Outcome<string, AbsenceRefusal>> =>
  ofOneself(ctx, 'endTalkAbsence', input, (who) => who !== null && canSeeAbsenceOf(who, who), async (tx, institutionId, personId) => {
    if (!(await deleteAbsence(tx, institutionId, personId, ctx.today()))) return refuse('NOT_ABSENT');
    await followWhoIsThere(tx, institutionId, ctx.today(), personId);
    return accept(null);
  });

async function ofOneself(
  ctx: Context,
  operation: string,
  input: Input,
  may: (who: Standing | null) => boolean,
  decide: (tx: Tx, institutionId: string, personId: string) => Promise<Outcome<unknown, AbsenceRefusal>>,
): Promise<Outcome<string, AbsenceRefusal>> {
  const who = await ctx.standing();
  if (!who || !may(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<AbsenceRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const decided = await decide(tx, institutionId, who.personId);
    return decided.ok ? accept({ id: who.personId, audit: subjectOf('TalkAbsence', who.personId, who.personId) }) : decided;
  });
}
