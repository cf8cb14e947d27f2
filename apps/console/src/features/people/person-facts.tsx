import type { PersonFactsFragment } from '../../graph/graphql';
import { usePeopleWords } from './words';

type Facts = readonly (readonly [string, string | null | undefined])[];

function Part({ title, facts }: { readonly title: string; readonly facts: Facts }) {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="facts">{known.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>])}</dl>
    </section>
  );
}

/** What whoever is signed in may see of a person; the rest is not there. */
export function PersonFacts({ person }: { readonly person: PersonFactsFragment }) {
  const words = usePeopleWords();
  const { employment, partyLife, roles } = person;
  return (
    <>
      <h2>{person.name}</h2>
      <Part
        title={words.contact}
        facts={[
          [words.unit, person.department?.name],
          [words.post, person.title],
          [words.service, person.inService ? words.inService : words.left],
          [words.staffNo, person.staffNo],
          [words.extension, person.extension],
          [words.email, person.email],
        ]}
      />
      {employment && (
        <Part
          title={words.employment}
          facts={[
            [words.rank, employment.rank],
            [words.category, employment.category],
            [words.birthMonth, employment.birthMonth],
            [words.arrived, employment.arrivedMonth],
            [words.since, employment.validFrom],
          ]}
        />
      )}
      {partyLife && (
        <Part
          title={words.partyLife}
          facts={[
            [words.political, partyLife.politicalStatus],
            [words.joined, partyLife.joinedPartyOn],
            [words.probationary, partyLife.probationary ? '✓' : null],
          ]}
        />
      )}
      {roles.length > 0 && (
        <section>
          <h3>{words.roles}</h3>
          <ul className="list">
            {roles.map(({ id, kind, title, validFrom, validTo }) => (
              <li key={id}>
                <span>{title ?? words.kinds[kind]}</span>
                <span className="muted">{validFrom} – {validTo ?? ''}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
