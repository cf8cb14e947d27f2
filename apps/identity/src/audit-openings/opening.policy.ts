import type { Actor } from '../accounts/account.policy';

/** Two roles that no one person holds (institutions/): the one asks, the other agrees, so that neither reads alone. */
export const canRequestOpening = (who: Actor): boolean => who.administrator === 'AUDIT';
export const canAnswerOpening = (who: Actor): boolean => who.administrator === 'SECURITY';

/** Both see the openings of their institution, and either may end one. */
export const canSeeOpenings = (who: Actor): boolean => canRequestOpening(who) || canAnswerOpening(who);

/** Whoever reads an opened audit knows readers by their sign-in name; administrators have no right to names. */
export const canSeeReaders = (who: Actor): boolean => canRequestOpening(who);
