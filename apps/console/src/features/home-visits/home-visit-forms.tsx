import { useRefresh } from '@tongxin/web-graph';
import { chosenIn, ResourceForm, useNotices } from '@tongxin/web-ui';
import type { HomeVisitDetailsFragment, HomeVisitHelp } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRecordHomeVisit, useScheduleHomeVisit } from './use-home-visit-actions';
import { useHomeVisitWords } from './words';

interface VisitFormProps {
  readonly visit: HomeVisitDetailsFragment;
  readonly onClose: () => void;
}

/** Fixes the time of the day that the person has consented to. */
export function ScheduleVisitForm({ visit, onClose }: VisitFormProps) {
  const [words, notices] = [useHomeVisitWords(), useNotices()];
  const { signInName } = useViewer();
  const [schedule] = useScheduleHomeVisit();
  return (
    <ResourceForm
      draft={`${signInName}:schedule-visit:${visit.id}`}
      fields={[{ name: 'plannedAt', label: words.time, kind: 'time', required: true }]}
      saved={{ plannedAt: visit.plannedAt ?? '' }}
      submit={words.schedule}
      refresh={useRefresh()}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ plannedAt }) => {
        const outcome = await schedule({ visitId: visit.id, plannedAt });
        if (outcome.kind === 'done') notices.done(words.scheduled);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

/** Records that it took place, and of what kind the help was that was offered; never what for. */
export function RecordVisitForm({ visit, onClose }: VisitFormProps) {
  const [words, notices] = [useHomeVisitWords(), useNotices()];
  const { signInName } = useViewer();
  const [record] = useRecordHomeVisit();
  return (
    <ResourceForm
      draft={`${signInName}:record-visit:${visit.id}`}
      fields={[{ name: 'help', label: words.help, kind: 'choices', hint: words.helpHint, options: Object.entries(words.helps).map(([value, label]) => ({ value, label })) }]}
      saved={{ help: '' }}
      submit={words.record}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ help }) => {
        const outcome = await record({ visitId: visit.id, help: chosenIn(help) as HomeVisitHelp[] });
        if (outcome.kind === 'done') notices.done(words.recorded);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
