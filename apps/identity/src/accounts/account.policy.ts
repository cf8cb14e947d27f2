import type { Administrator } from '@tongxin/viewer';

/** Who asks. An anonymous caller has neither person nor role. */
export interface Actor {
  personId: string | null;
  administrator: Administrator | null;
  /** In service and holds the office of 组织人事处 today. */
  hr: boolean;
}

/** Whose account it is. Accounts of administrators are nobody's subject here: they are made and reset on the server, by two people. */
export interface AccountSubject {
  personId: string;
  /** In service and holds the office of 组织人事处 today. */
  holdsHr: boolean;
}

const isSecurity = (who: Actor): boolean => who.administrator === 'SECURITY';
const isOther = (who: Actor, { personId }: AccountSubject): boolean => who.personId !== personId;

/** 组织人事处 keeps the accounts of the staff; the security administrator sees which there are and in what state, to answer an incident. */
export const canListAccounts = (who: Actor): boolean => who.hr || isSecurity(who);

/** Somebody has to invite the first of 组织人事处: the security administrator invites those who hold that office, and nobody else. */
export const canInvite = (who: Actor, subject: Pick<AccountSubject, 'holdsHr'>): boolean => who.hr || (isSecurity(who) && subject.holdsHr);

/** As inviting; never one's own, or an open session would be enough to take the account over for good. */
export const canReset = (who: Actor, subject: AccountSubject): boolean => canInvite(who, subject) && isOther(who, subject);

/** Stopping an account is safe to allow more widely than opening one. */
export const canBlock = (who: Actor, subject: AccountSubject): boolean => (who.hr || isSecurity(who)) && isOther(who, subject);

/** Who may open the form at all, before it is known for whom. */
export const canInviteAnybody = (who: Actor): boolean => who.hr || isSecurity(who);
