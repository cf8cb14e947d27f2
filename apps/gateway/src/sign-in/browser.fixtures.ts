export interface Visit {
  status: number;
  headers: Headers;
  text: string;
  url: string;
}

/** What matters of a browser: cookies by host and not by port, `__Host-` kept to its rules, redirects followed. */
export class FixtureBrowser {
  private readonly jar = new Map<string, Map<string, string>>();

  cookies(host = '127.0.0.1'): Map<string, string> {
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, cookies);
    return cookies;
  }

  /** One request, no redirect. */
  async send(url: string, init: RequestInit = {}): Promise<Visit> {
    const { hostname } = new URL(url);
    const cookies = this.cookies(hostname);
    const headers = new Headers(init.headers);
    if (cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(cookies, line);
    return { status: response.status, headers: response.headers, text: await response.text(), url };
  }

  /** Opens a page, as from the address bar. */
  async open(url: string, headers: Record<string, string> = {}): Promise<Visit> {
    let visit = await this.send(url, { headers: { accept: 'text/html', ...headers } });
    for (let hops = 0; hops < 12 && visit.status >= 300 && visit.status < 400; hops += 1) {
      visit = await this.send(new URL(visit.headers.get('location') ?? '', visit.url).href, { headers: { accept: 'text/html', ...headers } });
    }
    return visit;
  }

  /** Follows a way of redirects up to the first address that fits, and does not go there. */
  async openUntil(url: string, fits: (url: string) => boolean): Promise<string> {
    let next = url;
    for (let hops = 0; hops < 12 && !fits(next); hops += 1) {
      const visit = await this.send(next, { headers: { accept: 'text/html' } });
      next = new URL(visit.headers.get('location') ?? '', next).href;
    }
    return next;
  }

  private keep(cookies: Map<string, string>, line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const said = attributes.map((attribute) => attribute.toLowerCase());
    if (name.startsWith('__Host-') && !(said.includes('secure') && said.includes('path=/') && !said.some((one) => one.startsWith('domain=')))) {
      throw new Error(`A browser keeps no ${line}`);
    }
    const over = said.includes('max-age=0') || said.some((one) => one.startsWith('expires=thu, 01 jan 1970'));
    if (over) cookies.delete(name);
    else cookies.set(name, value);
  }
}
