/** An invitation as its dates tell it. */
export interface InvitationDates {
  expiresAt: Date;
  usedAt: Date | null;
  withdrawnAt: Date | null;
}

export type InvitationState = 'OPEN' | 'USED' | 'WITHDRAWN' | 'EXPIRED';

export const usualDays = 3;
export const mostDays = 14;
const day = 86_400_000;

export const expiryOf = (issuedAt: Date, days: number): Date => new Date(issuedAt.getTime() + days * day);

/** Derived from its dates: used once, withdrawn by a newer one, or over. */
export function invitationState(invitation: InvitationDates, now: Date): InvitationState {
  if (invitation.usedAt) return 'USED';
  if (invitation.withdrawnAt) return 'WITHDRAWN';
  return now >= invitation.expiresAt ? 'EXPIRED' : 'OPEN';
}
