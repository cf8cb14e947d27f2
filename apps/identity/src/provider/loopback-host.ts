import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Was this machine asked by a name of its own? Practice tokens answer to nothing else, so that a page on the Internet whose name was made to point at
 * this machine gets none. Behind the gateway the name that the client used comes in `x-forwarded-host`.
 */
export function askedByLoopbackName(headers: IncomingHttpHeaders): boolean {
  const forwarded = headers['x-forwarded-host'];
  return [headers.host, ...(forwarded === undefined ? [] : [forwarded].flat())].every((host) => host !== undefined && LOOPBACK.test(host));
}
