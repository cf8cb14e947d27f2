import { ResourceForm, useNotices } from '@tongxin/web-ui';
import type { TalkDetailsFragment } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRecordTalk } from './use-talk-actions';
import { useTalksWords } from './words';

/** Records the day on which a talk was held, and nothing else of it. */
export function RecordForm({ talk, onClose }: { readonly talk: TalkDetailsFragment; readonly onClose: () => void }) {
  const [words, talks, notices] = [useTalksWords(), useTalkWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [record] = useRecordTalk();
  return (
    <ResourceForm
      draft={`${signInName}:record:${talk.id}`}
      fields={[{ name: 'heldOn', label: words.held, kind: 'day', required: true, max: today, hint: words.recordNote }]}
      saved={{ heldOn: today }}
      submit={words.record}
      refusal={useRefusal(talks.refusals)}
      onSubmit={async ({ heldOn }) => {
        const outcome = await record({ talkId: talk.id, heldOn });
        if (outcome.kind === 'done') notices.done(words.recorded);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
