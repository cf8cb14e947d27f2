import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { readFragment } from '../../graph/fragment-masking';
import { StatusPageDocument, StatusRowFragmentDoc, type StatusRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { minuteOf } from '../../shared/moment';
import { useServiceWords, type ServiceName } from '../../shared/service-words';
import { useStatusWords } from './words';

const rounded = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds * 10) / 10);

function useColumns(): readonly Column<StatusRowFragment>[] {
  const [words, { services }] = [useStatusWords(), useServiceWords()];
  return [
    { key: 'service', title: words.service, value: ({ service }) => services[service as ServiceName] ?? service },
    {
      key: 'database',
      title: words.database,
      value: ({ databaseReachable }) => (databaseReachable ? words.reachable : words.unreachable),
      render: ({ databaseReachable }) => <span className={databaseReachable ? 'good' : 'warn'}>{databaseReachable ? words.reachable : words.unreachable}</span>,
    },
    { key: 'pool', title: words.pool, value: ({ poolInUse, poolSize }) => `${poolInUse} / ${poolSize}` },
    { key: 'outbox', title: words.outbox, value: ({ outboxPending }) => outboxPending, align: 'right' },
    { key: 'outboxLag', title: words.outboxLag, value: ({ outboxLagSeconds }) => rounded(outboxLagSeconds), align: 'right' },
    { key: 'directoryLag', title: words.directoryLag, value: ({ directoryLagSeconds }) => rounded(directoryLagSeconds), align: 'right' },
    { key: 'loop', title: words.loop, value: ({ eventLoopLagMs }) => eventLoopLagMs, align: 'right' },
    { key: 'upSince', title: words.upSince, value: ({ upSince }) => minuteOf(upSince) },
    { key: 'today', title: words.today, value: ({ today, todayPinned }) => today + (todayPinned ? words.pinned : '') },
    { key: 'version', title: words.version, value: ({ version }) => version, extra: true },
    { key: 'migration', title: words.migration, value: ({ migration }) => migration, extra: true },
  ];
}

/** How the services run at this moment, for the three administrators. */
export default function StatusPage() {
  const words = useStatusWords();
  const columns = useColumns();
  return (
    <GraphPage title={words.title} query={StatusPageDocument} variables={{}}>
      {({ organisationStatus, educationStatus, talksStatus, integrityStatus, identityStatus }) => (
        <ResourceTable
          id="status"
          title={words.title}
          columns={columns}
          rows={readFragment(StatusRowFragmentDoc, [organisationStatus, educationStatus, talksStatus, integrityStatus, identityStatus].filter((status) => status !== null))}
          rowKey={({ service }) => service}
          empty={<EmptyState title={words.none} hint={words.noneHint} />}
        />
      )}
    </GraphPage>
  );
}
