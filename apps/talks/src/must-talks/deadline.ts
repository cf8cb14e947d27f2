import { daysBetween, type Period } from '@tongxin/calendar';

/** Whether this person answers for the duty: its talker, of a mutual one both. */
export const answersFor = (personId: string, duty: { talkerId: string; talkeeId: string; mutual: boolean }): boolean =>
  duty.talkerId === personId || (duty.mutual && duty.talkeeId === personId);

/** The day after the duty's last; its windows lie within a year, so there is one. */
export const endOf = ({ windows }: { windows: readonly Period[] }): string => windows.at(-1)?.to ?? '';

/** Open past its last day: a talk within the year still meets it, but it should have been. */
export const isLate = (duty: { met: boolean; windows: readonly Period[] }, today: string): boolean => !duty.met && endOf(duty) <= today;

/** Days that are left for the talk, today among them; none past the last. */
export const daysLeft = (duty: { windows: readonly Period[] }, today: string): number => Math.max(0, daysBetween(today, endOf(duty)));

/** For those who answer: late ones first, then the open ones by their end, then the met (O-16, X-12). */
export const byUrgency = <Duty extends { id: string; met: boolean; windows: readonly Period[] }>(duties: readonly Duty[], today: string): Duty[] => {
  const key = (duty: Duty): string => [isLate(duty, today) ? 0 : duty.met ? 2 : 1, endOf(duty), duty.id].join();
  return [...duties].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
