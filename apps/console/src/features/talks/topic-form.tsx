import { ResourceForm, useNotices } from '@tongxin/web-ui';
import type { TalkDetailsFragment, TopicClass } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useNameTalkTopic } from './use-talk-actions';
import { useTalksWords } from './words';

/** Says what a talk is about, of the three classes of the year or none; either of the two may. */
export function TopicForm({ talk, onClose }: { readonly talk: TalkDetailsFragment; readonly onClose: () => void }) {
  const [words, talks, notices] = [useTalksWords(), useTalkWords(), useNotices()];
  const { signInName } = useViewer();
  const [name] = useNameTalkTopic();
  return (
    <ResourceForm
      draft={`${signInName}:topic:${talk.id}`}
      fields={[{ name: 'topicClass', label: talks.topic, kind: 'choice', options: Object.entries(talks.topics).map(([value, label]) => ({ value, label })), hint: words.topicNote }]}
      saved={{ topicClass: talk.topicClass ?? '' }}
      submit={words.nameTopic}
      refusal={useRefusal(talks.refusals)}
      onSubmit={async ({ topicClass }) => {
        const outcome = await name({ talkId: talk.id, topicClass: (topicClass || null) as TopicClass | null });
        if (outcome.kind === 'done') notices.done(words.topicNamed);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
