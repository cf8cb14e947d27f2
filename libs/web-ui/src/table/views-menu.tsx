import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useUiWords } from '../words';
import { readSavedViews, saveView } from './saved-views';
import { readView, writeView } from './view';

/** Views by name, kept in this browser. */
export function ViewsMenu({ table, inAddress }: { readonly table: string; readonly inAddress: string }) {
  const words = useUiWords();
  const [address, setAddress] = useSearchParams();
  const [saved, setSaved] = useState(() => readSavedViews(table));
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const here = writeView(new URLSearchParams(), readView(address, inAddress)).toString();
  const keep = () => {
    if (!name.trim()) return;
    setSaved(saveView(table, name.trim(), here || 'q='));
    setName('');
  };
  const use = (text: string) => {
    setAddress((now) => writeView(now, readView(new URLSearchParams(text)), inAddress), { replace: true });
    setOpen(false);
  };
  const content = (
    <div className="table-views">
      <ul>
        {Object.entries(saved).map(([each, text]) => (
          <li key={each}>
            <Button type="link" onClick={() => use(text)}>{each}</Button>
            <Button type="text" size="small" aria-label={`${words.deleteView} ${each}`} onClick={() => setSaved(saveView(table, each, null))}>{words.deleteView}</Button>
          </li>
        ))}
      </ul>
      <Input aria-label={words.viewName} placeholder={words.viewName} value={name} maxLength={30} onChange={(event) => setName(event.target.value)} onPressEnter={keep} />
      <Button onClick={keep} disabled={!name.trim()}>{words.saveView}</Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" open={open} onOpenChange={setOpen} placement="bottomLeft">
      <Button>{words.views}</Button>
    </Popover>
  );
}
