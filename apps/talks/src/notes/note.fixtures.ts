import type { SealedNote } from './note';

/** A note of A's in talk `t`, and what else a test says. */
export const aNote = (what: Partial<SealedNote> = {}): SealedNote => ({
  id: 'n', talkId: 't', authorId: 'A', kind: 'NOTE', version: 1, envelope: '{}', position: 1, writtenOn: '2026-06-01', settledTalkId: null,
  ownerId: null, dueOn: null, agreedOn: null, doneOn: null, feedbackOn: null, ...what,
});
