import type { MatterDetailsFragment } from '../../graph/graphql';
import { useDueDay } from '../../shared/due-day';
import { useMatterWords } from './words';

/** How a matter stands, and its steps. */
export function MatterFacts({ matter }: { readonly matter: MatterDetailsFragment }) {
  const [words, dueDay] = [useMatterWords(), useDueDay()];
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.status, words.statuses[matter.status]],
    [words.kind, words.kinds[matter.kind]],
    [words.raiser, matter.raiser?.name],
    [words.unit, matter.unit?.name],
    [words.handler, matter.handler?.name],
    [words.raisedOn, matter.raisedOn],
    [words.answerDueOn, dueDay({ day: matter.answerDueOn, late: matter.late, provisional: matter.answerDueProvisional })],
    [words.dueOn, matter.dueOn],
  ];
  return (
    <section className="card stack">
      {matter.text && <p>{matter.text}</p>}
      <dl className="facts">{facts.flatMap(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>] : []))}</dl>
      {matter.steps.length > 0 && <h2>{words.steps}</h2>}
      <ol className="list">
        {matter.steps.map(({ number, kind, takenOn, text, unit, dueOn }) => (
          <li key={number}>
            <strong>{words.stepKinds[kind]}</strong>
            <span className="muted">{takenOn}</span>
            {unit && <span>{unit.name}</span>}
            {dueOn && <span>{words.dueOn} {dueOn}</span>}
            {text && kind !== 'RAISED' && <span>{text}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
