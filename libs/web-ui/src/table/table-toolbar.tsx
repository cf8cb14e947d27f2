import { Button, Dropdown, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useUiWords } from '../words';
import { valuesOf, type Column } from './column';
import { useSavedViews } from './saved-views';
import { ViewsMenu } from './views-menu';
import { isPlain, PLAIN_VIEW, shownColumns, type View } from './view';

export interface TableToolbarProps<Row> {
  readonly id: string;
  readonly inAddress: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly view: View;
  readonly change: (change: Partial<View>) => void;
  readonly onExcel: () => void;
  readonly children?: ReactNode;
}

/** Search, filters, columns, saved views, Excel and print. */
export function TableToolbar<Row>({ id, inAddress, columns, rows, view, change, onExcel, children }: TableToolbarProps<Row>) {
  const words = useUiWords();
  const saved = useSavedViews();
  const [open, setOpen] = useState(false);
  const shown = shownColumns(columns, view);
  const toggle = (key: string) => change({ toggled: view.toggled.includes(key) ? view.toggled.filter((each) => each !== key) : [...view.toggled, key] });
  return (
    <div className="table-toolbar" role="search">
      <Input.Search className="table-search" aria-label={words.search} placeholder={words.search} allowClear value={view.search} onChange={(event) => change({ search: event.target.value })} />
      {columns.filter(({ filter }) => filter).map((column) => (
        <label key={column.key} className="table-filter">
          <span>{column.title}</span>
          <Select
            aria-label={column.title}
            value={view.filters[column.key] ?? ''}
            options={[{ value: '', label: words.all }, ...valuesOf(column, rows)]}
            popupMatchSelectWidth={false}
            onChange={(value: string) => change({ filters: { ...view.filters, [column.key]: value } })}
          />
        </label>
      ))}
      <Dropdown
        open={open}
        onOpenChange={setOpen}
        trigger={['click']}
        menu={{
          items: columns.map(({ key, title }) => ({ key, label: title })),
          multiple: true,
          selectable: true,
          selectedKeys: shown.map(({ key }) => key),
          onSelect: ({ key }) => toggle(key),
          onDeselect: ({ key }) => toggle(key),
          onClick: () => setOpen(true),
        }}
      >
        <Button>{words.columns}</Button>
      </Dropdown>
      {saved && <ViewsMenu saved={saved} list={id} inAddress={inAddress} />}
      {!isPlain(view) && <Button type="link" onClick={() => change(PLAIN_VIEW)}>{words.clearView}</Button>}
      <span className="table-spring" />
      {children}
      <Button onClick={onExcel}>{words.excel}</Button>
      <Button onClick={() => window.print()}>{words.print}</Button>
    </div>
  );
}
