import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useUiWords } from '../words';
import type { SavedViews } from './saved-views';
import { readView, writeView } from './view';

interface ViewsMenuProps {
  readonly saved: SavedViews;
  readonly list: string;
  readonly inAddress: string;
}

/** The views of a list by name. */
export function ViewsMenu({ saved: { views, save, forget }, list, inAddress }: ViewsMenuProps) {
  const words = useUiWords();
  const [address, setAddress] = useSearchParams();
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const here = writeView(new URLSearchParams(), readView(address, inAddress)).toString();
  const keep = async () => {
    if (name.trim() && (await save({ list, name: name.trim(), address: here || 'q=' }))) setName('');
  };
  const use = (text: string) => {
    setAddress((now) => writeView(now, readView(new URLSearchParams(text)), inAddress), { replace: true });
    setOpen(false);
  };
  const content = (
    <div className="table-views">
      <ul>
        {views.filter((view) => view.list === list).map((view) => (
          <li key={view.name}>
            <Button type="link" onClick={() => use(view.address)}>{view.name}</Button>
            <Button type="text" size="small" aria-label={`${words.deleteView} ${view.name}`} onClick={() => void forget(view)}>{words.deleteView}</Button>
          </li>
        ))}
      </ul>
      <Input aria-label={words.viewName} placeholder={words.viewName} value={name} maxLength={30} onChange={(event) => setName(event.target.value)} onPressEnter={() => void keep()} />
      <Button onClick={() => void keep()} disabled={!name.trim()}>{words.saveView}</Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" open={open} onOpenChange={setOpen} placement="bottomLeft">
      <Button>{words.views}</Button>
    </Popover>
  );
}
