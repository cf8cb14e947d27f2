import type { KeyPair } from '@tongxin/sealing';
import { useEffect, useState } from 'react';
import type { SealedNoteRowFragment } from '../../graph/graphql';
import { sealing } from '../../shared/sealed';

/** What a note says; or why it does not open. */
export type OpenedNote = { readonly text: string; readonly version: number } | { readonly failed: string };

/** What the seal of a note is bound to. */
export const contextOf = (institution: string, { talkId, author, id, version, kind }: SealedNoteRowFragment) => ({ institution, talk: talkId, author: author.id, note: id, version, purpose: kind.toLowerCase() });

/** The notes opened on this page, by id; empty until they are. */
export function useOpenedNotes(notes: readonly SealedNoteRowFragment[], institutionId: string, me: string, pair: KeyPair | null): ReadonlyMap<string, OpenedNote> {
  const [opened, setOpened] = useState<ReadonlyMap<string, OpenedNote>>(new Map());
  useEffect(() => {
    if (!pair) {
      setOpened(new Map());
      return undefined;
    }
    let gone = false;
    const openAll = async () => {
      const { open } = await sealing();
      const texts = notes.map(async (note): Promise<readonly [string, OpenedNote]> => {
        try {
          return [note.id, { text: await open(note.envelope, contextOf(institutionId, note), me, pair), version: note.version }];
        } catch (error) {
          return [note.id, { failed: (error as { readonly code?: string }).code ?? 'CANNOT_OPEN' }];
        }
      });
      const all = new Map(await Promise.all(texts));
      if (!gone) setOpened(all);
    };
    void openAll();
    return () => {
      gone = true;
    };
  }, [notes, institutionId, me, pair]);
  return opened;
}
