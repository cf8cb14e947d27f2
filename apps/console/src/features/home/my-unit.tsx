import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { HomeUnitFragmentDoc } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { useViewer } from '../../shared/viewer';
import { useHomeWords } from './words';

interface MyUnitProps {
  readonly unit: FragmentType<typeof HomeUnitFragmentDoc>;
  /** Those that wait for an answer of the viewer, who heads it. */
  readonly matters: { readonly count: number; readonly late: number } | null;
}

/** What the unit owes: whether it kept its word to its people, a total and never a name; and to those who may see them, its matters and findings. */
export function MyUnit({ unit, matters }: MyUnitProps) {
  const words = useHomeWords();
  const { year } = useViewer();
  const { counted, countedOf } = useUnits();
  const { name, talkCoverage, findings } = readFragment(HomeUnitFragmentDoc, unit);
  if (!talkCoverage && !matters?.count && !findings?.open) return null;
  return (
    <section className="card">
      <h2>{words.unit(name)}</h2>
      {talkCoverage && (
        <>
          {talkCoverage.headVacant ? <p className="warn">{words.vacant}</p> : <p className="muted">{words.unitCoverage}</p>}
          <p className="figure">{countedOf('duty', talkCoverage.met, talkCoverage.due)}</p>
          {talkCoverage.met === null && <p className="muted">{words.hidden}</p>}
        </>
      )}
      <ul className="list">
        {matters && matters.count > 0 && (
          <li>
            <Link to="/matters">{words.unitMatters(counted('matter', matters.count))}</Link>
            {matters.late > 0 && <span className="warn">{words.overdue(counted('matter', matters.late))}</span>}
          </li>
        )}
        {findings && findings.open > 0 && (
          <li>
            <Link to={`/findings?year=${year}`}>{words.unitFindings(counted('finding', findings.open))}</Link>
            {findings.overdue > 0 && <span className="warn">{words.overdue(counted('finding', findings.overdue))}</span>}
          </li>
        )}
      </ul>
    </section>
  );
}
