import type { WorkItemKind } from '@tongxin/event-contracts';
import { groupTalkStatus, type GroupTalk } from '../group-talks/group-talk';
import { homeVisitStatus, type HomeVisit } from '../home-visits/home-visit';
import { answerDueOn, dueFrom, isUnanswered, matterStatus, reviewDueOn, type Matter } from '../matters/matter';
import { actionStatus, type SealedNote } from '../notes/note';
import { replyDueOn, type TalkRequest } from '../talk-requests/talk-request';
import type { Talk } from '../talks/talk';

/** What an item stands for, known to this service alone. */
export type RecordType = 'TALK' | 'TALK_REQUEST' | 'MATTER' | 'GROUP_TALK' | 'HOME_VISIT' | 'ACTION';

/** Something that waits for a person on a day. */
export interface DueItem {
  personId: string;
  kind: WorkItemKind;
  dueOn: string;
}

const reply = (personId: string, dueOn: string): DueItem => ({ personId, kind: 'REPLY', dueOn });

/** Of these people on a day, until it is over: what became of it nobody is chased for, and an item that stayed would tell that nobody has said. */
const appointments = (people: readonly string[], dueOn: string, today: string): DueItem[] =>
  dueOn < today ? [] : people.map((personId) => ({ personId, kind: 'APPOINTMENT', dueOn }));

/** The part of a talk that says whether two people have agreed to meet; a new one has nothing of the rest yet. */
export type AgreedTalk = Pick<Talk, 'talkerId' | 'talkeeId' | 'plannedOn' | 'acceptedOn'> & Partial<Pick<Talk, 'declinedOn' | 'cancelledOn' | 'heldOn' | 'disputedOn'>>;

/**
 * An appointment of both, from the day on which they agreed until the talk is held, declined, called off or moved, or its day is over. An offer is nothing for the talkee
 * to see to, so that an ignored one invites no pressure; and a record waits for nobody's confirmation here, for silence confirms it and an item would tell that it was held.
 */
export function itemsOfTalk(t: AgreedTalk, today: string): DueItem[] {
  const over = t.declinedOn ?? t.cancelledOn ?? t.heldOn ?? null;
  if (t.acceptedOn === null || t.plannedOn === null || over !== null || (t.disputedOn && t.plannedOn <= t.disputedOn)) return [];
  return appointments([t.talkerId, t.talkeeId], t.plannedOn, today);
}

export type AskedRequest = Pick<TalkRequest, 'chosenId' | 'askedOn' | 'talkId' | 'unavailableOn' | 'withdrawnOn'>;

/** An answer that the chosen person owes. Where any leader may answer, it is nobody's in particular: a reminder for each would make one request look like many. */
export function itemsOfRequest(r: AskedRequest): DueItem[] {
  if (r.chosenId === null || r.talkId !== null || r.unavailableOn !== null || r.withdrawnOn !== null) return [];
  return [reply(r.chosenId, replyDueOn(r.askedOn))];
}

/** An answer of the head whose unit it lies with; once there is one, a few workdays for the raiser, who closes it or raises it again and owes neither. */
export function itemsOfMatter(m: Matter, today: string): DueItem[] {
  if (isUnanswered(m)) return m.handlerId === null ? [] : [reply(m.handlerId, answerDueOn(dueFrom(m)))];
  if (matterStatus(m) !== 'FEEDBACK' || m.feedbackOn === null) return [];
  const dueOn = reviewDueOn(m.feedbackOn);
  return dueOn < today ? [] : [reply(m.raiserId, dueOn)];
}

/** Of the host and of those who said that they come; of everybody else it is none. */
export const itemsOfGroupTalk = (t: GroupTalk & { comingIds: readonly string[] }, today: string): DueItem[] =>
  groupTalkStatus(t) === 'PLANNED' ? appointments([t.hostId, ...t.comingIds], t.plannedOn, today) : [];

/** The person is asked, until the day that was asked about is over; with their consent it is an appointment of both. */
export function itemsOfVisit(v: HomeVisit, today: string): DueItem[] {
  const status = homeVisitStatus(v, today);
  if (status === 'ASKED') return [reply(v.personId, v.plannedOn)];
  return status === 'CONSENTED' ? appointments([v.visitorId, v.personId], v.plannedOn, today) : [];
}

/** What the two agreed, of its owner alone until it is done (T-15). It has no kind of its own: nobody can count such things. */
export const itemsOfAction = (n: SealedNote): DueItem[] =>
  n.kind === 'ACTION' && actionStatus(n) === 'AGREED' && n.ownerId !== null && n.dueOn !== null ? [reply(n.ownerId, n.dueOn)] : [];
