import { EmptyState } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { RequestDetailsFragmentDoc, RequestPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { RequestActions } from './request-actions';
import { RequestFacts } from './request-facts';
import { useRequestWords } from './words';

/** One request for a talk, for who asks and who is asked alone. */
export default function RequestPage() {
  const words = useRequestWords();
  const { id = '' } = useParams();
  const back = <Link to="/talks/requests">{words.toRequests}</Link>;
  return (
    <GraphPage title={words.detailTitle} query={RequestPageDocument} variables={{ id }} actions={back}>
      {({ talkRequest }) => {
        if (!talkRequest) return <EmptyState title={words.notFound} hint={words.notFoundHint} action={back} />;
        const request = readFragment(RequestDetailsFragmentDoc, talkRequest);
        return (
          <div className="cards">
            <RequestFacts request={request} />
            <RequestActions key={request.status} request={request} />
          </div>
        );
      }}
    </GraphPage>
  );
}
