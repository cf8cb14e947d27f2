import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { HomeUnitFragmentDoc } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { useHomeWords } from './words';

/** Whether the unit kept its word to its people: a total, never a name. */
export function MyUnit({ unit }: { readonly unit: FragmentType<typeof HomeUnitFragmentDoc> }) {
  const words = useHomeWords();
  const { countedOf } = useUnits();
  const { name, talkCoverage } = readFragment(HomeUnitFragmentDoc, unit);
  if (!talkCoverage) return null;
  const { due, met, headVacant } = talkCoverage;
  return (
    <section className="card">
      <h2>{words.unit(name)}</h2>
      {headVacant ? <p className="warn">{words.vacant}</p> : <p className="muted">{words.unitCoverage}</p>}
      <p className="figure">{countedOf('duty', met, due)}</p>
      {met === null && <p className="muted">{words.hidden}</p>}
    </section>
  );
}
