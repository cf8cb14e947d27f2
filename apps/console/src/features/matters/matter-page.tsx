import { EmptyState } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { MatterDetailsFragmentDoc, MatterPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { MatterActions } from './matter-actions';
import { MatterFacts } from './matter-facts';
import { useMatterWords } from './words';

/** One matter: how it stands, what was done, and what is next. */
export default function MatterPage() {
  const words = useMatterWords();
  const { id = '' } = useParams();
  const back = <Link to="/matters">{words.toMatters}</Link>;
  return (
    <GraphPage title={words.detailTitle} query={MatterPageDocument} variables={{ id }} actions={back}>
      {({ matter: found, departments }) => {
        if (!found) return <EmptyState title={words.notFound} hint={words.notFoundHint} action={back} />;
        const matter = readFragment(MatterDetailsFragmentDoc, found);
        return (
          <div className="cards">
            <MatterFacts matter={matter} />
            <MatterActions key={matter.steps.length} matter={matter} units={departments} />
          </div>
        );
      }}
    </GraphPage>
  );
}
