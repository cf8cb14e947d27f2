import { chosenIn, ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import { Page } from '../../shared/page';
import { useTalkWords } from '../../shared/talk-words';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { groupTermsFields, groupTermsInput, type GroupTermsName } from './terms';
import { usePlanGroupTalk } from './use-group-talk-actions';
import { useGroupTalkWords } from './words';

type Name = 'inviteeIds' | GroupTermsName;

/** Invites several colleagues to a talk. */
export default function NewGroupTalkPage() {
  const [words, talks, notices] = [useGroupTalkWords(), useTalkWords(), useNotices()];
  const { today, signInName } = useViewer();
  const navigate = useNavigate();
  const colleagues = useColleagueField('inviteeIds', words.whom, true);
  const [plan] = usePlanGroupTalk();
  const fields: readonly Field<Name>[] = [{ ...colleagues, kind: 'choices', hint: words.whomHint }, ...groupTermsFields(talks, today)];
  return (
    <Page title={words.inviteTitle}>
      <p>{words.inviteNote}</p>
      <ResourceForm
        draft={`${signInName}:group-talk`}
        fields={fields}
        saved={{ inviteeIds: '', plannedOn: '', plannedAt: '', place: '' }}
        submit={words.invite}
        refusal={useRefusal(words.refusals)}
        onSubmit={async ({ inviteeIds, ...terms }) => {
          const outcome = await plan({ inviteeIds: [...chosenIn(inviteeIds)], ...groupTermsInput(terms) });
          if (outcome.kind === 'done') notices.done(words.invitedDone);
          return outcome;
        }}
        onDone={() => void navigate('/group-talks')}
        onCancel={() => void navigate(-1)}
      />
    </Page>
  );
}
