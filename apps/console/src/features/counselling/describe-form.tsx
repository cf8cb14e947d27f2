import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, useNotices } from '@tongxin/web-ui';
import type { CounsellingCardFragment } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useDescribeCounselling } from './use-counselling-actions';
import { useCounsellingWords } from './words';

/** Keeps the card right. */
export function DescribeForm({ card, onClose }: { readonly card: CounsellingCardFragment | null; readonly onClose: () => void }) {
  const [words, notices] = [useCounsellingWords(), useNotices()];
  const { signInName } = useViewer();
  const [describe] = useDescribeCounselling();
  return (
    <ResourceForm
      draft={`${signInName}:counselling`}
      fields={[
        { name: 'name', label: words.name, kind: 'text', required: true, maxLength: 60 },
        { name: 'phone', label: words.phone, kind: 'text', required: true, maxLength: 40 },
        { name: 'hours', label: words.hours, kind: 'text', required: true, maxLength: 60, hint: words.hoursHint },
      ]}
      saved={{ name: card?.name ?? '', phone: card?.phone ?? '', hours: card?.hours ?? '' }}
      submit={words.save}
      refresh={useRefresh()}
      refusal={useRefusal(words.refusals)}
      onSubmit={async (values) => {
        const outcome = await describe(values);
        if (outcome.kind === 'done') notices.done(words.saved);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
