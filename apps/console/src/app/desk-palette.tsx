import { CommandPalette, type Destination } from '@tongxin/web-ui/palette';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useColleagues } from '../shared/use-colleagues';
import { pagesFor } from './navigation';
import { useViewer } from '../shared/viewer';
import { useDeskWords } from './words';

/** The pages and the people. What is known already is there at once; the rest joins when it has been read. */
export default function DeskPalette({ onClose }: { readonly onClose: () => void }) {
  const words = useDeskWords();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { colleagues } = useColleagues();
  const destinations = useMemo<readonly Destination[]>(
    () => [
      ...pagesFor(viewer).map(({ key, path }) => ({ id: key, title: words.pages[key], hint: words.goTo, path })),
      ...colleagues.map(({ id, name, unit }) => ({ id, title: name, hint: unit, path: `/people?person=${id}` })),
    ],
    [words, viewer, colleagues],
  );
  return (
    <CommandPalette
      destinations={destinations}
      onClose={onClose}
      onGo={({ path }) => {
        onClose();
        void navigate(path);
      }}
    />
  );
}
