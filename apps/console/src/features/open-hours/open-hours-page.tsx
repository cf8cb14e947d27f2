import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { OpenHourRowFragmentDoc, OpenHoursPageDocument, type OpenHourRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { SureButton } from '../../shared/sure-button';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { OfferHourForm } from './offer-hour-form';
import { useBookOpenHour, useCloseOpenHour } from './use-open-hour-actions';
import { useOpenHourWords } from './words';

function useColumns(): readonly Column<OpenHourRowFragment>[] {
  const [words, talks] = [useOpenHourWords(), useTalkWords()];
  return [
    { key: 'host', title: words.host, value: ({ host }) => host.name, filter: true },
    { key: 'unit', title: words.unit, value: ({ host }) => host.department?.name ?? null, filter: true },
    { key: 'day', title: words.day, value: ({ day }) => day },
    { key: 'from', title: words.from, value: ({ startsAt }) => startsAt },
    { key: 'to', title: words.to, value: ({ endsAt }) => endsAt },
    { key: 'channel', title: words.channel, value: ({ channel }) => talks.channels[channel], filter: ({ channel }) => channel },
    { key: 'place', title: words.place, value: ({ place }) => place ?? null },
    { key: 'status', title: words.status, value: ({ status }) => words.statuses[status], filter: ({ status }) => status },
    { key: 'next', title: words.next, value: null, render: (hour) => <NextStep hour={hour} /> },
  ];
}

/** What whoever is signed in may do with an hour. */
function NextStep({ hour }: { readonly hour: OpenHourRowFragment }) {
  const words = useOpenHourWords();
  const told = useTold(useRefusal(words.refusals));
  const [[book, booking], [close, closing]] = [useBookOpenHour(), useCloseOpenHour()];
  const { id: openHourId, host, day, talk, viewerCanBook, viewerCanClose } = hour;
  return (
    <div className="actions">
      {viewerCanBook && <Button type="primary" loading={booking} aria-label={words.bookOf(host.name, day)} onClick={async () => told(await book({ openHourId }), words.booked)}>{words.book}</Button>}
      {talk && <Link to={`/talks/${talk.id}`}>{words.open}</Link>}
      {viewerCanClose && <SureButton text={words.close} sure={words.closeSure} busy={closing} onSure={async () => told(await close({ openHourId }), words.closed)} />}
    </div>
  );
}

/** Hours that colleagues keep open for anybody (T-28), and one's own. */
export default function OpenHoursPage() {
  const words = useOpenHourWords();
  const columns = useColumns();
  const [offering, setOffering] = useState(false);
  return (
    <GraphPage title={words.title} query={OpenHoursPageDocument} variables={{}} actions={<Button aria-expanded={offering} onClick={() => setOffering(!offering)}>{words.offer}</Button>}>
      {({ openHours }, more) => (
        <div className="stack">
          <p className="muted">{words.about}</p>
          {offering && <section className="card"><OfferHourForm onClose={() => setOffering(false)} /></section>}
          <ResourceTable
            id="open-hours"
            title={words.title}
            columns={columns}
            rows={readFragment(OpenHourRowFragmentDoc, openHours.nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} hint={words.noneHint} action={<Link to="/talks/requests/new">{words.request}</Link>} />}
            onMore={moreOf(more, { after: openHours })}
          />
        </div>
      )}
    </GraphPage>
  );
}
