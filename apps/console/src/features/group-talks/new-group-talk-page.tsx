import { chosenIn, ResourceForm, type Field } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import { Page } from '../../shared/page';
import { useTalkWords } from '../../shared/talk-words';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { groupTermsFields, groupTermsInput, type GroupTermsName } from './terms';
import { useCancelGroupTalk, usePlanGroupTalk } from './use-group-talk-actions';
import { useGroupTalkWords } from './words';

type Name = 'inviteeIds' | GroupTermsName;

/** Invites several colleagues to a talk. */
export default function NewGroupTalkPage() {
  const [words, talks] = [useGroupTalkWords(), useTalkWords()];
  const { today, signInName } = useViewer();
  const navigate = useNavigate();
  const leave = () => void navigate('/group-talks');
  const colleagues = useColleagueField('inviteeIds', words.whom, true);
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const [[plan], [cancel]] = [usePlanGroupTalk(), useCancelGroupTalk()];
  const fields: readonly Field<Name>[] = [{ ...colleagues, kind: 'choices', hint: words.whomHint }, ...groupTermsFields(talks, today)];
  return (
    <Page title={words.inviteTitle}>
      <p>{words.inviteNote}</p>
      <ResourceForm
        draft={`${signInName}:group-talk`}
        fields={fields}
        saved={{ inviteeIds: '', plannedOn: '', plannedAt: '', place: '' }}
        submit={words.invite}
        refusal={refusal}
        onSubmit={async ({ inviteeIds, ...terms }) => {
          const outcome = await plan({ inviteeIds: [...chosenIn(inviteeIds)], ...groupTermsInput(terms) });
          const groupTalkId = outcome.kind === 'done' ? outcome.payload.groupTalk?.id : undefined;
          if (groupTalkId) told(outcome, words.invitedDone, async () => told(await cancel({ groupTalkId }), words.cancelled));
          return outcome;
        }}
        onDone={leave}
        onCancel={leave}
      />
    </Page>
  );
}
