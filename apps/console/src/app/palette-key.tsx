import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useDeskWords } from './words';

const DeskPalette = lazy(() => import('./desk-palette'));

/** Opens the palette: with Ctrl-K, ⌘-K, or the button. */
export function PaletteKey() {
  const words = useDeskWords();
  const [open, setOpen] = useState(false);
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
