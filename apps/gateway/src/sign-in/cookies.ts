/** Cookies ignore ports, so the port is part of the name: two instances on one machine keep apart. */
export interface CookieNames {
  session: string;
  /** Followed by the flow's state. */
  flowPrefix: string;
}

/**
 * `__Host-`: set by this very host alone, over https (or on loopback), for every path. No neighbour can plant one.
 * `publicUrl` is the origin that browsers see.
 */
export function cookieNames(publicUrl: URL): CookieNames {
  const port = publicUrl.port || (publicUrl.protocol === 'https:' ? '443' : '80');
  const session = `__Host-tongxin-${port}`;
  return { session, flowPrefix: `${session}-flow-` };
}

export interface Cookie {
  name: string;
  value: string;
}

/** The cookies of a `Cookie` header in their order; browsers send the oldest first. Values are left as they came. */
export function readCookies(header: string | undefined): Cookie[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [{ name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() }];
  });
}

/** The value of the one cookie of this name; null when there is none, and when there are two, of which one is planted. */
export function cookieValue(cookies: readonly Cookie[], name: string): string | null {
  const [first, ...more] = cookies.filter((cookie) => cookie.name === name);
  return first && more.length === 0 ? first.value : null;
}

/** `Set-Cookie`; `maxAge` in seconds, null: until the browser ends (identity ends the session in any case). */
export function setCookie(name: string, value: string, maxAge: number | null): string {
  return `${name}=${value}; Path=/; HttpOnly; Secure; SameSite=Lax${maxAge === null ? '' : `; Max-Age=${maxAge}`}`;
}

export const clearCookie = (name: string): string => setCookie(name, '', 0);

/** What of a browser's cookies identity may see: its own, and none of the gateway's. Null when nothing is left. */
export function foreignCookies(header: string | undefined, names: CookieNames): string | null {
  const kept = readCookies(header).filter(({ name }) => name !== names.session && !name.startsWith(names.flowPrefix));
  return kept.length > 0 ? kept.map(({ name, value }) => `${name}=${value}`).join('; ') : null;
}
