import { EmptyState } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { BranchPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useYear, YearChoice } from '../../shared/year-choice';
import { BranchEducation, BranchFindings, BranchTalks } from './branch-figures';
import { BranchOrganisation } from './branch-organisation';
import { BranchRepresentatives } from './branch-representatives';
import { useBranchWords } from './words';

/** A branch's year across the four services, in one query; whoever may not see a part does not get it. */
export default function BranchPage() {
  const words = useBranchWords();
  const { id = '' } = useParams();
  const year = useYear();
  const back = <Link to="/branches">{words.back}</Link>;
  return (
    <GraphPage title={words.yearTitle} query={BranchPageDocument} variables={{ id, year }} actions={<><YearChoice />{back}</>}>
      {({ branch }) =>
        branch ? (
          <div className="stack">
            <h2>{branch.name}</h2>
            <div className="cards">
              <BranchOrganisation branch={branch} />
              <BranchRepresentatives branch={branch} year={year} />
              <BranchEducation branch={branch} year={year} />
              <BranchTalks branch={branch} />
              <BranchFindings branch={branch} />
            </div>
          </div>
        ) : (
          <EmptyState title={words.notFound} action={back} />
        )
      }
    </GraphPage>
  );
}
