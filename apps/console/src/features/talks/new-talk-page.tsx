import { ResourceForm, type Field } from '@tongxin/web-ui';
import { useNavigate, useSearchParams } from 'react-router';
import type { TopicClass } from '../../graph/graphql';
import { Page } from '../../shared/page';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useTalkWords } from '../../shared/talk-words';
import { NO_TERMS, termsFields, termsInput, type TermsName } from '../../shared/terms';
import { useViewer } from '../../shared/viewer';
import { useCancelTalk, usePlanTalk } from './use-talk-actions';
import { useTalksWords } from './words';

type Name = 'talkeeId' | 'topicClass' | TermsName;

/** Offers a colleague a talk. It can be undone: an offer may be taken back until it was answered. */
export default function NewTalkPage() {
  const [words, talks] = [useTalksWords(), useTalkWords()];
  const { today, signInName } = useViewer();
  const navigate = useNavigate();
  const leave = () => void navigate('/talks');
  const [address] = useSearchParams();
  const colleague = useColleagueField('talkeeId', talks.with, true);
  const refusal = useRefusal(talks.refusals);
  const told = useTold(refusal);
  const [plan] = usePlanTalk();
  const [cancel] = useCancelTalk();
  const asked = address.get('with') ?? '';
  const fields: readonly Field<Name>[] = [
    colleague,
    ...termsFields(talks, today),
    { name: 'topicClass', label: talks.topic, kind: 'choice', options: Object.entries(talks.topics).map(([value, label]) => ({ value, label })) },
  ];
  return (
    <Page title={words.offerTitle}>
      <ResourceForm
        draft={`${signInName}:talk:${asked}`}
        fields={fields}
        saved={{ ...NO_TERMS, talkeeId: asked, topicClass: '' }}
        submit={words.offer}
        refusal={refusal}
        onSubmit={async ({ talkeeId, topicClass, ...terms }) => {
          const outcome = await plan({ talkeeId, topicClass: (topicClass || null) as TopicClass | null, ...termsInput(terms) });
          const talkId = outcome.kind === 'done' ? outcome.payload.talk?.id : undefined;
          if (talkId) told(outcome, words.offered, async () => told(await cancel({ talkId }), words.takenBack));
          return outcome;
        }}
        onDone={leave}
        onCancel={leave}
      />
    </Page>
  );
}
