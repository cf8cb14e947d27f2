import { EmptyState, useLanguage } from '@tongxin/web-ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { FamilyLettersPageDocument, LetterChoiceFragmentDoc, LetterReceivedFragmentDoc } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useSaid } from '../../shared/use-said';
import { useViewer } from '../../shared/viewer';
import { LetterChoice } from './letter-choice';
import { LetterText } from './letter-text';
import { Templates } from './templates';
import { useLetterWords } from './words';
import { wholeDays } from '../../shared/whole-days';

/** Letters for one's family, for whoever asks for them (T-25): one's choice, what came, and what may come. */
export default function FamilyLettersPage() {
  const [words, said] = [useLetterWords(), useSaid()];
  const { language } = useLanguage();
  const { offices } = useViewer();
  const office = offices.includes('PARTY_AFFAIRS') && <Link to="/family-letters/sent">{words.toSent}</Link>;
  return (
    <GraphPage title={words.title} query={FamilyLettersPageDocument} variables={{ language: language === 'zh' ? 'ZH' : 'EN' }} actions={office}>
      {({ myFamilyLetterChoice, familyLetterTemplates, myFamilyLetters: { nodes, pageInfo } }, more) => {
        const letters = readFragment(LetterReceivedFragmentDoc, nodes);
        return (
          <div className="stack">
            <p className="muted">{words.about}</p>
            <div className="cards">
              {myFamilyLetterChoice && <LetterChoice choice={readFragment(LetterChoiceFragmentDoc, myFamilyLetterChoice)} />}
              <Templates templates={familyLetterTemplates} />
            </div>
            <section className="stack">
              <h2>{words.received}</h2>
              {letters.length === 0 && <EmptyState title={words.noneReceived} hint={words.noneReceivedHint} />}
              {letters.map(({ id, title, text, sentOn, expiresOn }) => (
                <article key={id} className="card stack">
                  <h3>{said(title)}</h3>
                  <p className="muted">{wholeDays(words.sentAndKept(sentOn, expiresOn))}</p>
                  <LetterText text={text} />
                </article>
              ))}
              {pageInfo.hasNextPage && <div><Button onClick={() => more({ after: pageInfo.endCursor })}>{words.more}</Button></div>}
            </section>
          </div>
        );
      }}
    </GraphPage>
  );
}
