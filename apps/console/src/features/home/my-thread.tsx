import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { HomeThreadFragmentDoc } from '../../graph/graphql';
import { useThreadWords } from '../../shared/thread-words';
import { useHomeWords } from './words';

/** What became of what one asked for and raised, for oneself alone. */
export function MyThread({ threads }: { readonly threads: readonly FragmentType<typeof HomeThreadFragmentDoc>[] }) {
  const [words, said] = [useHomeWords(), useThreadWords()];
  return (
    <section className="card">
      <h2><Link to="/thread">{words.thread}</Link></h2>
      {threads.length === 0 && <p className="muted">{words.noThread} <Link to="/matters/new">{words.raise}</Link></p>}
      <ul className="list">
        {readFragment(HomeThreadFragmentDoc, threads).map(({ id, kind, status, late, openedOn, text, person, unit }) => (
          <li key={id}>
            <span>{text ?? [said.kinds[kind], person?.name ?? unit?.name].filter(Boolean).join(' · ')}</span>
            <span className={status === 'MY_TURN' || late ? 'warn' : 'muted'}>{said.statuses[status]}{late && ` · ${words.late}`}</span>
            <span className="muted">{openedOn}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
