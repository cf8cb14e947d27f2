import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, useNotices } from '@tongxin/web-ui';
import type { GroupTalkDetailsFragment } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { groupTermsFields, groupTermsInput } from './terms';
import { useRecordGroupTalk, useRescheduleGroupTalk } from './use-group-talk-actions';
import { useGroupTalkWords } from './words';

interface GroupFormProps {
  readonly talk: GroupTalkDetailsFragment;
  readonly onClose: () => void;
}

/** Another day, time or place: everybody answers anew. */
export function RescheduleGroupForm({ talk, onClose }: GroupFormProps) {
  const [words, talks, notices] = [useGroupTalkWords(), useTalkWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [reschedule] = useRescheduleGroupTalk();
  return (
    <ResourceForm
      draft={`${signInName}:reschedule-group:${talk.id}`}
      fields={groupTermsFields(talks, today)}
      saved={{ plannedOn: talk.plannedOn, plannedAt: talk.plannedAt ?? '', place: talk.place ?? '' }}
      submit={words.reschedule}
      refresh={useRefresh()}
      refusal={useRefusal(words.refusals)}
      onSubmit={async (terms) => {
        const outcome = await reschedule({ groupTalkId: talk.id, ...groupTermsInput(terms) });
        if (outcome.kind === 'done') notices.done(words.rescheduled);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

/** Records the day on which it was held, and nothing else of it: not who came. */
export function RecordGroupForm({ talk, onClose }: GroupFormProps) {
  const [words, notices] = [useGroupTalkWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [record] = useRecordGroupTalk();
  return (
    <ResourceForm
      draft={`${signInName}:record-group:${talk.id}`}
      fields={[{ name: 'heldOn', label: words.heldOn, kind: 'day', required: true, max: today, hint: words.recordNote }]}
      saved={{ heldOn: today }}
      submit={words.record}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ heldOn }) => {
        const outcome = await record({ groupTalkId: talk.id, heldOn });
        if (outcome.kind === 'done') notices.done(words.recorded);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
