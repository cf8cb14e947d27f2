import type { Standing } from '@tongxin/event-contracts';
import { awaitsUnit, type Matter } from './matter';

/** Everybody in service raises a matter (T-16, O-32). */
export const canRaiseMatter = (who: Standing | null): boolean => who !== null && who.inService;

/** Who raised it, whatever has become of it; whose business it is, unless it was withdrawn; 机关党委 while it waits for a unit. Nobody else, whatever the office. */
export const canSeeMatter = (who: Standing | null, m: Matter): boolean => canSeeWhoRaised(who, m) || canNameUnit(who, m);

/** Who raised it and what was done: those two. 机关党委, which only names a unit, is told neither. */
export const canSeeWhoRaised = (who: Standing | null, m: Matter): boolean =>
  who !== null && (who.personId === m.raiserId || (who.personId === m.handlerId && m.withdrawnOn === null));

/** The office names a unit where no head answers. */
export const canNameUnit = (who: Standing | null, m: Matter): boolean => who !== null && who.offices.has('PARTY_AFFAIRS') && awaitsUnit(m);

/** That it came up in a talk: the raiser alone (W-04). */
export const canSeeTalkOfMatter = (who: Standing | null, m: Matter): boolean => who !== null && who.personId === m.raiserId;
