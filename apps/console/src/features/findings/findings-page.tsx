import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { readFragment } from '../../graph/fragment-masking';
import { BatchRowFragmentDoc, FindingRowFragmentDoc, FindingsPageDocument, type FindingRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useYear, YearChoice } from '../../shared/year-choice';
import { Batches } from './batches';
import { useFindingWords } from './words';

/** What was found and how it is mended, and the batches that found it. */
export default function FindingsPage() {
  const words = useFindingWords();
  const year = useYear();
  const statusOf = ({ rectification }: FindingRowFragment) => (rectification ? words.statuses[rectification.status] : words.notPlanned);
  const columns: readonly Column<FindingRowFragment>[] = [
    { key: 'found', title: words.foundOn, value: ({ foundOn }) => foundOn },
    { key: 'description', title: words.description, value: ({ description }) => description },
    { key: 'object', title: words.object, value: ({ object }) => object.name, filter: true },
    { key: 'severity', title: words.severity, value: ({ severity }) => words.severities[severity], filter: ({ severity }) => severity },
    { key: 'status', title: words.status, value: statusOf, filter: ({ rectification }) => rectification?.status ?? 'NOT_PLANNED', render: (finding) => <span className={finding.rectification?.status === 'OVERDUE' ? 'warn' : undefined}>{statusOf(finding)}</span> },
    { key: 'due', title: words.dueOn, value: ({ rectification }) => rectification?.dueOn ?? null },
    { key: 'unit', title: words.unit, value: ({ department }) => department?.name ?? null, extra: true },
  ];
  return (
    <GraphPage title={words.title} query={FindingsPageDocument} variables={{ year }} actions={<YearChoice />}>
      {({ findings: { nodes, pageInfo }, inspectionBatches }, more) => (
        <div className="stack">
          <p className="muted">{words.about}</p>
          <h2>{words.findings}</h2>
          <ResourceTable
            id="findings"
            title={words.findings}
            columns={columns}
            rows={readFragment(FindingRowFragmentDoc, nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} hint={words.noneHint} />}
            onMore={moreOf(more, { after: { pageInfo } })}
          />
          <Batches batches={readFragment(BatchRowFragmentDoc, inspectionBatches)} />
        </div>
      )}
    </GraphPage>
  );
}
