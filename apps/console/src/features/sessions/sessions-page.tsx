import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link, useSearchParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { SessionRowFragmentDoc, SessionsPageDocument, type SessionRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useYear, YearChoice } from '../../shared/year-choice';
import { useSessionWords } from './words';

const hostOf = ({ host }: SessionRowFragment): string | null => host?.branch?.name ?? host?.department?.name ?? host?.massOrganisationName ?? null;

/** The sessions of a year, of one branch where the address names it. */
export default function SessionsPage() {
  const words = useSessionWords();
  const year = useYear();
  const branchId = useSearchParams()[0].get('branch');
  const columns: readonly Column<SessionRowFragment>[] = [
    { key: 'day', title: words.day, value: ({ on, startsAt }) => [on, startsAt].filter(Boolean).join(' ') },
    { key: 'name', title: words.name, value: ({ name }) => name },
    { key: 'host', title: words.host, value: hostOf, filter: true },
    { key: 'programme', title: words.programme, value: ({ programme }) => programme?.name ?? null, filter: true },
    { key: 'state', title: words.state, value: ({ state }) => words.states[state], filter: ({ state }) => state },
    { key: 'hours', title: words.hours, value: ({ hours }) => hours, align: 'right' },
    { key: 'speaker', title: words.speaker, value: ({ speaker }) => speaker?.name ?? null, extra: true },
    { key: 'place', title: words.place, value: ({ place }) => place, extra: true },
    { key: 'audience', title: words.audience, value: ({ audience }) => audience, extra: true },
  ];
  return (
    <GraphPage title={words.title} query={SessionsPageDocument} variables={{ year, branchId }} actions={<><YearChoice />{branchId && <Link to={`/sessions?year=${year}`}>{words.all}</Link>}</>}>
      {({ sessions: { nodes, pageInfo } }, more) => (
        <ResourceTable
          id="sessions"
          title={words.title}
          columns={columns}
          rows={readFragment(SessionRowFragmentDoc, nodes)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.none} hint={words.noneHint} />}
          onMore={moreOf(more, { after: { pageInfo } })}
        />
      )}
    </GraphPage>
  );
}
