const HOME = '/';
/** A flow travels in a cookie: a longer way back would not fit into one. */
const MAX_LENGTH = 1_000;
/** Browsers drop control characters and read a backslash as a slash: "/\evil" and "/<tab>/evil" would leave the site. */
const AMBIGUOUS = /[\\\p{Cc}\s]/u;
/** Coming back to one of these would begin again, or end what just began. */
const NOT_PAGES = /^\/sign-(in|out)(\/|\?|#|$)/;

/** Where a browser goes after sign-in: a path of this site, or `/` for anything else that `to` may say. `origin` is the site's own. */
export function returnPath(to: unknown, origin: string): string {
  if (typeof to !== 'string' || to.length > MAX_LENGTH || !to.startsWith('/') || AMBIGUOUS.test(to)) return HOME;
  if (!URL.canParse(to, origin)) return HOME;
  const url = new URL(to, origin);
  const path = url.pathname + url.search + url.hash;
  // "/.//evil" parses to the path "//evil", which is another site once it stands alone.
  if (url.origin !== origin || path.startsWith('//') || path.length > MAX_LENGTH || NOT_PAGES.test(path)) return HOME;
  return path;
}
