/** A browser's cookies, kept by name and path as a browser keeps them, and requests that follow no redirect. */
export class BrowserJar {
  private readonly cookies = new Map<string, { name: string; path: string; value: string }>();

  constructor(private readonly origin: string) {}

  get(address: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { method: 'GET', headers });
  }

  /** A form of one of our own pages. */
  post(address: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.origin, 'sec-fetch-site': 'same-origin', ...headers } });
  }

  /** Follows redirects until one leaves for `stop`, or a page comes. */
  async follow(response: Response, stop = '/sign-in/callback'): Promise<{ response: Response; at: URL }> {
    let at = new URL(response.url);
    let current = response;
    for (let hops = 0; hops < 10 && current.status >= 300 && current.status < 400; hops += 1) {
      at = new URL(current.headers.get('location') ?? '', at);
      if (at.pathname.startsWith(stop) || at.origin !== this.origin) break;
      current = await this.get(at.href);
    }
    return { response: current, at };
  }

  names(): string[] {
    return [...this.cookies.values()].map(({ name }) => name);
  }

  header(path: string): string {
    return [...this.cookies.values()].filter((cookie) => covers(cookie.path, path)).map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  private async send(address: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const url = new URL(address, this.origin);
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { accept: 'text/html', cookie: this.header(url.pathname), ...init.headers } });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const over = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (over) this.cookies.delete(`${name} ${path}`);
    else this.cookies.set(`${name} ${path}`, { name, path, value: value.join('=') });
  }
}

const covers = (cookie: string, path: string): boolean => path === cookie || path.startsWith(cookie.endsWith('/') ? cookie : `${cookie}/`);

/** The hidden fields of a page's first form. */
export function hiddenFields(page: string): Record<string, string> {
  const form = /<form[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  return Object.fromEntries([...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}
