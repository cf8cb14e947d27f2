import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm } from '@tongxin/web-ui';
import type { CounsellingCardFragment } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useDescribeCounselling } from './use-counselling-actions';
import { useCounsellingWords } from './words';

/** Keeps the card right. */
export function DescribeForm({ card, onClose }: { readonly card: CounsellingCardFragment | null; readonly onClose: () => void }) {
  const words = useCounsellingWords();
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
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
      refusal={refusal}
      onSubmit={async (values) => {
        const outcome = await describe({ ...values, seenMark: card?.mark ?? null });
        if (outcome.kind !== 'done') return outcome;
        // What somebody else has made of it since is not taken back.
        const back = card && { name: card.name, phone: card.phone, hours: card.hours, seenMark: outcome.payload.service?.mark ?? null };
        told(outcome, words.saved, back ? async () => told(await describe(back), words.saved) : undefined);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
