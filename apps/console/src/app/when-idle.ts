/** Milliseconds after which it is done even where the page is never idle. */
const AT_LATEST = 2_000;

/** Does something once the page has nothing else to do. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, AT_LATEST);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => cancelIdleCallback(idle);
}
