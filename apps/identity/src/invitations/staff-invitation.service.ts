import { subjectOf, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { isUuid, mutate, requestError, requireViewer } from '@tongxin/subgraph';
import { canInvite, canInviteAnybody, canReset } from '../accounts/account.policy';
import { momentOf } from '../accounts/account.service';
import { findPeople, findStaffAccounts } from '../accounts/staff-account.query';
import type { Context } from '../context';
import type { RefusalOf } from '../refusals';
import { endEverything } from '../sessions/end-everything';
import { clearAttempts } from '../sign-in/attempts';
import { invite, type Invite } from './invitable';
import { mostDays } from './invitation';
import { issueInvitationsTo, type IssuedInvitation } from './issue-invitations';

type Refusal = RefusalOf<'invitation'>;

const mostAtOnce = 200;

export interface Issued {
  batchId: string;
  /** By account; empty where the call repeats an earlier one. */
  issued: IssuedInvitation[];
}

interface IssueInput {
  personIds: string[];
  days: number;
  retired: boolean;
  idempotencyKey?: string | null;
}

const at = (index: number) => ({ path: ['input', 'personIds', String(index)] });
const daysOutOfRange = (days: number): boolean => !Number.isInteger(days) || days < 1 || days > mostDays;

/** One-time invitations, all or none. Staff numbers are asked of organisation before the transaction begins. */
export async function issueInvitations(ctx: Context, input: IssueInput): Promise<Outcome<Issued, Refusal>> {
  requireViewer(ctx);
  const who = await ctx.actor();
  if (!canInviteAnybody(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  const personIds = [...new Set(input.personIds)];
  const refused = checkInput(personIds, input.days);
  if (refused) return refused;
  const names = await namesFor(ctx, personIds);
  let issued: IssuedInvitation[] = [];
  const outcome = await mutate<Refusal>(ctx, 'issueInvitations', input, async (tx, { institutionId }) => {
    const planned = await plan(ctx, tx, institutionId, personIds, input.retired, names);
    if (!planned.ok) return planned;
    const batchId = ctx.newId();
    const accounts = await openAccounts(ctx, tx, institutionId, planned.value);
    if (!accounts.ok) return accounts;
    issued = await issueInvitationsTo(ctx.deps, tx, { institutionId, accountIds: accounts.value.map(({ id }) => id), batchId, purpose: 'INVITATION', days: input.days });
    return accept({ id: batchId, audit: accounts.value.flatMap(({ id, personId }) => subjectOf('Account', id, personId)) });
  });
  return outcome.ok ? accept({ batchId: outcome.value, issued }) : outcome;
}

function checkInput(personIds: readonly string[], days: number): Outcome<never, Refusal> | null {
  if (personIds.length === 0) return refuse('NOBODY_NAMED', { path: ['input', 'personIds'] });
  if (personIds.length > mostAtOnce) return refuse('TOO_MANY', { path: ['input', 'personIds'] });
  if (daysOutOfRange(days)) return refuse('DAYS_OUT_OF_RANGE', { path: ['input', 'days'] });
  const stranger = personIds.findIndex((id) => !isUuid(id));
  return stranger < 0 ? null : refuse('PERSON_NOT_FOUND', at(stranger));
}

/** Staff numbers of those who have no account yet; the read transaction is over before organisation is asked. */
async function namesFor(ctx: Context, personIds: readonly string[]): Promise<Map<string, string>> {
  const institutionId = ctx.viewer?.institutionId ?? '';
  const known = await findStaffAccounts(ctx.db, institutionId, personIds, momentOf(ctx));
  await ctx.db.end();
  return ctx.organisation.signInNames(institutionId, personIds.filter((id) => !known.has(id)));
}

type Planned = Invite & { personId: string };

async function plan(ctx: Context, tx: Tx, institutionId: string, personIds: readonly string[], retired: boolean, names: Map<string, string>): Promise<Outcome<Planned[], Refusal>> {
  const who = await ctx.actor();
  const accounts = await findStaffAccounts(tx, institutionId, personIds, momentOf(ctx));
  const people = await findPeople(tx, institutionId, personIds, ctx.today());
  const planned: Planned[] = [];
  for (const [index, personId] of personIds.entries()) {
    const { services = [], holdsHr = false } = people.get(personId) ?? {};
    if (!canInvite(who, { holdsHr })) return refuse('NOT_AN_HR_OFFICER', at(index));
    const candidate = { account: accounts.get(personId) ?? null, services, holdsHr, signInName: names.get(personId) ?? null };
    const answer = invite(candidate, { retired, today: ctx.today() });
    if (!answer.ok) return refuse(answer.refusal, at(index));
    planned.push({ ...answer.value, personId });
  }
  return accept(planned);
}

/** The accounts that the invitations are for: those that are new, and those that are there, without a password until the invitation is accepted. */
async function openAccounts(ctx: Context, tx: Tx, institutionId: string, planned: readonly Planned[]): Promise<Outcome<{ id: string; personId: string }[], Refusal>> {
  const now = ctx.now();
  const accounts = planned.map((p) => ({ ...p, id: p.kind === 'CREATE' ? ctx.newId() : p.accountId }));
  const fresh = accounts.flatMap((a) => (a.kind === 'CREATE' ? [a] : []));
  const made = new Set((await tx.query<{ id: string }>(
    `insert into app.account (institution_id, id, person_id, sign_in_name, opened_at, service_ended_on)
     select $1, id, person_id, name, $2, ended_on from unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[]) as a(id, person_id, name, ended_on)
     on conflict (institution_id, sign_in_name) do nothing returning id`,
    [institutionId, now, fresh.map((a) => a.id), fresh.map((a) => a.personId), fresh.map((a) => a.signInName), fresh.map((a) => a.serviceEndedOn)],
  )).map(({ id }) => id));
  const clash = accounts.findIndex((a) => a.kind === 'CREATE' && !made.has(a.id));
  if (clash >= 0) return refuse('NAME_TAKEN', at(clash));
  const again = accounts.filter((a) => a.kind === 'AGAIN');
  await tx.query(
    `update app.account a set opened_at = $2, service_ended_on = g.ended_on, password_hash = null, password_set_at = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = null
     from unnest($3::uuid[], $4::date[]) as g(id, ended_on) where a.institution_id = $1 and a.id = g.id`,
    [institutionId, now, again.map((a) => a.id), again.map((a) => a.serviceEndedOn)],
  );
  // A leaver's tokens are refused, not gone: they must not come to life with the account.
  await endEverything(tx, institutionId, again.map((a) => a.id));
  return accept(accounts.map(({ id, personId }) => ({ id, personId })));
}

interface ResetInput {
  personId: string;
  days: number;
  idempotencyKey?: string | null;
}

/** 重置: the old password and authenticator end at once, whoever is in is out, and a code is handed over in person, never by mail. */
export async function resetAccount(ctx: Context, input: ResetInput): Promise<Outcome<Issued, Refusal>> {
  requireViewer(ctx);
  const who = await ctx.actor();
  if (!canInviteAnybody(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  if (daysOutOfRange(input.days)) return refuse('DAYS_OUT_OF_RANGE', { path: ['input', 'days'] });
  let issued: IssuedInvitation[] = [];
  const outcome = await mutate<Refusal>(ctx, 'resetAccount', input, async (tx, { institutionId }) => {
    const path = ['input', 'personId'];
    const account = isUuid(input.personId) ? (await findStaffAccounts(tx, institutionId, [input.personId], momentOf(ctx))).get(input.personId) : undefined;
    if (!account) return refuse('ACCOUNT_NOT_FOUND', { path });
    if (!canInvite(who, account)) return refuse('NOT_AN_HR_OFFICER', { path });
    if (!canReset(who, account)) return refuse('OWN_ACCOUNT', { path });
    if (account.state === 'BLOCKED') return refuse('ACCOUNT_BLOCKED', { path });
    if (account.state === 'CLOSED') return refuse('NOT_IN_SERVICE', { path });
    await tx.query(
      `update app.account set password_hash = null, password_set_at = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = null where institution_id = $1 and id = $2`,
      [institutionId, account.id]);
    await endEverything(tx, institutionId, [account.id]);
    await clearAttempts(tx, institutionId, account.id);
    const batchId = ctx.newId();
    issued = await issueInvitationsTo(ctx.deps, tx, { institutionId, accountIds: [account.id], batchId, purpose: 'RESET', days: input.days });
    return accept({ id: batchId, audit: subjectOf('Account', account.id, account.personId) });
  });
  return outcome.ok ? accept({ batchId: outcome.value, issued }) : outcome;
}

export interface InvitationRow {
  accountId: string;
  personId: string;
  signInName: string;
  expiresAt: Date;
}

/** Invitations that were issued together, as they stand. */
export const invitationsOf = (ctx: Context, batchId: string): Promise<InvitationRow[]> =>
  ctx.db.query<InvitationRow>(
    `select a.id as "accountId", a.person_id as "personId", a.sign_in_name as "signInName", i.expires_at as "expiresAt"
     from app.invitation i join app.account a on a.institution_id = i.institution_id and a.id = i.account_id
     where i.institution_id = $1 and i.batch_id = $2 and a.person_id is not null order by a.sign_in_name, a.id`,
    [ctx.viewer?.institutionId, batchId],
  );
