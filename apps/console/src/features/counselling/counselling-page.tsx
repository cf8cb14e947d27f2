import { EmptyState } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import { readFragment } from '../../graph/fragment-masking';
import { CounsellingCardFragmentDoc, CounsellingPageDocument, ReferralFragmentDoc } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useViewer } from '../../shared/viewer';
import { CounsellingCard } from './counselling-card';
import { DescribeForm } from './describe-form';
import { Referrals } from './referrals';
import { useCounsellingWords } from './words';

/** Where the counselling service is found (T-36), and whoever wants to keep that they took its card. */
export default function CounsellingPage() {
  const words = useCounsellingWords();
  const { offices } = useViewer();
  const [describing, setDescribing] = useState(false);
  const office = offices.includes('HR') || offices.includes('PARTY_AFFAIRS');
  const describe = office && <Button aria-expanded={describing} onClick={() => setDescribing(!describing)}>{words.describe}</Button>;
  return (
    <GraphPage title={words.title} query={CounsellingPageDocument} variables={{}} actions={describe}>
      {({ counsellingService, myReferrals }) => {
        const card = counsellingService && readFragment(CounsellingCardFragmentDoc, counsellingService);
        return (
          <div className="stack">
            <p className="muted">{words.about}</p>
            {describing && <section className="card"><DescribeForm card={card ?? null} onClose={() => setDescribing(false)} /></section>}
            {card ? (
              <div className="cards">
                <CounsellingCard card={card} />
                <Referrals referrals={readFragment(ReferralFragmentDoc, myReferrals)} />
              </div>
            ) : (
              <EmptyState title={words.none} hint={words.noneHint} />
            )}
          </div>
        );
      }}
    </GraphPage>
  );
}
