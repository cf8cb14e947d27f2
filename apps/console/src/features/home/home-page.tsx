import { useLanguage } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { HomeDueFragmentDoc, HomePageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { Page } from '../../shared/page';
import { useViewer } from '../../shared/viewer';
import { AgreedTalks } from './agreed-talks';
import { DueItems } from './due-items';
import { MyDuties } from './my-duties';
import { MyThread } from './my-thread';
import { MyUnit } from './my-unit';
import { Waiting } from './waiting';
import { useHomeWords } from './words';

/** What is due to me, what I owe, my talks, and what my unit owes. */
export default function HomePage() {
  const words = useHomeWords();
  const { language } = useLanguage();
  const { person, year } = useViewer();
  if (!person) {
    return (
      <Page title={words.title}>
        <section className="card">
          <p>{words.administrator}</p>
          <a href={`/identity/account?lang=${language}`}>{words.account}</a>
        </section>
      </Page>
    );
  }
  return (
    <GraphPage title={words.hello(person.name)} query={HomePageDocument} variables={{ year }} actions={<Link to="/talks/requests/new">{words.request}</Link>}>
      {({ me, myTalkDuties, myTalks, asked, myGroupTalks, myHomeVisits, myWorkItems, mattersToAnswer, myThread }) => {
        const visits = myHomeVisits.nodes.filter(({ viewerCanConsent }) => viewerCanConsent);
        const requests = asked.nodes.filter(({ viewerCanAccept }) => viewerCanAccept);
        // What waits above is not told twice: its item comes a moment later, from another service.
        const above = new Set([...visits, ...requests].map(({ id }) => id));
        const due = readFragment(HomeDueFragmentDoc, myWorkItems.nodes).filter(({ talk, talkRequest, homeVisit }) => talk === null && !above.has((talkRequest ?? homeVisit)?.id ?? ''));
        return (
          <div className="cards">
            <Waiting
              toAnswer={myTalks.nodes.filter(({ viewerCanAnswer }) => viewerCanAnswer)}
              toConfirm={myTalks.nodes.filter(({ viewerCanConfirm, status }) => viewerCanConfirm && status === 'RECORDED')}
              invitations={myGroupTalks.nodes.filter(({ viewerCanAnswer, myAnswer }) => viewerCanAnswer && myAnswer === null)}
              visits={visits}
              requests={requests}
            />
            <DueItems items={due} total={myWorkItems.totalCount} />
            <MyDuties open={myTalkDuties.filter(({ status }) => status === 'OPEN')} due={myTalkDuties.length} />
            <AgreedTalks inService={Boolean(me.person?.department)} talks={myTalks.nodes.filter(({ status }) => status === 'SCHEDULED')} />
            <MyThread threads={myThread.nodes} />
            {me.person?.department && <MyUnit unit={me.person.department} matters={mattersToAnswer} />}
          </div>
        );
      }}
    </GraphPage>
  );
}
