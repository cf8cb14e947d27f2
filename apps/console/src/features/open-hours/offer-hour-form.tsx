import { ResourceForm, type Field } from '@tongxin/web-ui';
import type { TalkChannel } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useCloseOpenHour, useOfferOpenHour } from './use-open-hour-actions';
import { useOpenHourWords } from './words';

type Name = 'day' | 'startsAt' | 'endsAt' | 'channel' | 'place';

/** Opens an hour of one's own that any colleague may book. */
export function OfferHourForm({ onClose }: { readonly onClose: () => void }) {
  const [words, talks] = [useOpenHourWords(), useTalkWords()];
  const { today, signInName } = useViewer();
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const [[offer], [close]] = [useOfferOpenHour(), useCloseOpenHour()];
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
      refusal={refusal}
      onSubmit={async ({ day, startsAt, endsAt, channel, place }) => {
        const outcome = await offer({ day, startsAt, endsAt, channel: channel as TalkChannel, place: place.trim() || null });
        const openHourId = outcome.kind === 'done' ? outcome.payload.openHour?.id : undefined;
        if (openHourId) told(outcome, words.offered, async () => told(await close({ openHourId }), words.closed));
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
