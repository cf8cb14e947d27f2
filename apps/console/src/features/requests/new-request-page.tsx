import { ResourceForm, type Field } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import type { TalkChannel, TalkRequestUrgency } from '../../graph/graphql';
import { Page } from '../../shared/page';
import { useTalkWords } from '../../shared/talk-words';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useRequestTalk, useWithdrawTalkRequest } from './use-request-actions';
import { useRequestWords } from './words';

type Name = 'chosenId' | 'urgency' | 'channel';
const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Asks for a talk; what about is not asked. */
export default function NewRequestPage() {
  const [words, talks] = [useRequestWords(), useTalkWords()];
  const { signInName } = useViewer();
  const navigate = useNavigate();
  const leave = () => void navigate('/talks/requests');
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const [[request], [withdraw]] = [useRequestTalk(), useWithdrawTalkRequest()];
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
        refusal={refusal}
        onSubmit={async ({ chosenId, urgency, channel }) => {
          const outcome = await request({ chosenId: chosenId || null, urgency: urgency as TalkRequestUrgency, channel: (channel || null) as TalkChannel | null });
          const requestId = outcome.kind === 'done' ? outcome.payload.request?.id : undefined;
          if (requestId) told(outcome, words.sent, async () => told(await withdraw({ requestId }), words.withdrawn));
          return outcome;
        }}
        onDone={leave}
        onCancel={leave}
      />
    </Page>
  );
}
