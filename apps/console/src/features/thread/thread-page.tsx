import { EmptyState } from '@tongxin/web-ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { ThreadPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { ThreadCard } from './thread-card';
import { useThreadPageWords } from './words';

/** What became of what one asked for and raised, for oneself alone, until one closes it (T-38). */
export default function ThreadPage() {
  const words = useThreadPageWords();
  const ask = <><Link to="/talks/requests/new">{words.request}</Link><Link to="/matters/new">{words.raise}</Link></>;
  return (
    <GraphPage title={words.title} query={ThreadPageDocument} variables={{}} actions={ask}>
      {({ myThread: { nodes, pageInfo } }, more) => (
        <div className="stack">
          <p className="muted">{words.about}</p>
          {nodes.length === 0 && <EmptyState title={words.none} hint={words.noneHint} action={ask} />}
          {nodes.map((thread) => <ThreadCard key={thread.id} thread={thread} />)}
          {pageInfo.hasNextPage && <p><Button onClick={() => void more({ after: pageInfo.endCursor })}>{words.more}</Button></p>}
        </div>
      )}
    </GraphPage>
  );
}
