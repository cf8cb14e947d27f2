import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { HomeVisitRowFragmentDoc, HomeVisitsPageDocument, type HomeVisitRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useViewer } from '../../shared/viewer';
import { when } from '../../shared/when';
import { useHomeVisitWords } from './words';

function useColumns(): readonly Column<HomeVisitRowFragment>[] {
  const words = useHomeVisitWords();
  const { person: viewer } = useViewer();
  const other = ({ visitor, person }: HomeVisitRowFragment) => (visitor.id === viewer?.id ? person : visitor).name;
  return [
    { key: 'with', title: words.with, value: other, render: (visit) => <Link to={`/home-visits/${visit.id}`}>{other(visit)}</Link> },
    { key: 'side', title: words.side, value: ({ visitor }) => (visitor.id === viewer?.id ? words.toThem : words.toMe), filter: ({ visitor }) => (visitor.id === viewer?.id ? 'VISITOR' : 'VISITED') },
    { key: 'purpose', title: words.purpose, value: ({ purpose }) => words.purposes[purpose], filter: ({ purpose }) => purpose },
    { key: 'day', title: words.day, value: ({ plannedOn, plannedAt }) => when(plannedOn, plannedAt) },
    { key: 'status', title: words.status, value: ({ status, viewerCanConsent }) => (viewerCanConsent ? words.waitsForMe : words.statuses[status]), filter: ({ status, viewerCanConsent }) => (viewerCanConsent ? 'WAITS_FOR_ME' : status) },
  ];
}

/** The visits that I have asked for and those to me, of the last year (T-23). */
export default function HomeVisitsPage() {
  const words = useHomeVisitWords();
  const columns = useColumns();
  return (
    <GraphPage title={words.title} query={HomeVisitsPageDocument} variables={{}}>
      {({ viewerCanProposeHomeVisits, myHomeVisits: { nodes, pageInfo } }, more) => (
        <div className="stack">
          <p className="muted">{words.about}</p>
          {viewerCanProposeHomeVisits && <p><Link to="/home-visits/new">{words.propose}</Link></p>}
          <ResourceTable
            id="home-visits"
            title={words.title}
            columns={columns}
            rows={readFragment(HomeVisitRowFragmentDoc, nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} hint={words.noneHint} />}
            onMore={moreOf(more, { after: { pageInfo } })}
          />
        </div>
      )}
    </GraphPage>
  );
}
