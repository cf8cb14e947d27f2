import { subjectOf, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { isUuid, mutate, requestError, requireViewer } from '@tongxin/subgraph';
import { MOST_OPENED } from '@tongxin/viewer';
import type { Actor } from '../accounts/account.policy';
import { findAccountByName } from '../accounts/account.query';
import type { Context } from '../context';
import type { RefusalOf } from '../refusals';
import { normalName } from '../sign-in/attempts';
import { isRunning, openingState, type OpeningState } from './opening';
import { canAnswerOpening, canRequestOpening, canSeeOpenings } from './opening.policy';
import { findOpening, lockRunning, type OpeningRow } from './opening.query';

type Refusal = RefusalOf<'auditOpening'>;
type Result = Promise<Outcome<string, Refusal>>;

interface RequestInput {
  signInName: string;
  reason: string;
  idempotencyKey?: string | null;
}

interface OpeningInput {
  openingId: string;
  idempotencyKey?: string | null;
}

async function only(ctx: Context, may: (who: Actor) => boolean): Promise<void> {
  requireViewer(ctx);
  if (!may(await ctx.actor())) throw requestError('FORBIDDEN');
}

/** The audit administrator asks to read who opened somebody's records. The person sees on their own page that it was asked for. */
export async function requestOpening(ctx: Context, input: RequestInput): Result {
  await only(ctx, canRequestOpening);
  return mutate<Refusal>(ctx, 'requestAuditOpening', input, async (tx, { institutionId }) => {
    const account = await findAccountByName(tx, institutionId, normalName(input.signInName));
    if (!account?.personId) return refuse('PERSON_NOT_FOUND', { path: ['input', 'signInName'] });
    const { personId } = account;
    const running = await lockRunning(tx, institutionId, ctx.now());
    if (running.some((opening) => opening.personId === personId)) return refuse('ALREADY_RUNNING', { path: ['input', 'signInName'] });
    if (running.length >= MOST_OPENED) return refuse('TOO_MANY_RUNNING');
    const id = ctx.newId();
    await tx.query(`insert into app.audit_opening (institution_id, id, person_id, reason, requested_at) values ($1, $2, $3, $4, $5)`, [institutionId, id, personId, input.reason, ctx.now()]);
    return accept({ id, audit: subjectOf('AuditOpening', id, personId) });
  });
}

/** The security administrator agrees or refuses; with the agreement the accesses can be read for seven days. */
export async function answerOpening(ctx: Context, input: OpeningInput & { agree: boolean }): Result {
  await only(ctx, canAnswerOpening);
  return change(ctx, 'answerAuditOpening', input, async (tx, { id }, state, institutionId) => {
    if (state === 'LAPSED') return 'TOO_LATE';
    if (state !== 'WAITING') return 'ALREADY_ANSWERED';
    await tx.query(`update app.audit_opening set answered_at = $3, agreed = $4 where institution_id = $1 and id = $2`, [institutionId, id, ctx.now(), input.agree]);
    return null;
  });
}

/** Either of the two ends it before its time, or takes a request back. */
export async function endOpening(ctx: Context, input: OpeningInput): Result {
  await only(ctx, canSeeOpenings);
  return change(ctx, 'endAuditOpening', input, async (tx, { id }, state, institutionId) => {
    if (!isRunning(state)) return 'NOT_RUNNING';
    await tx.query(`update app.audit_opening set ended_at = $3 where institution_id = $1 and id = $2`, [institutionId, id, ctx.now()]);
    return null;
  });
}

const change = (
  ctx: Context, operation: string, input: OpeningInput, apply: (tx: Tx, opening: OpeningRow, state: OpeningState, institutionId: string) => Promise<Refusal | null>,
): Result =>
  mutate<Refusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const opening = isUuid(input.openingId) ? await findOpening(tx, institutionId, input.openingId, { lock: true }) : null;
    if (!opening) return refuse('OPENING_NOT_FOUND', { path: ['input', 'openingId'] });
    const refusal = await apply(tx, opening, openingState(opening, ctx.now()), institutionId);
    return refusal ? refuse(refusal) : accept({ id: opening.id, audit: subjectOf('AuditOpening', opening.id, opening.personId) });
  });
