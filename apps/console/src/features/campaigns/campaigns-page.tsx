import { EmptyState } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { CampaignFactsFragmentDoc, CampaignsPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useTalkWords } from '../../shared/talk-words';
import { useViewer } from '../../shared/viewer';
import { CampaignForm } from './campaign-form';
import { useCampaignWords } from './words';

/** The campaign of each year (T-02): its document, its three classes of topics, and, once the year is over, how many talks there were. */
export default function CampaignsPage() {
  const words = useCampaignWords();
  const { offices } = useViewer();
  const [announcing, setAnnouncing] = useState(false);
  const announce = offices.includes('PARTY_AFFAIRS') && <Button aria-expanded={announcing} onClick={() => setAnnouncing(!announcing)}>{words.announce}</Button>;
  return (
    <GraphPage title={words.title} query={CampaignsPageDocument} variables={{}} actions={announce}>
      {({ talkCampaigns }) => (
        <div className="stack">
          {announcing && <section className="card"><CampaignForm campaign={null} onClose={() => setAnnouncing(false)} /></section>}
          {talkCampaigns.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
          {talkCampaigns.map((campaign) => <Campaign key={campaign.id} campaign={campaign} />)}
        </div>
      )}
    </GraphPage>
  );
}

function Campaign({ campaign: masked }: { readonly campaign: FragmentType<typeof CampaignFactsFragmentDoc> }) {
  const [words, talks] = [useCampaignWords(), useTalkWords()];
  const campaign = readFragment(CampaignFactsFragmentDoc, masked);
  const [amending, setAmending] = useState(false);
  const { year, title, document, announcedOn, topicClasses, totals, viewerCanAmend } = campaign;
  return (
    <section className="card stack">
      <h2 lang="zh-CN">{title}</h2>
      <dl className="facts">
        <dt>{words.year}</dt><dd>{year}</dd>
        <dt>{words.document}</dt><dd>{document}</dd>
        <dt>{words.announcedOn}</dt><dd>{announcedOn}</dd>
        <dt>{words.topics}</dt><dd>{topicClasses.map((topic) => talks.topics[topic]).join(' · ')}</dd>
      </dl>
      <h3>{words.totals}</h3>
      {totals ? (
        <dl className="facts">
          {totals.classes.flatMap(({ topicClass, talks: count }) => [<dt key={topicClass}>{talks.topics[topicClass]}</dt>, <dd key={`${topicClass}:`}>{words.times(count ?? null)}</dd>])}
          <dt>{words.total}</dt><dd>{words.times(totals.total ?? null)}</dd>
        </dl>
      ) : (
        <p className="muted">{words.totalsLater}</p>
      )}
      {viewerCanAmend && <div className="actions"><Button aria-expanded={amending} onClick={() => setAmending(!amending)}>{words.amend}</Button></div>}
      {amending && <CampaignForm campaign={campaign} onClose={() => setAmending(false)} />}
    </section>
  );
}
