import { ResourceForm, useNotices } from '@tongxin/web-ui';
import { readFragment } from '../../graph/fragment-masking';
import { TalkTermsFragmentDoc, type TalkDetailsFragment } from '../../graph/graphql';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useAnswerTalk } from './use-talk-actions';
import { useTalksWords } from './words';

/** Not with this talker, and somebody else asked in the same step: nobody but the one chosen learns of it (T-12). */
export function AnotherForm({ talk, onClose }: { readonly talk: TalkDetailsFragment; readonly onClose: () => void }) {
  const [words, talks, notices] = [useTalksWords(), useTalkWords(), useNotices()];
  const { signInName } = useViewer();
  const [answer] = useAnswerTalk();
  return (
    <ResourceForm
      draft={`${signInName}:another:${talk.id}`}
      fields={[{ ...useColleagueField('chosenId', words.whom, false), hint: words.anotherNote }]}
      saved={{ chosenId: '' }}
      submit={words.another}
      refusal={useRefusal(talks.refusals)}
      onSubmit={async ({ chosenId }) => {
        const outcome = await answer({ talkId: talk.id, answer: 'ASK_ANOTHER', chosenId: chosenId || null, seenTerms: readFragment(TalkTermsFragmentDoc, talk).terms });
        if (outcome.kind === 'done') notices.done(words.anotherAsked);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
