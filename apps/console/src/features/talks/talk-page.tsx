import { EmptyState, useLanguage } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { TalkDetailsFragmentDoc, TalkPageDocument, TalkTemplatesFragmentDoc } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useViewer } from '../../shared/viewer';
import { SealedSection } from './sealed-section';
import { TalkActions } from './talk-actions';
import { TalkFacts } from './talk-facts';
import { TalkPreparation } from './talk-preparation';
import { useTalksWords } from './words';

/** One talk of one's own: how it stands, and what whoever is signed in may do next. */
export default function TalkPage() {
  const words = useTalksWords();
  const { id = '' } = useParams();
  const { person } = useViewer();
  const { language } = useLanguage();
  return (
    <GraphPage title={words.title} query={TalkPageDocument} variables={{ id, language: language === 'zh' ? 'ZH' : 'EN' }} actions={<Link to="/talks">{words.toTalks}</Link>}>
      {({ talk, talkPrinciples, mySealingKey }) => {
        if (!talk) return <EmptyState title={words.notFound} hint={words.notFoundHint} action={<Link to="/talks">{words.toTalks}</Link>} />;
        const details = readFragment(TalkDetailsFragmentDoc, talk);
        const { templates } = readFragment(TalkTemplatesFragmentDoc, talk);
        return (
          <div className="stack">
            <h2>{words.talkWith((talk.talker.id === person?.id ? talk.talkee : talk.talker).name)}</h2>
            <div className="cards">
              <TalkFacts talk={talk} talker={talk.talker.name} talkee={talk.talkee.name} />
              <TalkActions key={details.status} talk={talk} />
              <TalkPreparation principles={talkPrinciples} templates={templates} />
            </div>
            <SealedSection talk={talk} own={mySealingKey} />
          </div>
        );
      }}
    </GraphPage>
  );
}
