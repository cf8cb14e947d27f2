import { EmptyState } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { GroupTalkDetailsFragmentDoc, GroupTalkPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { GroupTalkActions } from './group-talk-actions';
import { GroupTalkFacts } from './group-talk-facts';
import { useGroupTalkWords } from './words';

/** One group talk: how it stands, and what whoever is signed in may do next. */
export default function GroupTalkPage() {
  const words = useGroupTalkWords();
  const { id = '' } = useParams();
  const back = <Link to="/group-talks">{words.toGroupTalks}</Link>;
  return (
    <GraphPage title={words.detailTitle} query={GroupTalkPageDocument} variables={{ id }} actions={back}>
      {({ groupTalk: found }) => {
        if (!found) return <EmptyState title={words.notFound} hint={words.notFoundHint} action={back} />;
        const talk = readFragment(GroupTalkDetailsFragmentDoc, found);
        return (
          <div className="cards">
            <GroupTalkFacts talk={talk} />
            <GroupTalkActions key={talk.status} talk={talk} />
          </div>
        );
      }}
    </GraphPage>
  );
}
