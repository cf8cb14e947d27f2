import { saveAudit, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { isUuid } from '@tongxin/subgraph';
import type { Administrator } from '@tongxin/viewer';
import { inInstitution, type IdentityDeps } from '../deps';
import { issueInvitationsTo } from '../invitations/issue-invitations';
import { usualDays } from '../invitations/invitation';
import { administratorNames } from '../practice/practice-roles';
import { endEverything } from '../sessions/end-everything';
import { checkRequest, fingerprintOf, mayConfirm, requestLife, samePerson, type ConfirmRefusal, type ContentRefusal, type Requested, type RequestDates } from './institution-request';
import { findInstitution } from './institution.query';

/** A request as it is shown to the person who confirms it. */
export interface InstitutionRequest extends RequestDates {
  fingerprint: string;
}

export interface AdministratorInvitation {
  role: Administrator;
  name: string;
  signInName: string;
  code: string;
  url: string;
  expiresAt: Date;
}

export type RequestRefusal = ContentRefusal | 'CODE_TAKEN' | 'NO_INSTITUTION';

const columns = 'id, content, requested_by as "requestedBy", requested_at as "requestedAt", expires_at as "expiresAt", confirmed_at as "confirmedAt"';

/** The first of the two people asks. Nothing exists yet but the request. */
export async function requestInstitution(deps: IdentityDeps, content: Requested, requestedBy: string): Promise<Outcome<InstitutionRequest, RequestRefusal>> {
  const checked = checkRequest(content, requestedBy);
  if (!checked.ok) return checked;
  const known = await findInstitution(deps, content.code);
  if (content.kind === 'INSTITUTION' && known) return refuse('CODE_TAKEN');
  if (content.kind === 'ADMINISTRATOR') {
    if (known?.id !== content.institutionId) return refuse('NO_INSTITUTION');
    if (await inInstitution(deps, content.institutionId, (tx) => holdsAnother(tx, content))) return refuse('ADMINISTRATORS_INVALID');
  }
  const at = deps.now();
  const request: RequestDates = { id: deps.newId(), content, requestedBy, requestedAt: at, expiresAt: new Date(at.getTime() + requestLife), confirmedAt: null };
  await deps.dataSource.query(
    `insert into ops.institution_request (id, content, requested_by, requested_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [request.id, JSON.stringify(content), requestedBy, at, request.expiresAt]);
  return accept(shown(request));
}

export async function findInstitutionRequest({ dataSource }: Pick<IdentityDeps, 'dataSource'>, id: string): Promise<InstitutionRequest | null> {
  if (!isUuid(id)) return null;
  const [row] = await dataSource.query<RequestDates[]>(`select ${columns} from ops.institution_request where id = $1`, [id]);
  return row ? shown(row) : null;
}

const shown = (request: RequestDates): InstitutionRequest => ({ ...request, fingerprint: fingerprintOf(request.id, request.content) });

export interface Confirmation {
  id: string;
  confirmer: string;
  fingerprint: string;
}

/**
 * The second of the two people confirms: institution and administrators are made, or the administrator's way in is made anew, all or nothing.
 * The codes of the invitations are in the answer and nowhere else; of two confirmations at once one wins.
 */
export async function confirmInstitution(
  deps: IdentityDeps, { id, confirmer, fingerprint }: Confirmation,
): Promise<Outcome<{ institutionId: string; invitations: AdministratorInvitation[] }, ConfirmRefusal | 'CODE_TAKEN' | 'NOT_FOUND'>> {
  const found = await findInstitutionRequest(deps, id);
  if (!found) return refuse('NOT_FOUND');
  const { institutionId } = found.content;
  return inInstitution(deps, institutionId, async (tx) => {
    const [request] = await tx.query<RequestDates>(`select ${columns} from ops.institution_request where id = $1 for update`, [id]);
    if (!request) return refuse('NOT_FOUND');
    const at = deps.now();
    const refusal = mayConfirm(request, { confirmer, fingerprint }, at);
    if (refusal) return refuse(refusal);
    if (request.content.kind === 'ADMINISTRATOR' && (await holdsAnother(tx, request.content))) return refuse('ADMINISTRATORS_INVALID');
    const made = request.content.kind === 'INSTITUTION' ? await makeInstitution(deps, tx, request.content) : await renewAdministrator(deps, tx, request.content);
    if (!made) return refuse('CODE_TAKEN');
    await tx.query(`update ops.institution_request set confirmed_by = $2, confirmed_at = $3 where id = $1`, [id, confirmer, at]);
    await saveAudit(tx, { institutionId, personId: null, administrator: null }, {
      kind: 'WRITE', operation: request.content.kind === 'INSTITUTION' ? 'createInstitution' : 'resetAdministrator', requestId: id, at,
      subjects: made.map(({ accountId }) => ({ type: 'Account', id: accountId })),
    });
    return accept({ institutionId, invitations: await invited(deps, tx, institutionId, made, request.content.kind === 'INSTITUTION' ? 'INVITATION' : 'RESET') });
  });
}

interface Made {
  accountId: string;
  role: Administrator;
  name: string;
}

/** Null where the code, or the institution, is there already. */
async function makeInstitution(deps: IdentityDeps, tx: Tx, { institutionId, code, name, administrators }: Extract<Requested, { kind: 'INSTITUTION' }>): Promise<Made[] | null> {
  const at = deps.now();
  const registered = await tx.query(`insert into ops.institution (id, code, name, created_at) values ($1, $2, $3, $4) on conflict do nothing returning id`, [institutionId, code, name, at]);
  if (registered.length === 0) return null;
  const made = administrators.map(({ role, name: holder }): Made => ({ accountId: deps.newId(), role, name: holder }));
  await tx.query(
    `insert into app.account (institution_id, id, administrator, holder_name, sign_in_name, opened_at)
     select $1, id, role, holder, sign_in_name, $2 from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) as a(id, role, holder, sign_in_name)`,
    [institutionId, at, made.map((one) => one.accountId), made.map((one) => one.role), made.map((one) => one.name), made.map((one) => administratorNames[one.role])],
  );
  return made;
}

/** Would one person hold two of the three offices? Locks all three, so that two requests at once do not make it so. */
async function holdsAnother(tx: Tx, { institutionId, role, name }: Extract<Requested, { kind: 'ADMINISTRATOR' }>): Promise<boolean> {
  const holders = await tx.query<{ role: Administrator; name: string }>(
    `select administrator as role, holder_name as name from app.account where institution_id = $1 and administrator is not null order by id for update`, [institutionId]);
  return holders.some((holder) => holder.role !== role && samePerson(holder.name, name));
}

/** Password and authenticator are gone at once, and whatever was signed in with them. Null where the institution has no such administrator. */
async function renewAdministrator(deps: IdentityDeps, tx: Tx, { institutionId, role, name }: Extract<Requested, { kind: 'ADMINISTRATOR' }>): Promise<Made[] | null> {
  const [account] = await tx.query<{ id: string }>(
    `update app.account set holder_name = $3, password_hash = null, password_set_at = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = null, opened_at = $4
     where institution_id = $1 and administrator = $2 returning id`,
    [institutionId, role, name, deps.now()],
  );
  if (!account) return null;
  // Nor does another issuer's subject stay who it was: the successor comes with one of their own.
  await tx.query(`delete from app.external_identity where institution_id = $1 and account_id = $2`, [institutionId, account.id]);
  await endEverything(tx, institutionId, [account.id]);
  return [{ accountId: account.id, role, name }];
}

async function invited(deps: IdentityDeps, tx: Tx, institutionId: string, made: readonly Made[], purpose: 'INVITATION' | 'RESET'): Promise<AdministratorInvitation[]> {
  const issued = await issueInvitationsTo(deps, tx, { institutionId, accountIds: made.map(({ accountId }) => accountId), batchId: deps.newId(), purpose, days: usualDays });
  return made.flatMap(({ accountId, role, name }) =>
    issued.filter((invitation) => invitation.accountId === accountId).map(({ code, url, expiresAt }) => ({ role, name, signInName: administratorNames[role], code, url, expiresAt })));
}
