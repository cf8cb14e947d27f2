import type { WorkItemKind } from '@tongxin/event-contracts';
import { replyDueOn, type TalkRequest } from '../talk-requests/talk-request';
import type { Talk } from '../talks/talk';

/** What an item stands for, known to this service alone. */
export type RecordType = 'TALK' | 'TALK_REQUEST';

/** Something that waits for a person on a day. */
export interface DueItem {
  personId: string;
  kind: WorkItemKind;
  dueOn: string;
}

/** The part of a talk that says whether two people have agreed to meet; a new one has nothing of the rest yet. */
export type AgreedTalk = Pick<Talk, 'talkerId' | 'talkeeId' | 'plannedOn' | 'acceptedOn'> & Partial<Pick<Talk, 'declinedOn' | 'cancelledOn' | 'heldOn' | 'disputedOn'>>;

/**
 * An appointment of both, from the day on which they agreed until the talk is held, declined, called off or moved. An offer is nothing for the talkee to see to, so that
 * an ignored one invites no pressure; and a record that was disputed brings no past day back, for nobody is chased for it.
 */
export function itemsOfTalk(t: AgreedTalk): DueItem[] {
  const over = t.declinedOn ?? t.cancelledOn ?? t.heldOn ?? null;
  if (t.acceptedOn === null || t.plannedOn === null || over !== null || (t.disputedOn && t.plannedOn <= t.disputedOn)) return [];
  return [t.talkerId, t.talkeeId].map((personId) => ({ personId, kind: 'APPOINTMENT', dueOn: t.plannedOn ?? '' }));
}

/** An answer that the chosen person owes. Where any leader may answer, it is nobody's in particular: a reminder for each would make one request look like many. */
export function itemsOfRequest(r: Pick<TalkRequest, 'chosenId' | 'askedOn' | 'talkId' | 'unavailableOn' | 'withdrawnOn'>): DueItem[] {
  if (r.chosenId === null || r.talkId !== null || r.unavailableOn !== null || r.withdrawnOn !== null) return [];
  return [{ personId: r.chosenId, kind: 'REPLY', dueOn: replyDueOn(r.askedOn) }];
}
