import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { BranchesPageDocument, BranchRowFragmentDoc, type BranchRowFragment } from '../../graph/graphql';
import { DayChoice, useAsOf } from '../../shared/day-choice';
import { GraphPage } from '../../shared/graph-page';
import { useViewer } from '../../shared/viewer';
import { useBranchWords } from './words';

/** The branches of a day, each leading to its year. */
export default function BranchesPage() {
  const words = useBranchWords();
  const { today } = useViewer();
  const columns: readonly Column<BranchRowFragment>[] = [
    { key: 'name', title: words.name, value: ({ name }) => name, render: ({ id, name }) => <Link to={`/branches/${id}`}>{name}</Link> },
    { key: 'kind', title: words.kind, value: ({ kind }) => kind, filter: true },
    { key: 'secretary', title: words.secretary, value: ({ secretary }) => secretary?.name ?? words.vacant },
    { key: 'leader', title: words.contactLeader, value: ({ contactLeader }) => contactLeader?.name ?? null, filter: true },
    { key: 'term', title: words.term, value: ({ termFrom, termTo }) => [termFrom, termTo].filter(Boolean).join(' – ') || null, extra: true },
  ];
  return (
    <GraphPage title={words.title} query={BranchesPageDocument} variables={{ asOf: useAsOf() }} actions={<DayChoice today={today} />}>
      {({ branches }) => <ResourceTable id="branches" title={words.title} columns={columns} rows={readFragment(BranchRowFragmentDoc, branches)} rowKey={({ id }) => id} empty={<EmptyState title={words.none} hint={words.noneHint} />} />}
    </GraphPage>
  );
}
