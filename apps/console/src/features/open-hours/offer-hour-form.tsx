import { ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import type { TalkChannel } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useOfferOpenHour } from './use-open-hour-actions';
import { useOpenHourWords } from './words';

type Name = 'day' | 'startsAt' | 'endsAt' | 'channel' | 'place';

/** Opens an hour of one's own that any colleague may book. */
export function OfferHourForm({ onClose }: { readonly onClose: () => void }) {
  const [words, talks, notices] = [useOpenHourWords(), useTalkWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [offer] = useOfferOpenHour();
  const fields: readonly Field<Name>[] = [
    { name: 'day', label: words.day, kind: 'day', required: true, min: today },
    { name: 'startsAt', label: words.from, kind: 'time', required: true },
    { name: 'endsAt', label: words.to, kind: 'time', required: true },
    { name: 'channel', label: words.channel, kind: 'choice', required: true, options: Object.entries(talks.channels).map(([value, label]) => ({ value, label })) },
    { name: 'place', label: words.place, kind: 'text', maxLength: 60 },
  ];
  return (
    <ResourceForm
      draft={`${signInName}:open-hour`}
      fields={fields}
      saved={{ day: '', startsAt: '', endsAt: '', channel: 'OFFICE', place: '' }}
      submit={words.offer}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ day, startsAt, endsAt, channel, place }) => {
        const outcome = await offer({ day, startsAt, endsAt, channel: channel as TalkChannel, place: place.trim() || null });
        if (outcome.kind === 'done') notices.done(words.offered);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
