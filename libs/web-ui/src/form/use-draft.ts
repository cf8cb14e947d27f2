import { useEffect, useState } from 'react';
import { conflictsOf, keepDraft, mineKept, readDraft, savedTaken, valuesOf, type Draft } from './draft';
import type { Field, Values } from './field';

/** A form's values: what is saved, until somebody types; then a draft that survives a reload and ends with the tab. Without a key it ends with the form. */
export function useDraft<Name extends string>(key: string | null, fields: readonly Field<Name>[], saved: Values<Name>) {
  const [draft, setDraft] = useState<Draft<Name> | null>(() => (key === null ? null : readDraft(key, fields)));
  const [restored, setRestored] = useState(draft !== null);
  useEffect(() => {
    if (key !== null) keepDraft(key, draft);
  }, [key, draft]);
  const conflicts = draft ? conflictsOf(fields, draft, saved) : [];
  return {
    values: draft ? valuesOf(draft, saved) : saved,
    /** Typed before this form was opened. */
    restored,
    conflicts,
    type: (name: Name, value: string) => setDraft((now) => ({ base: now?.base ?? saved, values: { ...(now?.values ?? saved), [name]: value } })),
    keepMine: () => setDraft((now) => now && mineKept(now, saved)),
    takeSaved: () => setDraft((now) => now && savedTaken(now, saved, conflicts)),
    discard: () => {
      // At once: a form that closes when it was sent draws nothing more.
      if (key !== null) keepDraft(key, null);
      setRestored(false);
      setDraft(null);
    },
  };
}
