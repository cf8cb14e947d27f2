import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from '../states';
import { useUiWords } from '../words';
import { useNarrow, usePrinting } from '../use-media';
import { textOf, type Column } from './column';
import { download } from './download';
import { TableToolbar } from './table-toolbar';
import { useView } from './use-view';
import { isPlain, PLAIN_VIEW, shownColumns, shownRows } from './view';
import { xlsx } from './xlsx';

export interface ResourceTableProps<Row> {
  /** Names the table where its views are saved, and the file that it is exported to. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What to say, and do, where there is no row at all. */
  readonly empty: ReactNode;
  /** Reads another page; absent where everything is here. */
  readonly onMore?: (() => void) | undefined;
  readonly toolbar?: ReactNode;
  /** What its names in the address begin with, where it is not the page's only table. */
  readonly inAddress?: string;
}

/** More rows than this are drawn only where they are looked at; on paper all are. */
const MOST_DRAWN = 100;

/** Rows with search, filters, columns, order and saved views in the address; on a narrow screen each row is a card. Exports and prints what is on screen. */
export function ResourceTable<Row extends object>({ id, title, columns, rows, rowKey, empty, onMore, toolbar, inAddress = '' }: ResourceTableProps<Row>) {
  const words = useUiWords();
  const [view, change] = useView(inAddress);
  const [narrow, printing] = [useNarrow(), usePrinting()];
  if (rows.length === 0) return <>{toolbar}{empty}</>;
  const [across, down] = [shownColumns(columns, view), shownRows(columns, rows, view)];
  const exported = across.filter(({ value }) => value);
  const onExcel = () => download(`${title}.xlsx`, xlsx([{ name: title, titles: exported.map((column) => column.title), rows: down.map((row) => exported.map((column) => column.value?.(row) ?? null)) }]));
  return (
    <section className="resource-table" aria-label={title}>
      <TableToolbar id={id} inAddress={inAddress} columns={columns} rows={rows} view={view} change={change} onExcel={onExcel}>{toolbar}</TableToolbar>
      <p className="table-count" role="status">{words.rows(down.length, rows.length)}{onMore && ` · ${words.moreToRead}`}</p>
      {down.length === 0 ? (
        <EmptyState title={words.noRows} action={!isPlain(view) && <Button onClick={() => change(PLAIN_VIEW)}>{words.clearView}</Button>} />
      ) : narrow ? (
        <ul className="table-cards">
          {down.map((row) => (
            <li key={rowKey(row)}>
              <dl>
                {across.map((column) => (
                  <div key={column.key}>
                    <dt>{column.title}</dt>
                    <dd>{column.render?.(row) ?? textOf(column, row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <Table<Row>
          size="middle"
          pagination={false}
          {...(down.length > MOST_DRAWN && !printing && { virtual: true, scroll: { x: across.length * 160, y: 600 } })}
          rowKey={rowKey}
          dataSource={[...down]}
          columns={across.map((column) => ({
            key: column.key,
            title: column.title,
            ...(column.align && { align: column.align }),
            sorter: column.value !== null,
            sortOrder: view.sort?.key === column.key ? (view.sort.descending ? 'descend' : 'ascend') : null,
            render: (_: unknown, row: Row) => column.render?.(row) ?? textOf(column, row),
          }))}
          onChange={(_pages, _filters, sorter) => {
            const by = Array.isArray(sorter) ? sorter[0] : sorter;
            change({ sort: by?.order && by.columnKey ? { key: String(by.columnKey), descending: by.order === 'descend' } : null });
          }}
        />
      )}
      {onMore && <Button className="table-more" onClick={onMore}>{words.more}</Button>}
    </section>
  );
}
