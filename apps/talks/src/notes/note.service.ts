import { subjectOf, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { expectRecipients, parseEnvelope } from '@tongxin/sealing';
import { mutate, requestError, requireViewer } from '@tongxin/subgraph';
import type { Context } from '../context';
import { fetchPublicHalves } from '../sealing-keys/sealing-key.query';
import type { Talk } from '../talks/talk';
import { canPlanTalk } from '../talks/talk.policy';
import { findTalk } from '../talks/talk.query';
import { saveItemsOfAction } from '../work-items/save-work-items';
import { advance, edit, mayRemove, settle, write, type ActionStatus, type NoteKind, type SealedNote } from './note';
import { deleteNote, findNote, insertNote, roomFor, saveNote } from './note.query';
import type { SealedNoteRefusal } from './note.refusals';

interface Input {
  idempotencyKey?: string | null;
}
type Result = Promise<Outcome<string, SealedNoteRefusal>>;

export interface WriteSealedNoteInput extends Input {
  noteId: string;
  talkId: string;
  agenda: boolean;
  envelope: string;
}

/** 写下密封记录或议题. */
export const writeSealedNote = (ctx: Context, input: WriteSealedNoteInput): Result =>
  add(ctx, 'writeSealedNote', input, input.agenda ? 'AGENDA' : 'NOTE', { ownerId: null, dueOn: null });

export interface ProposeActionInput extends Omit<WriteSealedNoteInput, 'agenda'> {
  ownerId: string;
  dueOn: string;
}

/** 提出约定的事项: the other one agrees before it counts (T-15). */
export const proposeAction = (ctx: Context, input: ProposeActionInput): Result =>
  add(ctx, 'proposeAction', input, 'ACTION', { ownerId: input.ownerId.toLowerCase(), dueOn: input.dueOn });

async function add(ctx: Context, operation: string, input: Omit<WriteSealedNoteInput, 'agenda'>, kind: NoteKind, more: Pick<SealedNote, 'ownerId' | 'dueOn'>): Result {
  requireViewer(ctx);
  const who = await ctx.standing();
  await ctx.requireFresh();
  return mutate<SealedNoteRefusal>(ctx, operation, input, async (tx, { institutionId, personId }) => {
    const talk = personId ? await findTalk(tx, institutionId, input.talkId, personId, 'for update') : null;
    if (!talk || !personId) return refuse('TALK_NOT_FOUND', { path: ['input', 'talkId'] });
    // Who has left keeps what the two have, and adds nothing.
    if (!canPlanTalk(who)) throw requestError('FORBIDDEN');
    const sealed = await sealedToPair(tx, institutionId, talk, input.envelope);
    if (!sealed.ok) return sealed;
    const { count, position } = await roomFor(tx, institutionId, talk.id, kind);
    const note: SealedNote = {
      ...more, id: input.noteId.toLowerCase(), talkId: talk.id, authorId: personId, kind, version: 1, envelope: sealed.value, position, writtenOn: ctx.today(),
      settledTalkId: null, agreedOn: null, doneOn: null, feedbackOn: null,
    };
    const written = write(talk, note, count, ctx.today());
    if (!written.ok) return written;
    if (!(await insertNote(tx, institutionId, written.value))) return refuse('ID_TAKEN', { path: ['input', 'noteId'] });
    return accept({ id: note.id, audit: auditOf(note, talk) });
  });
}

export interface NoteInput extends Input {
  noteId: string;
}
export interface EditSealedNoteInput extends NoteInput {
  version: number;
  envelope: string;
}

/** 改写: another revision by its author, sealed anew. */
export const editSealedNote = (ctx: Context, input: EditSealedNoteInput): Result =>
  change(ctx, 'editSealedNote', input, async (note, by, talk, tx, institutionId) => {
    const sealed = await sealedToPair(tx, institutionId, talk, input.envelope);
    return sealed.ok ? edit(note, by, input.version, sealed.value) : sealed;
  });

export interface SettleAgendaItemInput extends NoteInput {
  talkId: string;
}

/** 勾销议题: in a talk of the same two. */
export const settleAgendaItem = (ctx: Context, input: SettleAgendaItemInput): Result =>
  change(ctx, 'settleAgendaItem', input, async (note, by, talk, tx, institutionId) => {
    const inTalk = await findTalk(tx, institutionId, input.talkId, by);
    const same = inTalk && [inTalk.talkerId, inTalk.talkeeId].every((id) => id === talk.talkerId || id === talk.talkeeId);
    return same ? settle(note, inTalk.id) : refuse('TALK_NOT_FOUND', { path: ['input', 'talkId'] });
  });

export interface AdvanceActionInput extends NoteInput {
  seenStatus: ActionStatus;
  version: number;
}

/** 约定事项的下一步: 同意、办好、反馈 (T-15). */
export const advanceAction = (ctx: Context, input: AdvanceActionInput): Result =>
  change(ctx, 'advanceAction', input, async (note, by) => advance(note, by, { status: input.seenStatus, version: input.version }, ctx.today()));

/** 删除: by its author, for both. */
export const removeSealedNote = (ctx: Context, input: NoteInput): Result =>
  change(ctx, 'removeSealedNote', input, async (note, by, _talk, tx, institutionId) => {
    const may = mayRemove(note, by);
    if (may.ok) await deleteNote(tx, institutionId, note.id);
    return may;
  });

async function change(
  ctx: Context,
  operation: string,
  input: NoteInput,
  decide: (note: SealedNote, by: string, talk: Talk, tx: Tx, institutionId: string) => Promise<Outcome<SealedNote, SealedNoteRefusal>>,
): Result {
  requireViewer(ctx);
  await ctx.requireFresh();
  return mutate<SealedNoteRefusal>(ctx, operation, input, async (tx, { institutionId, personId }) => {
    const note = personId ? await findNote(tx, institutionId, input.noteId, personId, 'for update') : null;
    const talk = note && personId ? await findTalk(tx, institutionId, note.talkId, personId) : null;
    if (!note || !talk || !personId) return refuse('NOT_FOUND', { path: ['input', 'noteId'] });
    const outcome = await decide(note, personId, talk, tx, institutionId);
    if (!outcome.ok) return outcome;
    await saveNote(tx, institutionId, outcome.value);
    await saveItemsOfAction(tx, ctx, institutionId, note, outcome.value);
    return accept({ id: note.id, audit: auditOf(note, talk) });
  });
}

/** Both whom it concerns; of the note its id and nothing else. */
const auditOf = (note: SealedNote, talk: Talk) => subjectOf('SealedNote', note.id, talk.talkerId, talk.talkeeId);

/** In its one spelling, sealed to exactly these two and to the keys that they have now. */
async function sealedToPair(tx: Tx, institutionId: string, talk: Talk, text: string): Promise<Outcome<string, 'KEY_MISSING' | 'KEY_CHANGED' | 'OTHER_RECIPIENTS'>> {
  const path = ['input', 'envelope'];
  const keys = await fetchPublicHalves(tx, institutionId, [talk.talkerId, talk.talkeeId]);
  if (keys.length < 2) return refuse('KEY_MISSING', { path });
  const envelope = parseEnvelope(text);
  if (!envelope.ok) return refuse('OTHER_RECIPIENTS', { path });
  const expected = expectRecipients(envelope.value, keys.map(({ personId, keyId }) => ({ id: personId, key: keyId })));
  if (expected.ok) return accept(JSON.stringify(expected.value));
  return refuse(expected.refusal === 'OTHER_KEYS' ? 'KEY_CHANGED' : 'OTHER_RECIPIENTS', { path });
}
