import type { Sql } from '@tongxin/database';
import { isUuid } from '@tongxin/subgraph';
import type { Administrator } from '@tongxin/viewer';
import { inInstitution, type IdentityDeps } from '../deps';
import { mayUse, type Service } from './standing';

/** An account with what decides whether it may be used; never its secrets. */
export interface AccountRow {
  institutionId: string;
  id: string;
  personId: string | null;
  administrator: Administrator | null;
  /** Of an administrator; staff names come from organisation. */
  holderName: string | null;
  signInName: string;
  passwordSetAt: Date | null;
  totpConfirmedAt: Date | null;
  openedAt: Date;
  serviceEndedOn: string | null;
  blockedAt: Date | null;
  practice: boolean;
  /** Periods of service, past and future. */
  services: Service[];
}

/** Columns of `AccountRow`, of the table `a`. */
export const accountColumns = `
  a.institution_id as "institutionId", a.id, a.person_id as "personId", a.administrator, a.holder_name as "holderName", a.sign_in_name as "signInName",
  a.password_set_at as "passwordSetAt", a.totp_confirmed_at as "totpConfirmedAt", a.opened_at as "openedAt", a.service_ended_on as "serviceEndedOn",
  a.blocked_at as "blockedAt", a.practice,
  (select coalesce(json_agg(json_build_object('from', f.valid_from, 'to', f.valid_to)), '[]') from app.directory_fact f
    where f.institution_id = a.institution_id and f.subject_id = a.person_id and f.kind = 'IN_SERVICE') as services`;

export async function findAccount(sql: Pick<Sql, 'query'>, institutionId: string, accountId: string): Promise<AccountRow | null> {
  const [row] = await sql.query<AccountRow>(`select ${accountColumns} from app.account a where a.institution_id = $1 and a.id = $2`, [institutionId, accountId]);
  return row ?? null;
}

export async function findAccountByName(sql: Pick<Sql, 'query'>, institutionId: string, signInName: string): Promise<AccountRow | null> {
  const [row] = await sql.query<AccountRow>(`select ${accountColumns} from app.account a where a.institution_id = $1 and a.sign_in_name = $2`, [institutionId, signInName]);
  return row ?? null;
}

/** In practice a person may hold two accounts: the one opened first is theirs. */
export const firstAccount = 'a.practice, a.opened_at, a.id';

/** The account of a viewer. */
export async function findAccountOf(sql: Pick<Sql, 'query'>, viewer: { institutionId: string; personId: string | null; administrator: string | null }): Promise<AccountRow | null> {
  const [row] = await sql.query<AccountRow>(
    `select ${accountColumns} from app.account a where a.institution_id = $1 and (a.person_id = $2 or a.administrator = $3) order by ${firstAccount} limit 1`,
    [viewer.institutionId, viewer.personId, viewer.administrator],
  );
  return row ?? null;
}

/** Which institution an account belongs to; null for no account. A token of the provider names the account alone. */
export async function institutionOfAccount({ dataSource }: Pick<IdentityDeps, 'dataSource'>, accountId: string): Promise<string | null> {
  if (!isUuid(accountId)) return null;
  const [row] = await dataSource.query<{ institution_id: string }[]>(`select institution_id from ops.account where id = $1`, [accountId]);
  return row?.institution_id ?? null;
}

/** An account that may be used now, by its id alone; null for a leaver, a blocked account, or none. */
export async function loadUsableAccount(deps: IdentityDeps, accountId: string): Promise<AccountRow | null> {
  const institutionId = await institutionOfAccount(deps, accountId);
  if (!institutionId) return null;
  const account = await inInstitution(deps, institutionId, (tx) => findAccount(tx, institutionId, accountId));
  return account && mayUse(account, account.services, deps.today()) ? account : null;
}
