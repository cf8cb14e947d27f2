import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { isLate as isMatterLate, matterStatus, type Matter, type MatterKind } from '../matters/matter';
import { isLate as isRequestLate, requestStatus, type TalkRequest } from '../talk-requests/talk-request';
import { talkStatus, type Talk } from '../talks/talk';

/** 我说过的事: what somebody asked for or raised, with what became of it, until that person closes it (T-38). */
export interface Thread {
  id: string;
  kind: 'TALK_REQUEST' | MatterKind;
  /** What was said; null for a request, which is asked no cause, and for a matter that was withdrawn. */
  text: string | null;
  /** Who has it now. */
  personId: string | null;
  unitId: string | null;
  status: ThreadStatus;
  late: boolean;
  openedOn: string;
  closedOn: string | null;
  steps: ThreadStep[];
  /** Whether it is a request that was talked about and waits to be put away. */
  canPutAway: boolean;
  /** The talk that came of the request, or in which the matter came up. */
  talk: Talk | null;
}

/** Whether the institution or the person is to do the next thing. */
export type ThreadStatus = 'WAITING' | 'MY_TURN' | 'CLOSED';

export interface ThreadStep {
  kind: ThreadStepKind;
  takenOn: string;
  text: string | null;
  unitId: string | null;
  dueOn: string | null;
}
export type ThreadStepKind =
  | 'ASKED' | 'TURNED_TO_ANOTHER' | 'TO_CHOOSE_ANOTHER' | 'TAKEN_UP' | 'TALK' | 'PUT_AWAY'
  | 'RAISED' | 'PASSED' | 'ANALYSED' | 'RESOLVING' | 'FEEDBACK' | 'SOLVED' | 'NOT_SOLVED' | 'REOPENED' | 'WITHDRAWN';

/** A request of one's own, and whether one has put it away. */
export interface OwnRequest extends TalkRequest {
  putAwayOn: string | null;
  /** Whether the chosen person is in service. */
  chosenThere: boolean;
  requesterServes: boolean;
}

const around = (r: OwnRequest, talk: Talk | null, today: string) => ({ chosenThere: r.chosenThere, requesterServes: r.requesterServes, talk: talk && talkStatus(talk, today) });

/** A request: one's own turn where one is to choose, to answer the terms or to put it away. */
export function threadOfRequest(r: OwnRequest, talk: Talk | null, today: string): Thread {
  const state = requestStatus(r, around(r, talk, today));
  const putAwayOn = state === 'HELD' ? r.putAwayOn : null;
  const closed = state === 'WITHDRAWN' || putAwayOn !== null;
  const mine = state === 'CHOOSE_ANOTHER' || state === 'HELD' || (state === 'ACCEPTED' && talk?.proposedById !== r.requesterId);
  return {
    id: r.id,
    kind: 'TALK_REQUEST',
    text: null,
    personId: closed || state === 'CHOOSE_ANOTHER' ? null : r.chosenId,
    unitId: null,
    status: closed ? 'CLOSED' : mine ? 'MY_TURN' : 'WAITING',
    late: isRequestLate(r, around(r, talk, today), today),
    openedOn: r.firstAskedOn,
    closedOn: r.withdrawnOn ?? talk?.declinedOn ?? putAwayOn,
    steps: inOrder([...stepsOfRequest(r, talk), ...on('PUT_AWAY', putAwayOn)]),
    canPutAway: putAway(r, talk, today).ok,
    talk,
  };
}

/** A matter, with the request and the talk in which it came up as its beginning: one's own turn once it is answered. */
export function threadOfMatter(m: Matter, steps: readonly ThreadStep[], talk: Talk | null, request: OwnRequest | null, today: string): Thread {
  const state = matterStatus(m);
  const closed = state === 'CLOSED' || state === 'WITHDRAWN';
  return {
    id: m.id,
    kind: m.kind,
    text: steps[0]?.text ?? null,
    personId: closed ? null : m.handlerId,
    unitId: closed ? null : m.unitId,
    status: closed ? 'CLOSED' : state === 'FEEDBACK' ? 'MY_TURN' : 'WAITING',
    late: isMatterLate(m, today),
    openedOn: m.raisedOn,
    closedOn: m.closedOn ?? m.withdrawnOn,
    steps: inOrder([...(request ? stepsOfRequest(request, talk) : on('TALK', talk?.heldOn)), ...steps]),
    canPutAway: false,
    talk,
  };
}

const on = (kind: ThreadStepKind, day: string | null | undefined): ThreadStep[] => (day ? [{ kind, takenOn: day, text: null, unitId: null, dueOn: null }] : []);

const stepsOfRequest = (r: OwnRequest, talk: Talk | null): ThreadStep[] => [
  ...on('ASKED', r.firstAskedOn), ...on('TURNED_TO_ANOTHER', r.turnedOn),
  ...on('TO_CHOOSE_ANOTHER', r.unavailableOn), ...on('TAKEN_UP', talk?.offeredOn), ...on('TALK', talk?.heldOn),
  ...on('TO_CHOOSE_ANOTHER', talk?.cancelledOn), ...on('WITHDRAWN', r.withdrawnOn ?? talk?.declinedOn),
];

/** By days; steps of one day stay in the order in which they follow each other. */
const inOrder = (steps: ThreadStep[]): ThreadStep[] => steps.sort((a, b) => a.takenOn.localeCompare(b.takenOn));

export type PutAwayRefusal = 'NOT_OVER' | 'ALREADY_PUT_AWAY';

/** A request stays open after its talk until the person who asked puts it away; everything else closes by its own acts. */
export function putAway(r: OwnRequest, talk: Talk | null, today: string): Outcome<OwnRequest, PutAwayRefusal> {
  if (requestStatus(r, around(r, talk, today)) !== 'HELD') return refuse('NOT_OVER');
  return r.putAwayOn ? refuse('ALREADY_PUT_AWAY') : accept({ ...r, putAwayOn: today });
}
