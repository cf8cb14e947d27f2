import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PersonFactsFragment } from '../../graph/graphql';
import { useViewer } from '../../shared/viewer';
import { BackboneForm, DepartureForm, MoveForm, type StaffChange, type StaffFormProps } from './staff-forms';
import { usePeopleWords } from './words';

const FORMS = { move: MoveForm, depart: DepartureForm, designate: BackboneForm };

/** A talk with the person; and, for the offices that answer for it, changes that hold from a day on. */
export function PersonActions({ person, units }: Pick<StaffFormProps, 'units'> & { readonly person: PersonFactsFragment }) {
  const words = usePeopleWords();
  const { person: self, offices } = useViewer();
  const [form, setForm] = useState<StaffChange | null>(null);
  const changes: readonly StaffChange[] = offices.includes('HR') ? ['move', 'depart', 'designate'] : offices.includes('PARTY_AFFAIRS') ? ['designate'] : [];
  const Form = form && FORMS[form];
  return (
    <>
      <div className="actions no-print">
        {self && self.id !== person.id && person.inServiceToday && <Link to={`/talks/new?with=${person.id}`}>{words.offer}</Link>}
        {changes.map((change) => (
          <Button key={change} aria-expanded={form === change} onClick={() => setForm(form === change ? null : change)}>{words[change]}</Button>
        ))}
      </div>
      {Form && <Form personId={person.id} unitId={person.department?.id ?? ''} units={units} onClose={() => setForm(null)} />}
    </>
  );
}
