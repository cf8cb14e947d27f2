import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { SealedNoteRowFragmentDoc, SealedOwnKeyFragmentDoc, SealedTalkFragmentDoc, type SealedNoteKind, type SealedTalkFragment } from '../../graph/graphql';
import { useSealed } from '../../shared/sealed';
import { useViewer } from '../../shared/viewer';
import { NoteForm } from './note-form';
import { useNoteWords } from './note-words';
import { SealedNote } from './sealed-note';
import { UnlockForm } from './unlock-form';
import { useOpenedNotes } from './use-opened-notes';

const KINDS: readonly SealedNoteKind[] = ['AGENDA', 'NOTE', 'ACTION'];

interface SealedSectionProps {
  readonly talk: FragmentType<typeof SealedTalkFragmentDoc>;
  readonly own: FragmentType<typeof SealedOwnKeyFragmentDoc> | null;
}

/** What the two wrote for each other: locked until the reader's own passphrase opens it on this page. */
export function SealedSection({ talk: masked, own: maskedKey }: SealedSectionProps) {
  const words = useNoteWords();
  const { unlocked, lock } = useSealed();
  const [talk, own] = [readFragment(SealedTalkFragmentDoc, masked), readFragment(SealedOwnKeyFragmentDoc, maskedKey)];
  return (
    <section className="card stack">
      <div className="actions">
        <h2>{words.title}</h2>
        {unlocked && <Button size="small" onClick={lock}>{words.lock}</Button>}
      </div>
      <p><strong>{words.promise}</strong> <span className="muted">{words.promiseNote}</span></p>
      {!own ? (
        <p>{words.noKey} <Link to="/sealing">{words.toKey}</Link></p>
      ) : talk.sealingKeys.length < 2 ? (
        <p className="muted">{words.otherNone}</p>
      ) : unlocked ? (
        <OpenNotes talk={talk} />
      ) : (
        <UnlockForm own={own} />
      )}
    </section>
  );
}

function OpenNotes({ talk }: { readonly talk: SealedTalkFragment }) {
  const words = useNoteWords();
  const { institutionId, person } = useViewer();
  const { unlocked } = useSealed();
  const notes = readFragment(SealedNoteRowFragmentDoc, talk.notes);
  const opened = useOpenedNotes(notes, institutionId, person?.id ?? '', unlocked?.pair ?? null);
  const [writing, setWriting] = useState<SealedNoteKind | null>(null);
  return (
    <>
      {notes.length === 0 && <p className="muted">{words.none}</p>}
      <ul className="list">
        {KINDS.flatMap((kind) => notes.filter((note) => note.kind === kind)).map((note) => <SealedNote key={note.id} talk={talk} note={note} opened={opened.get(note.id)} />)}
      </ul>
      <div className="actions">
        {KINDS.map((kind) => <Button key={kind} aria-expanded={writing === kind} onClick={() => setWriting(writing === kind ? null : kind)}>{words.write(words.kinds[kind])}</Button>)}
      </div>
      {writing && <NoteForm key={writing} talk={talk} kind={writing} onClose={() => setWriting((now) => (now === writing ? null : now))} />}
      <details>
        <summary className="muted">{words.fingerprints}</summary>
        <dl className="facts">{talk.sealingKeys.flatMap(({ person: { id, name }, fingerprint }) => [<dt key={id}>{name}</dt>, <dd key={`${id}:`}><code>{fingerprint}</code></dd>])}</dl>
      </details>
    </>
  );
}
