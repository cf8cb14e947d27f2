import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import type { BranchRepresentativesFragment } from '../../graph/graphql';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { atFields, seatsOf, seatValues } from './seats';
import { useNameRepresentatives } from './use-branch-actions';
import { useBranchWords } from './words';

interface NameFormProps {
  readonly branchId: string;
  readonly year: number;
  readonly proposed: NonNullable<BranchRepresentativesFragment['proposedRepresentatives']>;
  readonly onClose: () => void;
}

/** Names a year's representatives at once: those whose turn it is, or others whom the branch chose. A seat left empty is named another time. */
export function NameForm({ branchId, year, proposed, onClose }: NameFormProps) {
  const [words, notices] = [useBranchWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [name] = useNameRepresentatives();
  const colleague = useColleagueField<string>('', '', false, 'anybody');
  const seats = seatsOf(proposed);
  // Whose turn it is has a name before the list of colleagues has come.
  const options = [...seats.map(({ personId, person }) => ({ value: personId, label: person })).filter(({ value }) => !colleague.options?.some((one) => one.value === value)), ...(colleague.options ?? [])];
  const fields: readonly Field<string>[] = [
    ...seats.map(({ name: seat, leader, number }) => ({ ...colleague, options, name: seat, label: words.seat(leader.name, number) })),
    { name: 'on', label: words.namedOn, kind: 'day', required: true, min: `${year}-01-01`, max: `${year}-12-31`, hint: words.namedOnHint(year) },
  ];
  return (
    <ResourceForm
      draft={`${signInName}:representatives:${branchId}:${year}`}
      fields={fields}
      saved={{ ...seatValues(seats), on: today.startsWith(String(year)) ? today : `${year}-01-01` }}
      submit={words.confirmNaming}
      refresh={useRefresh()}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ on = '', ...chosen }) => {
        const taken = seats.filter((seat) => chosen[seat.name]);
        const outcome = await name({ branchId, year, on, representatives: taken.map((seat) => ({ leaderId: seat.leader.id, personId: chosen[seat.name] ?? '' })) });
        if (outcome.kind === 'done') notices.done(words.named);
        return atFields(outcome, taken);
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
