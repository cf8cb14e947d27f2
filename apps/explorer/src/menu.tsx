import { useEffect, useRef, type ReactNode } from 'react';

export interface MenuProps {
  title: ReactNode;
  className?: string;
  /** Gets a function that closes the menu. */
  children: (close: () => void) => ReactNode;
}

/** A menu below a button; Escape and a press elsewhere close it. */
export function Menu({ title, className = '', children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      const escape = event instanceof KeyboardEvent;
      const outside = escape ? event.key === 'Escape' : !menu?.contains(event.target as Node);
      if (!menu?.open || !outside) return;
      if (escape && menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
      menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);

  const close = () => {
    if (details.current) details.current.open = false;
  };
  return (
    <details ref={details} className={`menu ${className}`}>
      <summary>{title}</summary>
      <div className="menu-list">{children(close)}</div>
    </details>
  );
}
