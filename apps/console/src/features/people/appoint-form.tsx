import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useAppointHead, useAssignPortfolio } from './use-staff-actions';
import { usePeopleWords } from './words';

interface AppointFormProps {
  readonly unitId: string;
  readonly office: 'head' | 'leader';
  /** Who holds it. */
  readonly now: string;
  readonly onClose: () => void;
}

/** Who heads or supervises a unit from a day on; what was before stays as it was. */
export function AppointForm({ unitId, office, now, onClose }: AppointFormProps) {
  const [words, notices] = [usePeopleWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [appointHead] = useAppointHead();
  const [assignPortfolio] = useAssignPortfolio();
  const fields: readonly Field<'personId' | 'from' | 'basis'>[] = [
    { ...useColleagueField<'personId'>('personId', words.person, true, 'anybody') },
    { name: 'from', label: words.from, kind: 'day', required: true },
    { name: 'basis', label: words.basis, kind: 'text', maxLength: 60 },
  ];
  return (
    <ResourceForm
      draft={`${signInName}:${office}:${unitId}`}
      fields={fields}
      saved={{ personId: now, from: today, basis: '' }}
      submit={office === 'head' ? words.appointHead : words.assignPortfolio}
      refresh={useRefresh()}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ personId, from, basis }) => {
        const input = { departmentId: unitId, personId, from, basis: basis.trim() || null };
        const outcome = office === 'head' ? await appointHead(input) : await assignPortfolio(input);
        if (outcome.kind === 'done') notices.done(words.done);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
