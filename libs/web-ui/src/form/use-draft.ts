import { useEffect, useState } from 'react';
import { conflictsOf, keepDraft, readDraft, type Draft } from './draft';
import type { Field, Values } from './field';

/** A form's values: what is saved, until somebody types; then a draft that survives a reload and ends with the tab. Without a key it ends with the form. */
export function useDraft<Name extends string>(key: string | null, fields: readonly Field<Name>[], saved: Values<Name>) {
  const [draft, setDraft] = useState<Draft<Name> | null>(() => (key === null ? null : readDraft(key, fields)));
  const [restored, setRestored] = useState(draft !== null);
  useEffect(() => {
    if (key !== null) keepDraft(key, draft);
  }, [key, draft]);
  return {
    values: draft?.values ?? saved,
    /** Typed before this form was opened. */
    restored,
    conflicts: draft ? conflictsOf(fields, draft, saved) : [],
    type: (name: Name, value: string) => setDraft((now) => ({ base: now?.base ?? saved, values: { ...(now?.values ?? saved), [name]: value } })),
    /** Goes on with what was typed, knowing what is saved now. */
    keepMine: () => setDraft((now) => now && { ...now, base: saved }),
    discard: () => {
      setRestored(false);
      setDraft(null);
    },
  };
}
