/** A period of service (在职), half-open: `to` is the first day no longer in service, null = until further notice. */
export interface Service {
  /** `YYYY-MM-DD` */
  from: string;
  to: string | null;
}

export interface Usable {
  blockedAt: Date | null;
  /** Service had ended on this day when the office invited, and it knew. */
  serviceEndedOn: string | null;
}

export const inService = (services: readonly Service[], today: string): boolean => services.some(({ from, to }) => from <= today && (to === null || today < to));

/** The last day on which service ended, today included; null when none did. */
export const serviceEnd = (services: readonly Service[], today: string): string | null =>
  services.reduce<string | null>((last, { to }) => (to !== null && to <= today && (last === null || to > last) ? to : last), null);

/** A leaver: service ended, none holds, and the office has not invited again since, knowing that it had ended. */
export function hasLeft(account: Pick<Usable, 'serviceEndedOn'>, services: readonly Service[], today: string): boolean {
  if (inService(services, today)) return false;
  const ended = serviceEnd(services, today);
  return ended !== null && (account.serviceEndedOn === null || ended > account.serviceEndedOn);
}

/** May this account be used at all today? Asked at every sign-in, for every token and for every session. `services` of an administrator is empty. */
export const mayUse = (account: Usable, services: readonly Service[], today: string): boolean => account.blockedAt === null && !hasLeft(account, services, today);

export type AccountState = 'INVITED' | 'ACTIVE' | 'LOCKED' | 'BLOCKED' | 'CLOSED';

/** Derived, never stored. `waitMs` is what is left of a lock-out. */
export function accountState(account: Usable & { passwordSetAt: Date | null }, services: readonly Service[], waitMs: number, today: string): AccountState {
  if (hasLeft(account, services, today)) return 'CLOSED';
  if (account.blockedAt) return 'BLOCKED';
  if (!account.passwordSetAt) return 'INVITED';
  return waitMs > 0 ? 'LOCKED' : 'ACTIVE';
}
