import type { BatchRowFragment } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { useFindingWords } from './words';

/** The batches of a year as a plain list: one table a page has its view in the address. */
export function Batches({ batches }: { readonly batches: readonly BatchRowFragment[] }) {
  const [words, { counted }] = [useFindingWords(), useUnits()];
  return (
    <section className="card">
      <h2>{words.batches}</h2>
      {batches.length === 0 && <p className="muted">{words.noBatches}</p>}
      <ul className="list">
        {batches.map(({ id, code, category, month, drawnOn, drawnCount, objectCount }) => (
          <li key={id}>
            <strong>{category}</strong>
            <span>{month}</span>
            <span className="muted">{words.code} {code}</span>
            {drawnCount !== null && <span className="muted">{words.drawn} {drawnCount} / {counted('object', objectCount)}</span>}
            {drawnOn && <span className="muted">{words.drawnOn} {drawnOn}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
