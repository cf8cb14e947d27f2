import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm } from '@tongxin/web-ui';
import type { TalkDetailsFragment, TopicClass } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useNameTalkTopic } from './use-talk-actions';
import { useTalksWords } from './words';

/** Says what a talk is about, of the three classes of the year or none; either of the two may. */
export function TopicForm({ talk, onClose }: { readonly talk: TalkDetailsFragment; readonly onClose: () => void }) {
  const [words, talks] = [useTalksWords(), useTalkWords()];
  const refusal = useRefusal(talks.refusals);
  const told = useTold(refusal);
  const { signInName } = useViewer();
  const [name] = useNameTalkTopic();
  return (
    <ResourceForm
      draft={`${signInName}:topic:${talk.id}`}
      fields={[{ name: 'topicClass', label: talks.topic, kind: 'choice', options: Object.entries(talks.topics).map(([value, label]) => ({ value, label })), hint: words.topicNote }]}
      saved={{ topicClass: talk.topicClass ?? '' }}
      submit={words.nameTopic}
      refresh={useRefresh()}
      refusal={refusal}
      onSubmit={async ({ topicClass }) => {
        const [talkId, before, now] = [talk.id, talk.topicClass, (topicClass || null) as TopicClass | null];
        const outcome = await name({ talkId, topicClass: now, seenTopicClass: before });
        if (outcome.kind === 'done') told(outcome, words.topicNamed, async () => told(await name({ talkId, topicClass: before, seenTopicClass: now }), words.topicNamed));
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
