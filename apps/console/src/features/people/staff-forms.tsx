import { ResourceForm, useNotices, type Field, type Values } from '@tongxin/web-ui';
import { useRefresh, type ActionOutcome } from '@tongxin/web-graph';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useDesignateBackbone, useMovePerson, useRecordDeparture } from './use-staff-actions';
import { usePeopleWords } from './words';

export type StaffChange = 'move' | 'depart' | 'designate';

export interface StaffFormProps {
  readonly personId: string;
  /** The unit that the person is in. */
  readonly unitId: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

interface ChangeFormProps<Name extends string> extends StaffFormProps {
  readonly change: StaffChange;
  readonly fields: readonly Field<Name>[];
  readonly saved: Values<Name>;
  readonly send: (values: Values<Name>) => Promise<ActionOutcome<unknown>>;
}

/** A change of staff that holds from a day on. */
function ChangeForm<Name extends string>({ change, personId, fields, saved, send, onClose }: ChangeFormProps<Name>) {
  const [words, notices] = [usePeopleWords(), useNotices()];
  const { signInName } = useViewer();
  return (
    <ResourceForm
      draft={`${signInName}:${change}:${personId}`}
      fields={fields}
      saved={saved}
      submit={words[change]}
      refresh={useRefresh()}
      refusal={useRefusal(words.refusals)}
      onSubmit={async (values) => {
        const outcome = await send(values);
        if (outcome.kind === 'done') notices.done(words.done);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

export function MoveForm(props: StaffFormProps) {
  const words = usePeopleWords();
  const { today } = useViewer();
  const [move] = useMovePerson();
  const fields: readonly Field<'departmentId' | 'title' | 'from'>[] = [
    { name: 'departmentId', label: words.newUnit, kind: 'choice', required: true, options: props.units.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'title', label: words.newTitle, kind: 'text', maxLength: 60, hint: words.newTitleHint },
    { name: 'from', label: words.from, kind: 'day', required: true },
  ];
  const send = ({ departmentId, title, from }: Values<'departmentId' | 'title' | 'from'>) => move({ personId: props.personId, departmentId, title: title.trim() || null, from });
  return <ChangeForm {...props} change="move" fields={fields} saved={{ departmentId: props.unitId, title: '', from: today }} send={send} />;
}

export function DepartureForm(props: StaffFormProps) {
  const words = usePeopleWords();
  const [depart] = useRecordDeparture();
  return <ChangeForm {...props} change="depart" fields={[{ name: 'on', label: words.on, kind: 'day', required: true }]} saved={{ on: '' }} send={({ on }) => depart({ personId: props.personId, on })} />;
}

export function BackboneForm(props: StaffFormProps) {
  const words = usePeopleWords();
  const { today } = useViewer();
  const [designate] = useDesignateBackbone();
  const fields: readonly Field<'from' | 'until' | 'basis'>[] = [
    { name: 'from', label: words.from, kind: 'day', required: true },
    { name: 'until', label: words.until, kind: 'day' },
    { name: 'basis', label: words.basis, kind: 'text', required: true, maxLength: 60 },
  ];
  const send = ({ from, until, basis }: Values<'from' | 'until' | 'basis'>) => designate({ personId: props.personId, from, until: until || null, basis });
  return <ChangeForm {...props} change="designate" fields={fields} saved={{ from: today, until: '', basis: '' }} send={send} />;
}
