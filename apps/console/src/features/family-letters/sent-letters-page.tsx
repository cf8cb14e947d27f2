import { EmptyState, ResourceTable, useLanguage, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { SentLetterFragmentDoc, SentLettersPageDocument, type SentLetterFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { SendLetter } from './send-letter';
import { useLetterWords } from './words';

function useColumns(): readonly Column<SentLetterFragment>[] {
  const words = useLetterWords();
  return [
    { key: 'sent', title: words.sentOn, value: ({ sentOn }) => sentOn },
    { key: 'template', title: words.template, value: ({ template }) => words.templateTitles[template], filter: ({ template }) => template },
    { key: 'unit', title: words.unit, value: ({ unit }) => unit?.name ?? words.everybody, filter: ({ unit }) => unit?.name ?? 'EVERYBODY' },
    { key: 'day', title: words.openDay, value: ({ openDay }) => openDay ?? null },
    { key: 'place', title: words.place, value: ({ place }) => place ?? null },
    { key: 'receivers', title: words.receivers, value: ({ receivers }) => receivers ?? words.few, align: 'right' },
  ];
}

/** The letters that the office of Party affairs has sent, and sending another one (T-25). */
export default function SentLettersPage() {
  const words = useLetterWords();
  const { language } = useLanguage();
  const columns = useColumns();
  const back = <Link to="/family-letters">{words.toLetters}</Link>;
  return (
    <GraphPage title={words.sentTitle} query={SentLettersPageDocument} variables={{ language: language === 'zh' ? 'ZH' : 'EN' }} actions={back}>
      {({ sentFamilyLetters: sent, familyLetterReaders, familyLetterTemplates, departments }, more) =>
        sent ? (
          <div className="stack">
            <SendLetter templates={familyLetterTemplates} units={departments} readers={familyLetterReaders?.totalCount ?? null} />
            <ResourceTable
              id="sent-letters"
              title={words.sentTitle}
              columns={columns}
              rows={readFragment(SentLetterFragmentDoc, sent.nodes)}
              rowKey={({ id }) => id}
              empty={<EmptyState title={words.noneSent} hint={words.noneSentHint} />}
              onMore={moreOf(more, { after: sent })}
            />
          </div>
        ) : (
          <EmptyState title={words.notForYou} hint={words.notForYouHint} action={back} />
        )
      }
    </GraphPage>
  );
}
