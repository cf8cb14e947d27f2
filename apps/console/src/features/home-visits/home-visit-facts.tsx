import { useListed } from '@tongxin/web-ui';
import type { HomeVisitDetailsFragment } from '../../graph/graphql';
import { when } from '../../shared/when';
import { useHomeVisitWords } from './words';

/** How a visit stands; by whose wish one does not take place is nowhere to be shown. */
export function HomeVisitFacts({ visit }: { readonly visit: HomeVisitDetailsFragment }) {
  const [words, listed] = [useHomeVisitWords(), useListed()];
  const { status, visitor, person, purpose, plannedOn, plannedAt, accompanying, help, expiresOn } = visit;
  const facts: readonly (readonly [string, string])[] = [
    [words.status, words.statuses[status]],
    [words.visitor, visitor.name],
    [words.whom, person.name],
    [words.purpose, words.purposes[purpose]],
    [words.day, when(plannedOn, plannedAt)],
    [words.accompanying, words.people(accompanying)],
    [words.help, listed(help.map((each) => words.helps[each]))],
    [words.expiresOn, expiresOn],
  ];
  return (
    <section className="card">
      <h2>{words.facts}</h2>
      <dl className="facts">{facts.flatMap(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>] : []))}</dl>
    </section>
  );
}
