import { subjectOf } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { isUuid, mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import type { RefusalOf } from '../refusals';
import { endEverything } from '../sessions/end-everything';
import { endOwnSession } from '../sessions/session.service';
import { canBlock, canListAccounts } from './account.policy';
import { findAccountOf } from './account.query';
import { findStaffAccounts, type Moment } from './staff-account.query';

type Refusal = RefusalOf<'account'>;

export const momentOf = (ctx: Pick<Context, 'now' | 'today'>): Moment => ({ now: ctx.now(), today: ctx.today() });

interface AccountInput {
  personId: string;
  idempotencyKey?: string | null;
}

/** 停用: from now on nobody gets in with this account; whoever is in is out. */
export const blockAccount = (ctx: Context, input: AccountInput): Promise<Outcome<string, Refusal>> => setBlocked(ctx, 'blockAccount', input, true);

/** 启用: the account may be used again as before. */
export const unblockAccount = (ctx: Context, input: AccountInput): Promise<Outcome<string, Refusal>> => setBlocked(ctx, 'unblockAccount', input, false);

async function setBlocked(ctx: Context, operation: string, input: AccountInput, blocked: boolean): Promise<Outcome<string, Refusal>> {
  requireViewer(ctx);
  const who = await ctx.actor();
  if (!canListAccounts(who)) throw requestError('FORBIDDEN');
  // The security administrator's right follows from no directory, and an incident does not wait for one.
  if (who.administrator === null) await ctx.requireFresh();
  return mutate<Refusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const account = isUuid(input.personId) ? (await findStaffAccounts(tx, institutionId, [input.personId], momentOf(ctx))).get(input.personId) : undefined;
    if (!account) return refuse('ACCOUNT_NOT_FOUND', { path: ['input', 'personId'] });
    if (!canBlock(who, account)) return refuse('OWN_ACCOUNT', { path: ['input', 'personId'] });
    const changed = await tx.query<{ id: string }>(
      `update app.account set blocked_at = case when $3 then $4::timestamptz end where institution_id = $1 and person_id = $2 and (blocked_at is null) = $3 returning id`,
      [institutionId, account.personId, blocked, ctx.now()],
    );
    if (changed.length === 0) return refuse(blocked ? 'ALREADY_BLOCKED' : 'NOT_BLOCKED');
    if (blocked) await endEverything(tx, institutionId, changed.map(({ id }) => id));
    return accept({ id: account.personId, audit: subjectOf('Account', account.id, account.personId) });
  });
}

/** Ends one of one's own sign-ins. */
export function endOneSession(ctx: Context, input: { sessionId: string; idempotencyKey?: string | null }): Promise<Outcome<string, Refusal>> {
  return mutate<Refusal>(ctx, 'endSession', input, async (tx, viewer) => {
    const account = await findAccountOf(tx, viewer);
    const ended = account !== null && isUuid(input.sessionId) && (await endOwnSession(tx, viewer.institutionId, account.id, input.sessionId));
    if (!account || !ended) return refuse('SESSION_NOT_FOUND', { path: ['input', 'sessionId'] });
    return accept({ id: account.id, audit: [{ type: 'Account', id: account.id, ofPersonId: viewer.personId }] });
  });
}

/** Ends all of one's own sign-ins, the present one too, and the tokens of other clients. */
export function endEverySession(ctx: Context, input: { idempotencyKey?: string | null }): Promise<Outcome<string, Refusal>> {
  return mutate<Refusal>(ctx, 'endAllSessions', input, async (tx, viewer) => {
    const account = await findAccountOf(tx, viewer);
    if (!account) return refuse('ACCOUNT_NOT_FOUND');
    await endEverything(tx, viewer.institutionId, [account.id]);
    return accept({ id: account.id, audit: [{ type: 'Account', id: account.id, ofPersonId: viewer.personId }] });
  });
}
