import { createWorkdayCalendar, type WorkdayDate } from '@tongxin/calendar';
import { accept as taken, refuse, type Outcome } from '@tongxin/outcome';
import type { Channel, TalkStatus } from '../talks/talk';

export type Urgency = 'ORDINARY' | 'SOON';

/** 我找组织谈: somebody asks for a talk with a chosen person, or with any member of the leadership (T-27). What it is about is not asked. */
export interface TalkRequest {
  id: string;
  requesterId: string;
  /** Null: any member of the leadership. */
  chosenId: string | null;
  urgency: Urgency;
  channel: Channel | null;
  /** The day on which the person who is chosen now was asked, or was back to be asked. */
  askedOn: string;
  /** The day on which it was first made, to whomever. */
  firstAskedOn: string;
  /** The day on which its requester last turned to somebody else; null as long as they have not. */
  turnedOn: string | null;
  /** The chosen person has no time: the requester chooses another one, nobody is told in their place. */
  unavailableOn: string | null;
  withdrawnOn: string | null;
  /** The talk that came of it. */
  talkId: string | null;
}

/** What else a request's status follows from. */
export interface Surroundings {
  /** Status of the talk that came of it; null without one. */
  talk: TalkStatus | null;
  /** Whether the chosen person is in service, and has not said that they are absent; true where any leader may answer. */
  chosenThere: boolean;
  /** Whether whoever asked is still in service: who has left is offered no talk. */
  requesterServes: boolean;
}

/** What the status alone follows from. */
type OfStatus = Pick<Surroundings, 'talk' | 'chosenThere'>;

export type TalkRequestStatus = 'REQUESTED' | 'CHOOSE_ANOTHER' | 'ACCEPTED' | 'SCHEDULED' | 'HELD' | 'WITHDRAWN';

/** Workdays within which a request is answered ○. */
export const replyWorkdays = 2;

/** The last day for an answer: two workdays after the day of asking; provisional where a year on the way is not published yet. */
export const replyDue = (askedOn: string): WorkdayDate => createWorkdayCalendar().addWorkdays(askedOn, replyWorkdays);
export const replyDueOn = (askedOn: string): string => replyDue(askedOn).day;

const HELD: readonly TalkStatus[] = ['RECORDED', 'HELD_UNCONFIRMED', 'CONFIRMED', 'CLOSED'];

/** Derived, never stored. A talk that the talker took back leaves the choice to the requester; one that the requester declined ends the request. */
export function requestStatus(r: TalkRequest, { talk, chosenThere }: OfStatus): TalkRequestStatus {
  if (r.withdrawnOn || talk === 'DECLINED') return 'WITHDRAWN';
  if (talk && HELD.includes(talk)) return 'HELD';
  if (talk === 'CANCELLED' || r.unavailableOn) return 'CHOOSE_ANOTHER';
  if (talk) return talk === 'PROPOSED' ? 'ACCEPTED' : 'SCHEDULED';
  return chosenThere ? 'REQUESTED' : 'CHOOSE_ANOTHER';
}

/** Whether nothing has come of it yet: whoever is asked now owes an answer. */
export const awaitsAnswer = (r: TalkRequest): boolean => r.talkId === null && r.unavailableOn === null && r.withdrawnOn === null;

/** Whether the institution owes an answer that is overdue (S-03); a choice that is the requester's to make is not, and who has left is owed none. */
export const isLate = (r: TalkRequest, around: Surroundings, today: string): boolean => around.requesterServes && requestStatus(r, around) === 'REQUESTED' && today > replyDueOn(r.askedOn);

export type RequestActRefusal = 'NOT_THE_CHOSEN' | 'NOT_THE_REQUESTER' | 'NOT_OPEN' | 'ANY_LEADER_ASKED' | 'SAME_PERSON' | 'WITH_ONESELF' | 'PERSON_NOT_FOUND';

const mayTakeUp = (r: TalkRequest, by: string, leader: boolean): boolean => by !== r.requesterId && (r.chosenId === null ? leader : r.chosenId === by);

/** The chosen person, or of the leadership whoever is first, takes it up; a talk is offered with it. */
export function takeUp(r: TalkRequest, around: Surroundings, by: string, leader: boolean, talkId: string): Outcome<TalkRequest, RequestActRefusal> {
  if (!mayTakeUp(r, by, leader)) return refuse('NOT_THE_CHOSEN');
  if (requestStatus(r, around) !== 'REQUESTED') return refuse('NOT_OPEN');
  return around.requesterServes ? taken({ ...r, chosenId: by, talkId }) : refuse('PERSON_NOT_FOUND');
}

/** 请另选谈话人: without a reason, and without passing it on to anybody. */
export function askToChooseAnother(r: TalkRequest, around: Surroundings, by: string, today: string): Outcome<TalkRequest, RequestActRefusal> {
  if (r.chosenId === null) return refuse('ANY_LEADER_ASKED');
  if (!mayTakeUp(r, by, false)) return refuse('NOT_THE_CHOSEN');
  if (requestStatus(r, around) !== 'REQUESTED') return refuse('NOT_OPEN');
  return taken({ ...r, unavailableOn: today });
}

/** Why this is no longer, or not, this person's to choose: a request is its requester's until it has been taken up. */
function notTheirs(r: TalkRequest, around: Surroundings, by: string): 'NOT_THE_REQUESTER' | 'NOT_OPEN' | null {
  if (r.requesterId !== by) return 'NOT_THE_REQUESTER';
  return ['REQUESTED', 'CHOOSE_ANOTHER'].includes(requestStatus(r, around)) ? null : 'NOT_OPEN';
}

/** Whether this person may turn to somebody else, or withdraw. */
export const canStillChoose = (r: TalkRequest, around: Surroundings, by: string): boolean => notTheirs(r, around, by) === null;

/** Only the person who asked turns to somebody else; whoever was chosen before sees it no longer. */
export function redirect(r: TalkRequest, around: Surroundings, by: string, chosenId: string | null, today: string): Outcome<TalkRequest, RequestActRefusal> {
  const hindered = notTheirs(r, around, by);
  if (hindered) return refuse(hindered);
  if (chosenId === by) return refuse('WITH_ONESELF');
  if (chosenId === r.chosenId) return refuse('SAME_PERSON');
  return taken({ ...r, chosenId, askedOn: today, turnedOn: today, unavailableOn: null, talkId: null });
}

/** The person who asked no longer wishes it; nothing is asked and nothing is told. */
export function withdraw(r: TalkRequest, around: Surroundings, by: string, today: string): Outcome<TalkRequest, RequestActRefusal> {
  const hindered = notTheirs(r, around, by);
  if (hindered) return refuse(hindered);
  return taken({ ...r, withdrawnOn: today });
}
