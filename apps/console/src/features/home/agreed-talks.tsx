import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { HomeTalkFragmentDoc } from '../../graph/graphql';
import { useViewer } from '../../shared/viewer';
import { when } from '../../shared/when';
import { SHOWN } from './shown';
import { useHomeWords } from './words';

interface AgreedTalksProps {
  readonly talks: readonly FragmentType<typeof HomeTalkFragmentDoc>[];
  /** Whoever has left offers none. */
  readonly inService: boolean;
}

/** The talks that are agreed, the next one first. */
export function AgreedTalks({ talks, inService }: AgreedTalksProps) {
  const words = useHomeWords();
  const { person } = useViewer();
  const agreed = [...readFragment(HomeTalkFragmentDoc, talks)].sort((one, other) => (when(one.plannedOn, one.plannedAt) < when(other.plannedOn, other.plannedAt) ? -1 : 1));
  return (
    <section className="card">
      <h2>{words.agreed}</h2>
      {agreed.length === 0 && <p className="muted">{words.noneAgreed} {inService && <Link to="/talks/new">{words.agree}</Link>}</p>}
      <ul className="list">
        {agreed.slice(0, SHOWN).map(({ id, talker, talkee, plannedOn, plannedAt }) => (
          <li key={id}>
            <Link to={`/talks/${id}`}>{(talker.id === person?.id ? talkee : talker).name}</Link>
            <span className="muted">{when(plannedOn, plannedAt)}</span>
          </li>
        ))}
      </ul>
      {agreed.length > SHOWN && <Link to="/talks">{words.moreTalks(agreed.length - SHOWN)}</Link>}
    </section>
  );
}
