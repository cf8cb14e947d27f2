import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { HomeDutyFragmentDoc } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { SHOWN } from './shown';
import { useHomeWords } from './words';

/** The talks that whoever is signed in answers for and that nobody has been offered yet. */
export function MyDuties({ open, due }: { readonly open: readonly FragmentType<typeof HomeDutyFragmentDoc>[]; readonly due: number }) {
  const words = useHomeWords();
  const { counted } = useUnits();
  const duties = readFragment(HomeDutyFragmentDoc, open);
  // One talk meets every rule between two people: each of them is named once.
  const colleagues = [...new Map(duties.map(({ talkee }) => [talkee.id, talkee.name]))];
  return (
    <section className="card">
      <h2>{words.duties}</h2>
      <p className="muted">{due === 0 ? words.noDuties : words.dutiesMet(due - duties.length, counted('duty', due))}</p>
      {due > 0 && duties.length === 0 && <p className="good">{words.allMet}</p>}
      <ul className="list">
        {colleagues.slice(0, SHOWN).map(([id, name]) => (
          <li key={id}>
            <span>{name}</span>
            <Link to={`/talks/new?with=${id}`} aria-label={`${words.offer} ${name}`}>{words.offer}</Link>
          </li>
        ))}
      </ul>
      {colleagues.length > SHOWN && <Link to="/talks/duties">{words.more(colleagues.length - SHOWN)}</Link>}
    </section>
  );
}
