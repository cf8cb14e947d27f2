import { ResourceForm, type Field } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import type { HomeVisitPurpose } from '../../graph/graphql';
import { Page } from '../../shared/page';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useCancelHomeVisit, useProposeHomeVisit } from './use-home-visit-actions';
import { useHomeVisitWords } from './words';

type Name = 'personId' | 'purpose' | 'plannedOn' | 'accompanying';

/** Asks a colleague whether one may come to their home on a day. */
export default function NewHomeVisitPage() {
  const words = useHomeVisitWords();
  const { today, signInName } = useViewer();
  const navigate = useNavigate();
  const leave = () => void navigate('/home-visits');
  const colleague = useColleagueField<Name>('personId', words.whom, true);
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const [[propose], [cancel]] = [useProposeHomeVisit(), useCancelHomeVisit()];
  const fields: readonly Field<Name>[] = [
    colleague,
    { name: 'purpose', label: words.purpose, kind: 'choice', required: true, hint: words.purposeHint, options: Object.entries(words.purposes).map(([value, label]) => ({ value, label })) },
    { name: 'plannedOn', label: words.day, kind: 'day', required: true, min: today, hint: words.dayHint },
    { name: 'accompanying', label: words.accompanying, kind: 'choice', required: true, hint: words.accompanyingHint, options: ['0', '1', '2', '3'].map((value) => ({ value, label: value })) },
  ];
  return (
    <Page title={words.proposeTitle}>
      <p>{words.proposeNote}</p>
      <ResourceForm
        draft={`${signInName}:home-visit`}
        fields={fields}
        saved={{ personId: '', purpose: '', plannedOn: '', accompanying: '0' }}
        submit={words.propose}
        refusal={refusal}
        onSubmit={async ({ personId, purpose, plannedOn, accompanying }) => {
          const outcome = await propose({ personId, purpose: purpose as HomeVisitPurpose, plannedOn, accompanying: Number(accompanying) });
          const visitId = outcome.kind === 'done' ? outcome.payload.visit?.id : undefined;
          if (visitId) told(outcome, words.proposed, async () => told(await cancel({ visitId }), words.cancelled));
          return outcome;
        }}
        onDone={leave}
        onCancel={leave}
      />
    </Page>
  );
}
