import { useNotices } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useApolloClient } from '@apollo/client/react';
import { Suspense, useEffect, useState } from 'react';
import { useViewer } from '../shared/viewer';
import { useDeskWords } from './words';
import { part } from './part';
import { whenIdle } from './when-idle';

const DeskPalette = part(() => import('./desk-palette'));

/** How the key is written where this is read. */
const KEY = /Mac/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** Opens the palette: with Ctrl-K, ⌘-K, or the button. */
export function PaletteKey() {
  const words = useDeskWords();
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const client = useApolloClient();
  const onStaff = useViewer().person !== null;
  useEffect(() => {
    return whenIdle(() => {
      void DeskPalette.send();
      if (onStaff) void import('../shared/use-colleagues').then(({ readColleagues }) => readColleagues(client)).catch(() => undefined);
    });
  }, [client, onStaff]);
  const show = async () => {
    const there = await DeskPalette.send();
    // Once the session has ended nothing opens over what says so.
    if (document.querySelector('.desk-over')) return;
    if (there) setOpen(true);
    else notices.failed(words.unreachable);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void show();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [words]);
  return (
    <>
      <Button onClick={() => void show()} aria-keyshortcuts="Control+K Meta+K" className="desk-find">{words.find}<kbd>{KEY}</kbd></Button>
      {open && <Suspense><DeskPalette onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
