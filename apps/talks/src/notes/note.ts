import { accept, refuse, type Outcome } from '@tongxin/outcome';
import type { Talk } from '../talks/talk';

/** A note of one of the two, an item of their shared agenda, or something that they agree to do: all sealed, so that only days stand beside them. */
export type NoteKind = 'NOTE' | 'AGENDA' | 'ACTION';

export interface SealedNote {
  id: string;
  /** The talk it was written for; the seal is bound to it. */
  talkId: string;
  authorId: string;
  kind: NoteKind;
  /** Revision, bound by the seal. */
  version: number;
  /** JSON of libs/sealing. */
  envelope: string;
  /** Which one it is of its talk, from 1: notes of a day stay in order. */
  position: number;
  writtenOn: string;
  /** Agenda: the talk in which the two ticked it off; until then it carries over to their next one. */
  settledTalkId: string | null;
  /** Action: who does it by when, and what became of it. */
  ownerId: string | null;
  dueOn: string | null;
  agreedOn: string | null;
  doneOn: string | null;
  feedbackOn: string | null;
}

/** What the two agreed: AGREED → DONE → FEEDBACK (T-15), once the other one has agreed. Derived, never stored. */
export type ActionStatus = 'PROPOSED' | 'AGREED' | 'DONE' | 'FEEDBACK';
export const actionStatus = (n: SealedNote): ActionStatus => (n.feedbackOn ? 'FEEDBACK' : n.doneOn ? 'DONE' : n.agreedOn ? 'AGREED' : 'PROPOSED');

/** Whether its owner is late; told to the owner alone. */
export const isOverdue = (n: SealedNote, today: string): boolean => n.dueOn !== null && actionStatus(n) === 'AGREED' && n.dueOn < today;

/** At most so many of a kind a talk: two people keep no archive here. */
export const mostNotes = 50;

export type WriteRefusal = 'TALK_OVER' | 'TOO_MANY' | 'NOT_OF_THE_PAIR' | 'DAY_PASSED';

/** Why nothing is written for a talk any more. */
const over = (t: Talk): boolean => t.declinedOn !== null || t.cancelledOn !== null || t.closedOn !== null;

/** A new note, item or proposed action by one of the two; `already` counts those of its kind. */
export function write(talk: Talk, note: SealedNote, already: number, today: string): Outcome<SealedNote, WriteRefusal> {
  if (over(talk)) return refuse('TALK_OVER');
  if (already >= mostNotes) return refuse('TOO_MANY');
  if (note.ownerId !== null && note.ownerId !== talk.talkerId && note.ownerId !== talk.talkeeId) return refuse('NOT_OF_THE_PAIR');
  if (note.dueOn !== null && note.dueOn < today) return refuse('DAY_PASSED');
  return accept(note);
}

export type EditRefusal = 'NOT_THE_AUTHOR' | 'STALE' | 'AGREED_ALREADY';

/** Another revision by its author. What both agreed stays as it was agreed. */
export function edit(n: SealedNote, by: string, version: number, envelope: string): Outcome<SealedNote, EditRefusal> {
  if (n.authorId !== by) return refuse('NOT_THE_AUTHOR');
  if (n.agreedOn) return refuse('AGREED_ALREADY');
  return version === n.version ? accept({ ...n, version: version + 1, envelope }) : refuse('STALE');
}

/** Whether its author may take it away. */
export const mayRemove = (n: SealedNote, by: string): Outcome<SealedNote, EditRefusal> =>
  n.authorId !== by ? refuse('NOT_THE_AUTHOR') : n.agreedOn ? refuse('AGREED_ALREADY') : accept(n);

export type SettleRefusal = 'NOT_ON_THE_AGENDA' | 'SETTLED_ALREADY';

/** Either of the two ticks an item off, in this talk or in a later one. */
export const settle = (n: SealedNote, talkId: string): Outcome<SealedNote, SettleRefusal> =>
  n.kind !== 'AGENDA' ? refuse('NOT_ON_THE_AGENDA') : n.settledTalkId ? refuse('SETTLED_ALREADY') : accept({ ...n, settledTalkId: talkId });

/** An action as somebody saw it who takes its next step. */
export interface SeenAction {
  status: ActionStatus;
  version: number;
}

export type ActionRefusal = 'STALE' | 'NOT_AN_ACTION' | 'OTHER_SIDE_AGREES' | 'OWNER_DOES' | 'OTHER_SIDE_ANSWERS' | 'NOT_NOW';

/** The next step of an action as it was seen: the other one agrees, the owner has done it, the one who is not the owner says what came of it. Nobody agrees to words they have not seen, or takes two steps with one. */
export function advance(n: SealedNote, by: string, seen: SeenAction, today: string): Outcome<SealedNote, ActionRefusal> {
  if (n.kind !== 'ACTION') return refuse('NOT_AN_ACTION');
  const status = actionStatus(n);
  if (seen.status !== status || seen.version !== n.version) return refuse('STALE');
  switch (status) {
    case 'PROPOSED':
      return by === n.authorId ? refuse('OTHER_SIDE_AGREES') : accept({ ...n, agreedOn: today });
    case 'AGREED':
      return by === n.ownerId ? accept({ ...n, doneOn: today }) : refuse('OWNER_DOES');
    case 'DONE':
      return by === n.ownerId ? refuse('OTHER_SIDE_ANSWERS') : accept({ ...n, feedbackOn: today });
    default:
      return refuse('NOT_NOW');
  }
}
