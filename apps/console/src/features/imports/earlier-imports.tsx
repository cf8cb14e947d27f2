import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { ImportRowFragmentDoc, type ImportRowFragment } from '../../graph/graphql';
import { minuteOf } from '../../shared/moment';
import { useImportWords } from './words';

interface EarlierImportsProps {
  readonly imports: readonly FragmentType<typeof ImportRowFragmentDoc>[];
  readonly onMore: (() => void) | undefined;
}

/** What the viewer imported before, and how each ended. */
export function EarlierImports({ imports, onMore }: EarlierImportsProps) {
  const words = useImportWords();
  const columns: readonly Column<ImportRowFragment>[] = [
    { key: 'file', title: words.file, value: ({ fileName }) => fileName, render: ({ id, fileName }) => <Link to={`/imports/${id}`}>{fileName}</Link> },
    { key: 'started', title: words.startedAt, value: ({ startedAt }) => minuteOf(startedAt) },
    { key: 'from', title: words.from, value: ({ from }) => from },
    { key: 'status', title: words.status, value: ({ status }) => words.statuses[status], filter: ({ status }) => status },
  ];
  return (
    <section className="stack">
      <h2>{words.earlier}</h2>
      <ResourceTable id="imports" title={words.earlier} columns={columns} rows={readFragment(ImportRowFragmentDoc, imports)} rowKey={({ id }) => id} empty={<EmptyState title={words.noneEarlier} hint={words.noneEarlierHint} />} onMore={onMore} />
    </section>
  );
}
