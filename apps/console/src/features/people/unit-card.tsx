import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { UnitFactsFragmentDoc } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { useViewer } from '../../shared/viewer';
import { AppointForm } from './appoint-form';
import { personIn } from './person-in-address';
import { usePeopleWords } from './words';

/** A unit as it stood on the day, and what the personnel office changes about it from a day on. */
export function UnitCard({ unit }: { readonly unit: FragmentType<typeof UnitFactsFragmentDoc> }) {
  const [words, { counted }] = [usePeopleWords(), useUnits()];
  const { offices } = useViewer();
  const [form, setForm] = useState<'head' | 'leader' | null>(null);
  const facts = readFragment(UnitFactsFragmentDoc, unit);
  const person = (somebody: { readonly id: string; readonly name: string } | null) => (somebody ? <Link to={personIn(somebody.id)}>{somebody.name}</Link> : <span className="warn">{words.vacant}</span>);
  return (
    <section className="card stack">
      <h2>{facts.name}</h2>
      <dl className="facts">
        <dt>{words.head}</dt>
        <dd>{person(facts.head)}</dd>
        {!facts.leadership && <dt>{words.leader}</dt>}
        {!facts.leadership && <dd>{person(facts.supervisingLeader)}</dd>}
        {facts.branch && <dt>{words.branch}</dt>}
        {facts.branch && <dd>{facts.branch.name}</dd>}
        <dt>{words.kind}</dt>
        <dd>{facts.kind}</dd>
        {facts.establishment !== null && <dt>{words.establishment}</dt>}
        {facts.establishment !== null && <dd>{counted('post', facts.establishment)}</dd>}
        {facts.location && <dt>{words.location}</dt>}
        {facts.location && <dd>{facts.location}</dd>}
      </dl>
      {offices.includes('HR') && (
        <div className="actions no-print">
          <Button aria-expanded={form === 'head'} onClick={() => setForm(form === 'head' ? null : 'head')}>{words.appointHead}</Button>
          {!facts.leadership && <Button aria-expanded={form === 'leader'} onClick={() => setForm(form === 'leader' ? null : 'leader')}>{words.assignPortfolio}</Button>}
        </div>
      )}
      {form && <AppointForm key={form} unitId={facts.id} office={form} now={(form === 'head' ? facts.head : facts.supervisingLeader)?.id ?? ''} onClose={() => setForm(null)} />}
    </section>
  );
}
