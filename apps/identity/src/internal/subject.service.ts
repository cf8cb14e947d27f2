import type { Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { isUuid } from '@tongxin/subgraph';
import { accountColumns, type AccountRow } from '../accounts/account.query';
import { mayUse } from '../accounts/standing';
import type { IssuerConfig } from '../config';
import { inInstitution, type IdentityDeps } from '../deps';
import { findInstitution } from '../institutions/institution.query';
import { normalName } from '../sign-in/attempts';

/** Whom an issuer names. The gateway has verified the token; what it says of accounts is judged here. */
export interface Subject {
  issuer: string;
  subject: string;
  /** Claims that are text: `institution`, `grant`, and the one that is the sign-in name at another issuer. */
  claims: Readonly<Record<string, string>>;
}

export type SubjectRefusal = 'NO_ACCOUNT' | 'ACCOUNT_CLOSED' | 'SESSION_ENDED';

/** `withGrant`: a bearer token, which holds only as long as the grant it was issued under. */
export async function accountOfSubject(deps: IdentityDeps, issuer: IssuerConfig, subject: Subject, withGrant: boolean): Promise<Outcome<AccountRow, SubjectRefusal>> {
  if (subject.issuer !== issuer.url || subject.subject === '') return refuse('NO_ACCOUNT');
  return issuer.external ? ofOtherIssuer(deps, issuer.external, subject) : ofOwnIssuer(deps, subject, withGrant);
}

const usable = (deps: IdentityDeps, account: AccountRow): Outcome<AccountRow, SubjectRefusal> =>
  mayUse(account, account.services, deps.today()) ? accept(account) : refuse('ACCOUNT_CLOSED');

/** Our own issuer's subject is the account. A grant that is gone was ended everywhere; only practice tokens have none. */
async function ofOwnIssuer(deps: IdentityDeps, { subject, claims }: Subject, withGrant: boolean): Promise<Outcome<AccountRow, SubjectRefusal>> {
  const { institution, grant } = claims;
  if (!isUuid(institution) || !isUuid(subject)) return refuse('NO_ACCOUNT');
  const [row] = await inInstitution(deps, institution, (tx) => tx.query<AccountRow & { granted: boolean }>(
    `select ${accountColumns}, exists (select 1 from ops.oidc g where g.model = 'Grant' and g.id = $3 and g.account_id = a.id and (g.expires_at is null or g.expires_at > now())) as granted
     from app.account a where a.institution_id = $1 and a.id = $2`,
    [institution, subject, grant ?? null],
  ));
  if (!row) return refuse('NO_ACCOUNT');
  if (withGrant && !row.granted && !(grant === undefined && deps.practice && row.practice)) return refuse('SESSION_ENDED');
  return usable(deps, row);
}

/**
 * Another issuer's subject is bound to the account of its sign-in name when it first comes, and goes by the binding from then on: a name that the issuer gives to somebody
 * else later does not hand the account over.
 */
async function ofOtherIssuer(deps: IdentityDeps, { accountClaim, institutionCode }: NonNullable<IssuerConfig['external']>, { issuer, subject, claims }: Subject): Promise<Outcome<AccountRow, SubjectRefusal>> {
  const institution = await findInstitution(deps, institutionCode);
  if (!institution) return refuse('NO_ACCOUNT');
  return inInstitution(deps, institution.id, async (tx) => {
    const bound = await boundAccount(tx, institution.id, issuer, subject);
    if (bound) return usable(deps, bound);
    const name = claims[accountClaim];
    if (name === undefined) return refuse('NO_ACCOUNT');
    const [account] = await tx.query<AccountRow>(
      `select ${accountColumns} from app.account a where a.institution_id = $1 and a.sign_in_name = $2
         and not exists (select 1 from app.external_identity e where e.institution_id = a.institution_id and e.account_id = a.id and e.issuer = $3) for no key update of a`,
      [institution.id, normalName(name), issuer],
    );
    // Two first requests at once: the second waited for the first, which has bound it.
    if (!account) return (await boundTo(deps, tx, institution.id, issuer, subject)) ?? refuse('NO_ACCOUNT');
    const allowed = usable(deps, account);
    if (!allowed.ok) return allowed;
    await tx.query(
      `insert into app.external_identity (institution_id, issuer, subject, account_id, bound_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [institution.id, issuer, subject, account.id, deps.now()],
    );
    return (await boundTo(deps, tx, institution.id, issuer, subject)) ?? refuse('NO_ACCOUNT');
  });
}

const boundAccount = async (tx: Tx, institutionId: string, issuer: string, subject: string): Promise<AccountRow | null> =>
  (await tx.query<AccountRow>(
    `select ${accountColumns} from app.external_identity e join app.account a on a.institution_id = e.institution_id and a.id = e.account_id
     where e.institution_id = $1 and e.issuer = $2 and e.subject = $3`, [institutionId, issuer, subject]))[0] ?? null;

async function boundTo(deps: IdentityDeps, tx: Tx, institutionId: string, issuer: string, subject: string): Promise<Outcome<AccountRow, SubjectRefusal> | null> {
  const account = await boundAccount(tx, institutionId, issuer, subject);
  return account && usable(deps, account);
}
