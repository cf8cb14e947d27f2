import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useUiWords } from '../words';
import { found, type Destination } from './matching';

export interface CommandPaletteProps {
  readonly destinations: readonly Destination[];
  readonly onGo: (destination: Destination) => void;
  readonly onClose: () => void;
}

/** A list that narrows with every key; arrows and Enter go there. */
export function CommandPalette({ destinations, onGo, onClose }: CommandPaletteProps) {
  const words = useUiWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useMemo(() => found(destinations, typed), [destinations, typed]);
  const chosen = list[Math.min(at, list.length - 1)];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not.
    void dialog.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (Math.min(now, list.length - 1) + step + list.length) % Math.max(list.length, 1));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) {
      event.preventDefault();
      onGo(chosen);
    }
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={words.palette} onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-label={words.palette}
        placeholder={words.paletteHint}
        autoComplete="off"
        autoFocus
        value={typed}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={words.palette}>
        {list.map((destination) => (
          <li key={destination.id} id={`${id}-${destination.id}`} role="option" aria-selected={destination === chosen} onClick={() => onGo(destination)}>
            <span>{destination.title}</span>
            {destination.hint && <small>{destination.hint}</small>}
          </li>
        ))}
      </ul>
      {list.length === 0 && <p role="status">{words.paletteNone}</p>}
    </dialog>
  );
}
