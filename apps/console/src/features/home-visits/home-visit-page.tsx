import { EmptyState } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { HomeVisitDetailsFragmentDoc, HomeVisitPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { HomeVisitActions } from './home-visit-actions';
import { HomeVisitFacts } from './home-visit-facts';
import { useHomeVisitWords } from './words';

/** One visit of one's own: how it stands, and what whoever is signed in may do next. */
export default function HomeVisitPage() {
  const words = useHomeVisitWords();
  const { id = '' } = useParams();
  const back = <Link to="/home-visits">{words.toVisits}</Link>;
  return (
    <GraphPage title={words.detailTitle} query={HomeVisitPageDocument} variables={{ id }} actions={back}>
      {({ homeVisit: found }) => {
        if (!found) return <EmptyState title={words.notFound} hint={words.notFoundHint} action={back} />;
        const visit = readFragment(HomeVisitDetailsFragmentDoc, found);
        return (
          <div className="cards">
            <HomeVisitFacts visit={visit} />
            <HomeVisitActions key={visit.status} visit={visit} />
          </div>
        );
      }}
    </GraphPage>
  );
}
