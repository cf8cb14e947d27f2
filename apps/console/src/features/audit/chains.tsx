import { download, EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Button } from 'antd';
import type { AuditChainRowFragment } from '../../graph/graphql';
import { minuteOf } from '../../shared/moment';
import { useServiceWords, type ServiceName } from '../../shared/service-words';
import { useAuditWords } from './words';

export type Chain = AuditChainRowFragment & { readonly service: ServiceName };

function useColumns(): readonly Column<Chain>[] {
  const [words, { services }] = [useAuditWords(), useServiceWords()];
  return [
    { key: 'service', title: words.service, value: ({ service }) => services[service] },
    { key: 'length', title: words.length, value: ({ length }) => length, align: 'right' },
    { key: 'waiting', title: words.waiting, value: ({ waiting }) => waiting, align: 'right' },
    { key: 'at', title: words.checkpointAt, value: ({ checkpoint }) => (checkpoint ? minuteOf(checkpoint.at) : null) },
    { key: 'position', title: words.position, value: ({ checkpoint }) => checkpoint?.position ?? null, align: 'right' },
    { key: 'signed', title: words.signed, value: ({ checkpoint }) => (checkpoint ? (checkpoint.signed ? words.yes : words.no) : null) },
  ];
}

/** How the chain of each service stands, and its checkpoints to be kept outside, in one file that the verifier reads. */
export function Chains({ chains }: { readonly chains: readonly Chain[] }) {
  const words = useAuditWords();
  const columns = useColumns();
  const lines = chains.flatMap(({ checkpoint }) => (checkpoint ? [checkpoint.line] : []));
  const keep = () => download(`${words.keepName}.txt`, new Blob([`${lines.join('\n')}\n`], { type: 'text/plain' }));
  return (
    <section className="stack">
      <h2>{words.chains}</h2>
      <p>{words.chainsAbout}</p>
      <div className="actions"><Button disabled={lines.length === 0} onClick={keep}>{words.keep}</Button></div>
      <ResourceTable inAddress="chains." id="audit-chains" title={words.chains} columns={columns} rows={chains} rowKey={({ service }) => service} empty={<EmptyState title={words.noChains} hint={words.noChainsHint} />} />
    </section>
  );
}
