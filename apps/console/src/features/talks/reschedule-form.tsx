import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, useNotices } from '@tongxin/web-ui';
import { readFragment } from '../../graph/fragment-masking';
import { TalkTermsFragmentDoc, type TalkDetailsFragment } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { termsFields, termsInput, termsOf } from '../../shared/terms';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRescheduleTalk } from './use-talk-actions';
import { useTalksWords } from './words';

/** Proposes another day, way or place, which the other side answers anew. */
export function RescheduleForm({ talk, onClose }: { readonly talk: TalkDetailsFragment; readonly onClose: () => void }) {
  const [words, talks, notices] = [useTalksWords(), useTalkWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [reschedule] = useRescheduleTalk();
  const terms = readFragment(TalkTermsFragmentDoc, talk);
  return (
    <ResourceForm
      draft={`${signInName}:reschedule:${talk.id}`}
      fields={termsFields(talks, today)}
      saved={termsOf(terms)}
      submit={words.reschedule}
      refresh={useRefresh()}
      refusal={useRefusal(talks.refusals)}
      onSubmit={async (wished) => {
        const outcome = await reschedule({ talkId: talk.id, seenTerms: terms.terms, ...termsInput(wished) });
        if (outcome.kind === 'done') notices.done(words.rescheduled);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
