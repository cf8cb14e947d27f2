import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, type Field } from '@tongxin/web-ui';
import { useEffect, useRef } from 'react';
import type { SealedNoteKind, SealedNoteRowFragment, SealedTalkFragment } from '../../graph/graphql';
import { sealing, trySealing, useSealed } from '../../shared/sealed';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useNoteWords } from './note-words';
import { useEditSealedNote, useProposeAction, useRemoveSealedNote, useWriteSealedNote } from './use-note-actions';

/** A note that opens at all is open by then. */
const MOST_FRAMES = 120;

type Name = 'text' | 'ownerId' | 'dueOn';

interface NoteFormProps {
  readonly talk: SealedTalkFragment;
  readonly kind: SealedNoteKind;
  /** What is changed, and what its newest version that was opened says; absent where something new is written. */
  readonly before?: { readonly note: SealedNoteRowFragment; readonly text: string; readonly version: number };
  readonly onClose: () => void;
}

/** Writes or rewrites something that is sealed to the two before it leaves this page. What is typed is kept in no draft. */
export function NoteForm({ talk, kind, before, onClose }: NoteFormProps) {
  const words = useNoteWords();
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const { institutionId, person, today } = useViewer();
  const { unlocked } = useSealed();
  const [[write], [edit], [propose], [remove]] = [useWriteSealedNote(), useEditSealedNote(), useProposeAction(), useRemoveSealedNote()];
  const recipients = talk.sealingKeys.map(({ person: { id }, publicKey }) => ({ id, publicKey }));
  const refresh = useRefresh();
  // What was sealed is sent again as it is where no answer came: the same submission, and never two notes.
  const sealedOnce = useRef<{ readonly of: string; readonly noteId: string; readonly envelope: string } | null>(null);
  const latest = useRef(before);
  useEffect(() => {
    latest.current = before;
  });
  // What somebody wrote meanwhile on another device is compared once it is opened.
  const refreshed = async () => {
    await refresh();
    for (let frames = MOST_FRAMES; frames > 0 && latest.current?.version !== latest.current?.note.version; frames -= 1) await new Promise(requestAnimationFrame);
  };
  const agreed = kind === 'ACTION' && !before;
  const fields: readonly Field<Name>[] = [
    { name: 'text', label: words.text, kind: 'words', required: true, maxLength: 20_000, hint: words.kindHints[kind] },
    ...(agreed
      ? ([
          { name: 'ownerId', label: words.owner, kind: 'choice', required: true, options: talk.sealingKeys.map(({ person: { id, name } }) => ({ value: id, label: name })) },
          { name: 'dueOn', label: words.due, kind: 'day', required: true, min: today },
        ] as const)
      : []),
  ];
  return (
    <ResourceForm<Name>
      draft={null}
      fields={fields}
      saved={{ text: before?.text ?? '', ownerId: person?.id ?? '', dueOn: '' }}
      submit={before ? words.edit : words.write(words.kinds[kind])}
      {...(before && { refresh: refreshed })}
      refusal={refusal}
      onSubmit={({ text, ownerId, dueOn }) => trySealing('text', async () => {
        // A false server could hand out a key of its own: one's own half is known here.
        if (recipients.find(({ id }) => id === person?.id)?.publicKey !== unlocked?.publicKey) return { kind: 'refused', refusals: [{ code: 'NOT_MY_KEY', message: '', path: ['input', 'text'] }] } as const;
        const { seal } = await sealing();
        const of = JSON.stringify([text, ownerId, dueOn, before?.version, recipients]);
        const again = sealedOnce.current?.of === of ? sealedOnce.current : null;
        const noteId = before?.note.id ?? again?.noteId ?? crypto.randomUUID();
        const context = { institution: institutionId, talk: before?.note.talkId ?? talk.id, author: person?.id ?? '', note: noteId, purpose: kind.toLowerCase() };
        const sealed = async (said: string, version: number) => JSON.stringify(await seal(said, { ...context, version }, recipients));
        const envelope = again?.envelope ?? (await sealed(text, (before?.version ?? 0) + 1));
        sealedOnce.current = { of, noteId, envelope };
        const undo = before
          ? async () => told(await edit({ noteId, version: before.version + 1, envelope: await sealed(before.text, before.version + 2) }), words.written)
          : async () => told(await remove({ noteId }), words.removed);
        const outcome = before
          ? await edit({ noteId, version: before.version, envelope })
          : agreed
            ? await propose({ noteId, talkId: talk.id, ownerId, dueOn, envelope })
            : await write({ noteId, talkId: talk.id, agenda: kind === 'AGENDA', envelope });
        if (outcome.kind === 'done') told(outcome, words.written, undo);
        return outcome;
      })}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
