import { withClient } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import { randomUUID } from 'node:crypto';
import type { House } from '../journey/house';
import { accounts, type Account } from './expectation';
import type { Of } from './group-talks';

/** The audit administrator asks to open somebody's accesses. @returns the request's id */
export async function openingOf(house: House, signInName: string): Promise<string> {
  const { made } = await house.ask<{ made: { opening: { id: string } | null } }>(
    'auditadmin', 'mutation ($input: RequestAuditOpeningInput!) { made: requestAuditOpening(input: $input) { opening { id } } }', { input: { signInName, reason: 'INCIDENT' } });
  return made.opening?.id ?? missing(signInName);
}

/** The security administrator agrees. */
export async function agreeTo(house: House, openingId: string): Promise<void> {
  await house.ask('secadmin', 'mutation ($input: AnswerAuditOpeningInput!) { answerAuditOpening(input: $input) { userErrors { code } } }', { input: { openingId, agree: true } });
}

/** The sign-in name of somebody's account. */
export async function signInNameOf(house: House, institutionId: string, personId: string): Promise<string> {
  return within(house, institutionId, async (query) => (await query<{ name: string }>('select sign_in_name as name from app.account where person_id = $1 limit 1', [personId]))[0]?.name ?? missing(personId));
}

/** A request of another institution, where no administrator has an account: as the service would have kept it. */
async function foreignOpening(house: House, institutionId: string, personId: string): Promise<string> {
  const id = randomUUID();
  await within(house, institutionId, (query) =>
    query(`insert into app.audit_opening (institution_id, id, person_id, reason, requested_at) values ($1, $2, $3, 'INCIDENT', now())`, [institutionId, id, personId]));
  return id;
}

/** As identity's role, so within one institution. */
async function within<Result>(house: House, institutionId: string, work: (query: <Row>(text: string, values: unknown[]) => Promise<Row[]>) => Promise<Result>): Promise<Result> {
  return withClient(house.database('identity').url, async (sql) => {
    await sql.query("select set_config('app.institution_id', $1, false)", [institutionId]);
    return work(async <Row>(text: string, values: unknown[]) => (await sql.query(text, values)).rows as Row[]);
  });
}

export interface AuditOpenings {
  /** Whose accesses are asked for: of the administrators somebody for whom they were opened, of the staff oneself. */
  readonly opened: Of;
  readonly opening: Of;
}

/** One opening in force, of the account `staff`; and one that waits in the foreign institution. */
export async function auditOpeningsOf(
  house: House, personOf: (account: Account) => string | null, colleagueId: string, foreign: { readonly institutionId: string; readonly personId: string },
): Promise<AuditOpenings> {
  const openedFor = personOf('staff') ?? missing('staff');
  const own = await openingOf(house, 'staff');
  await agreeTo(house, own);
  // The gateway asks again whose accesses are open within 20 s.
  await waitFor(async () => (await house.ask<{ organisationOpenedAccesses: object | null }>('auditadmin', 'query ($id: ID!) { organisationOpenedAccesses(personId: $id) { totalCount } }', { id: openedFor })).organisationOpenedAccesses !== null, { timeout: 40_000 });
  const abroad = await foreignOpening(house, foreign.institutionId, foreign.personId);
  const administrators: readonly Account[] = accounts.slice(8, 11);
  return {
    opened: (account) => ({ own: administrators.includes(account) || account === 'anonymous' ? openedFor : (personOf(account) ?? undefined), another: colleagueId, foreign: foreign.personId }),
    opening: (account) => ({ ...(administrators.includes(account) ? { own } : { another: own }), foreign: abroad }),
  };
}

const missing = (what: string): never => {
  throw new Error(`no ${what}`);
};
