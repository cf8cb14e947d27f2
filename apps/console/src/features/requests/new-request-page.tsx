import { ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import type { TalkChannel, TalkRequestUrgency } from '../../graph/graphql';
import { Page } from '../../shared/page';
import { useTalkWords } from '../../shared/talk-words';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRequestTalk } from './use-request-actions';
import { useRequestWords } from './words';

type Name = 'chosenId' | 'urgency' | 'channel';
const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Asks for a talk; what about is not asked. */
export default function NewRequestPage() {
  const [words, talks, notices] = [useRequestWords(), useTalkWords(), useNotices()];
  const { signInName } = useViewer();
  const navigate = useNavigate();
  const [request] = useRequestTalk();
  const fields: readonly Field<Name>[] = [
    { ...useColleagueField<Name>('chosenId', words.chosen, false), hint: words.chosenHint },
    { name: 'urgency', label: words.urgency, kind: 'choice', required: true, options: optionsOf(talks.urgencies) },
    { name: 'channel', label: talks.channel, kind: 'choice', options: optionsOf(talks.channels) },
  ];
  return (
    <Page title={words.requestTitle}>
      <p>{words.promise}</p>
      <ResourceForm
        draft={`${signInName}:request`}
        fields={fields}
        saved={{ chosenId: '', urgency: 'ORDINARY', channel: '' }}
        submit={words.request}
        refusal={useRefusal(words.refusals)}
        onSubmit={async ({ chosenId, urgency, channel }) => {
          const outcome = await request({ chosenId: chosenId || null, urgency: urgency as TalkRequestUrgency, channel: (channel || null) as TalkChannel | null });
          if (outcome.kind === 'done') notices.done(words.sent);
          return outcome;
        }}
        onDone={() => void navigate('/talks/requests')}
        onCancel={() => void navigate(-1)}
      />
    </Page>
  );
}
