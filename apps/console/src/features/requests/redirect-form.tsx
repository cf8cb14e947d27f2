import { ResourceForm, useNotices } from '@tongxin/web-ui';
import type { RequestDetailsFragment } from '../../graph/graphql';
import { useColleagueField } from '../../shared/use-colleague-field';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRedirectTalkRequest } from './use-request-actions';
import { useRequestWords } from './words';

/** The person who asked turns to somebody else; nothing is passed on for them. */
export function RedirectForm({ request, onClose }: { readonly request: RequestDetailsFragment; readonly onClose: () => void }) {
  const [words, notices] = [useRequestWords(), useNotices()];
  const { signInName } = useViewer();
  const [redirect] = useRedirectTalkRequest();
  return (
    <ResourceForm
      draft={`${signInName}:redirect:${request.id}`}
      fields={[{ ...useColleagueField<'chosenId'>('chosenId', words.chosen, false), hint: words.chosenHint }]}
      saved={{ chosenId: '' }}
      submit={words.redirect}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ chosenId }) => {
        const outcome = await redirect({ requestId: request.id, chosenId: chosenId || null });
        if (outcome.kind === 'done') notices.done(words.redirected);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
