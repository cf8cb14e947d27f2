import type { ReactNode } from 'react';
import { useBranchWords } from './words';

/** One part of a branch's year; a part that is withheld says so. */
export function Part({ title, shown, children }: { readonly title: string; readonly shown: boolean; readonly children: ReactNode }) {
  const words = useBranchWords();
  return (
    <section className="card">
      <h2>{title}</h2>
      {shown ? children : <p className="muted">{words.withheld}</p>}
    </section>
  );
}
