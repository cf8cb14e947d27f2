import { useEffect, type RefObject } from 'react';

/** Says in `--below-head` where the head of the page ends: what is told stands there. */
export function useBelowHead(head: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = head.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const measured = new ResizeObserver(() => style.setProperty('--below-head', `${element.offsetTop + element.offsetHeight + 8}px`));
    for (const each of [element, element.previousElementSibling]) if (each) measured.observe(each);
    return () => {
      measured.disconnect();
      style.removeProperty('--below-head');
    };
  }, [head]);
}
