import { Button } from 'antd';
import { useState } from 'react';
import type { SealedNoteRowFragment, SealedTalkFragment } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { NoteForm } from './note-form';
import { useNoteWords } from './note-words';
import { useAdvanceAction, useRemoveSealedNote, useSettleAgendaItem } from './use-note-actions';
import type { OpenedNote } from './use-opened-notes';

interface SealedNoteProps {
  readonly talk: SealedTalkFragment;
  readonly note: SealedNoteRowFragment;
  readonly opened: OpenedNote | undefined;
}

/** One note, item of the agenda or agreed action: what it says, who wrote it, and what may be done with it. */
export function SealedNote({ talk, note, opened }: SealedNoteProps) {
  const words = useNoteWords();
  const told = useTold(useRefusal(words.refusals));
  const [[remove, removing], [settle, settling], [advance, advancing]] = [useRemoveSealedNote(), useSettleAgendaItem(), useAdvanceAction()];
  const [editing, setEditing] = useState(false);
  const { id: noteId, kind, author, version, writtenOn, settled, action, viewerCanEdit, viewerCanSettle } = note;
  const read = opened && 'text' in opened ? opened : null;
  return (
    <li className="stack">
      <p className="muted">
        <strong>{words.kinds[kind]}</strong> {author.name} · {writtenOn}
        {version > 1 && ` · ${words.revision(version)}`}
        {settled && ` · ${words.settled}`}
        {action && ` · ${words.statuses[action.status]} · ${words.dueBy(action.owner.name, action.dueOn)}`}
        {action?.overdue && <span className="warn"> {words.overdue}</span>}
      </p>
      {editing && read ? (
        <NoteForm talk={talk} kind={kind} before={{ note, ...read }} onClose={() => setEditing(false)} />
      ) : (
        <p className={opened && 'failed' in opened ? 'warn' : 'said'}>{read?.text ?? (!opened || 'text' in opened ? words.opening : 'failed' in opened && opened.failed === 'SEALED_TO_ANOTHER_KEY' ? words.otherKey : words.broken)}</p>
      )}
      {!editing && (
        <div className="actions">
          {viewerCanSettle && <Button loading={settling} onClick={async () => told(await settle({ noteId, talkId: talk.id }), words.settledDone)}>{words.settle}</Button>}
          {/* Nobody agrees to words that have not been opened; the later steps stay open to whoever has another key by now. */}
          {action?.viewerCanAdvance && (action.status !== 'PROPOSED' || read?.version === version) && <Button type="primary" loading={advancing} onClick={async () => told(await advance({ noteId, seenStatus: action.status, version }), words.stepDone)}>{words.steps[action.status]}</Button>}
          {viewerCanEdit && read && <Button onClick={() => setEditing(true)}>{words.edit}</Button>}
          {viewerCanEdit && <SureButton text={words.remove} sure={words.removeSure} busy={removing} onSure={async () => told(await remove({ noteId }), words.removed)} />}
        </div>
      )}
    </li>
  );
}
