import { hasLeft, inService, serviceEnd, type AccountState, type Service } from '../accounts/standing';

/** What is known of somebody who is to be invited. */
export interface Candidate {
  /** The account there is, if any. */
  account: { id: string; state: AccountState; serviceEndedOn: string | null } | null;
  services: readonly Service[];
  holdsHr: boolean;
  /** The staff number, where organisation knows the person. */
  signInName: string | null;
}

export type InviteRefusal = 'PERSON_NOT_FOUND' | 'NOT_IN_SERVICE' | 'ALREADY_ACTIVE' | 'ACCOUNT_BLOCKED' | 'NAME_TAKEN';

/** What an invitation does to the accounts: a new one, or the one that is there opened again. `serviceEndedOn`: an end of service that the office knows of. */
export type Invite = { kind: 'CREATE'; signInName: string; serviceEndedOn: string | null } | { kind: 'AGAIN'; accountId: string; serviceEndedOn: string | null };

/**
 * May this person be invited today? People in service without an account, or whose invitation was not taken up; people out of service (离退休, 返聘) only where the office
 * says that it means them, so that nobody who has left slips in among two hundred.
 */
export function invite(candidate: Candidate, { retired, today }: { retired: boolean; today: string }): { ok: true; value: Invite } | { ok: false; refusal: InviteRefusal } {
  const { account, services, signInName } = candidate;
  if (!account && signInName === null) return { ok: false, refusal: 'PERSON_NOT_FOUND' };
  if (account?.state === 'BLOCKED') return { ok: false, refusal: 'ACCOUNT_BLOCKED' };
  if (account && (account.state === 'ACTIVE' || account.state === 'LOCKED')) return { ok: false, refusal: 'ALREADY_ACTIVE' };
  const serving = inService(services, today);
  if (!serving && !retired) return { ok: false, refusal: 'NOT_IN_SERVICE' };
  const serviceEndedOn = serving ? null : serviceEnd(services, today);
  if (!account) return { ok: true, value: { kind: 'CREATE', signInName: signInName ?? '', serviceEndedOn } };
  return { ok: true, value: { kind: 'AGAIN', accountId: account.id, serviceEndedOn } };
}

/** After an invitation the account may be used: the end of service that the office knew of does not close it. */
export const opensFor = ({ serviceEndedOn }: Pick<Invite, 'serviceEndedOn'>, services: readonly Service[], today: string): boolean => !hasLeft({ serviceEndedOn }, services, today);
