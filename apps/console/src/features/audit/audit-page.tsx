import { EmptyState } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { AuditChainRowFragmentDoc, AuditOpeningRowFragmentDoc, AuditPageDocument, type AuditPageQuery } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { Page } from '../../shared/page';
import type { ServiceName } from '../../shared/service-words';
import { useViewer } from '../../shared/viewer';
import { Chains, type Chain } from './chains';
import { Openings } from './openings';
import { useAuditWords } from './words';

function chainsOf(data: AuditPageQuery): readonly Chain[] {
  const of = (service: ServiceName, found: FragmentType<typeof AuditChainRowFragmentDoc> | null): Chain[] => (found ? [{ ...readFragment(AuditChainRowFragmentDoc, found), service }] : []);
  return [
    ...of('organisation', data.organisationAuditChain), ...of('education', data.educationAuditChain), ...of('talks', data.talksAuditChain), ...of('integrity', data.integrityAuditChain),
    ...of('identity', data.identityAuditChain),
  ];
}

/** The audit, for the two administrators who open it together: openings of both, and the chains of the audit administrator. */
export default function AuditPage() {
  const words = useAuditWords();
  const { administrator } = useViewer();
  if (administrator !== 'AUDIT' && administrator !== 'SECURITY') return <Page title={words.title}><EmptyState title={words.onlyTwo} hint={words.onlyTwoHint} /></Page>;
  return (
    <GraphPage title={words.title} query={AuditPageDocument} variables={{}}>
      {(data, more) => {
        const { nodes, pageInfo } = data.auditOpenings;
        return (
          <div className="stack">
            <Openings openings={readFragment(AuditOpeningRowFragmentDoc, nodes)} onMore={moreOf(more, { after: { pageInfo } })} />
            {administrator === 'AUDIT' && <Chains chains={chainsOf(data)} />}
          </div>
        );
      }}
    </GraphPage>
  );
}
