import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { markOf } from '../seen';

/** When and where a group meets. How one meets is no question here: nobody is visited at home in a group, and a place says the rest. */
export interface GroupTerms {
  plannedOn: string;
  /** Time of day on the institution's clock, `HH:MM`. */
  plannedAt: string | null;
  place: string | null;
}

/** 集体谈话: a host talks with a few people at once. It is a type of its own and counts to no duty, which is always of one with one (T-24). */
export interface GroupTalk extends GroupTerms {
  id: string;
  hostId: string;
  /** The day on which the host invited. */
  invitedOn: string;
  cancelledOn: string | null;
  heldOn: string | null;
}

/** Marks day, time and place as they stand: who answers an invitation answers that one. */
export const termsMark = (t: GroupTerms): string => markOf(t.plannedOn, t.plannedAt, t.place);

export type GroupTalkStatus = 'PLANNED' | 'CANCELLED' | 'HELD';

/** Derived, never stored. */
export const groupTalkStatus = (t: GroupTalk): GroupTalkStatus => (t.cancelledOn ? 'CANCELLED' : t.heldOn ? 'HELD' : 'PLANNED');

/** With one it is a talk of two; more than thirty are a meeting ○. */
export const fewestInvited = 2;
export const mostInvited = 30;

/** Somebody whom the host names, by the id as it is stored. */
export interface Named {
  id: string;
  inService: boolean;
}
export type InviteRefusal = 'TOO_FEW' | 'TOO_MANY' | 'WITH_ONESELF' | 'INVITED_TWICE' | 'PERSON_NOT_FOUND';

/** Whether so many can be invited, before anybody is looked up. */
export const sizeRefusal = (count: number): 'TOO_FEW' | 'TOO_MANY' | null => (count < fewestInvited ? 'TOO_FEW' : count > mostInvited ? 'TOO_MANY' : null);

/** Whom a host invites: colleagues in service, each once, not the host. */
export function invite(hostId: string, named: readonly Named[]): Outcome<string[], InviteRefusal> {
  const size = sizeRefusal(named.length);
  if (size) return refuse(size);
  const ids = named.map((one) => one.id);
  if (ids.includes(hostId)) return refuse('WITH_ONESELF');
  if (new Set(ids).size < ids.length) return refuse('INVITED_TWICE');
  return named.every((one) => one.inService) ? accept(ids) : refuse('PERSON_NOT_FOUND');
}

type Over = 'CANCELLED' | 'ALREADY_HELD';
const over = (t: GroupTalk): Over | null => (t.cancelledOn ? 'CANCELLED' : t.heldOn ? 'ALREADY_HELD' : null);

export type AnswerRefusal = Over | 'NOT_INVITED' | 'DAY_PASSED';

/** An invitee answers for themselves, and anew as often as they like until the day is over or the talk was held; no reason is asked. */
export function answer(t: GroupTalk, invited: boolean, today: string): Outcome<GroupTalk, AnswerRefusal> {
  if (!invited) return refuse('NOT_INVITED');
  const ended = over(t);
  if (ended) return refuse(ended);
  return t.plannedOn < today ? refuse('DAY_PASSED') : accept(t);
}

export type HostRefusal = Over | 'HOST_DECIDES';

function hosting(t: GroupTalk, by: string): HostRefusal | null {
  return t.hostId === by ? over(t) : 'HOST_DECIDES';
}

/** Another day, time or place: everybody answers anew. */
export function reschedule(t: GroupTalk, by: string, terms: GroupTerms, today: string): Outcome<GroupTalk, HostRefusal | 'DAY_PASSED'> {
  const hindered = hosting(t, by);
  if (hindered) return refuse(hindered);
  return terms.plannedOn < today ? refuse('DAY_PASSED') : accept({ ...t, ...terms });
}

export function cancel(t: GroupTalk, by: string, today: string): Outcome<GroupTalk, HostRefusal> {
  const hindered = hosting(t, by);
  return hindered ? refuse(hindered) : accept({ ...t, cancelledOn: today });
}

export type RecordRefusal = HostRefusal | 'DAY_IN_FUTURE' | 'BEFORE_INVITATION';

/** The host records the day; who came is not asked. */
export function record(t: GroupTalk, by: string, heldOn: string, today: string): Outcome<GroupTalk, RecordRefusal> {
  const hindered = hosting(t, by);
  if (hindered) return refuse(hindered);
  if (heldOn > today) return refuse('DAY_IN_FUTURE');
  return heldOn < t.invitedOn ? refuse('BEFORE_INVITATION') : accept({ ...t, heldOn });
}
