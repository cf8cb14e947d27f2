import { Button } from 'antd';
import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useViewer } from '../shared/viewer';
import { useDeskWords } from './words';
import { whenIdle } from './when-idle';

const load = () => import('./desk-palette');
const DeskPalette = lazy(load);

/** Opens the palette: with Ctrl-K, ⌘-K, or the button. */
export function PaletteKey() {
  const words = useDeskWords();
  const [open, setOpen] = useState(false);
  const client = useApolloClient();
  const onStaff = useViewer().person !== null;
  useEffect(() => {
    return whenIdle(() => {
      void load().catch(() => undefined);
      if (onStaff) void import('../shared/use-colleagues').then(({ readColleagues }) => readColleagues(client)).catch(() => undefined);
    });
  }, [client, onStaff]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-keyshortcuts="Control+K Meta+K" className="desk-find">{words.find}<kbd>Ctrl K</kbd></Button>
      {open && <Suspense><DeskPalette onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
