/** A page as far as it matters to somebody who fills in forms. */
export interface Page {
  /** Absolute address, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

type Fields = Readonly<Record<string, string>>;

/** A browser with one cookie jar and no scripts, on one origin: pages, forms, and the graph as a web page asks it. */
export interface FormBrowser {
  open(path: string): Promise<Page>;
  /** Fills in the form that has a field called as the first one given (or the only form) and sends it. @throws Error when there is none */
  submit(page: Page, fields: Fields): Promise<Page>;
  /** JSON as the page's own script would send it. */
  post(path: string, body: object, headers?: Fields): Promise<Response>;
  json<T>(path: string): Promise<T>;
  /** A copy of the jar: somebody who stole it. */
  copy(): FormBrowser;
}

export function formBrowser(origin: string, jar = new Map<string, string>()): FormBrowser {
  const send = async (url: string, init: RequestInit & { readonly headers?: Fields } = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie && { cookie }) } });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  };
  /** Follows redirects as a browser does, with GET. */
  const arrive = async (url: string, init?: Parameters<typeof send>[1]): Promise<Page> => {
    let [at, answer] = [url, await send(url, init)];
    for (let step = 0; answer.status >= 300 && answer.status < 400; step += 1) {
      if (step === 15) throw new Error(`too many redirects, at ${at}`);
      at = new URL(answer.headers.get('location') ?? '', at).href;
      if (new URL(at).origin !== origin) throw new Error(`sent to another origin: ${at}`);
      await answer.arrayBuffer();
      answer = await send(at, { headers: page });
    }
    return { url: at, status: answer.status, text: await answer.text() };
  };
  return {
    open: (path) => arrive(new URL(path, origin).href, { headers: page }),
    submit: (from, fields) => {
      const form = formWith(from, Object.keys(fields)[0]);
      const body = new URLSearchParams({ ...form.hidden, ...fields });
      return arrive(new URL(form.action || from.url, from.url).href, { method: 'POST', body: body.toString(), headers: { ...page, origin, 'content-type': 'application/x-www-form-urlencoded' } });
    },
    post: (path, body, headers = {}) =>
      send(new URL(path, origin).href, { method: 'POST', body: JSON.stringify(body), headers: { origin, 'content-type': 'application/json', accept: 'application/json', ...headers } }),
    json: async <T>(path: string) => (await (await send(new URL(path, origin).href, { headers: { accept: 'application/json' } })).json()) as T,
    copy: () => formBrowser(origin, new Map(jar)),
  };
}

const page: Fields = { accept: 'text/html,application/xhtml+xml', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/147.0' };

/** Sets or, where it has run out, drops a cookie; what stands behind the value only matters for that. */
function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  const over = attributes.some((attribute) => /^\s*max-age=(0|-\d+)\s*$/i.test(attribute) || isPast(/^\s*expires=(.*)$/i.exec(attribute)?.[1]));
  if (over || value === '') jar.delete(name);
  else jar.set(name, value);
}

const isPast = (date: string | undefined): boolean => date !== undefined && new Date(date).getTime() < Date.now();

interface Form {
  readonly action: string;
  readonly hidden: Fields;
}

function formWith({ text, url, status }: Page, field: string | undefined): Form {
  const forms = [...text.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/gi)].map(([, head = '', body = '']) => ({ head, body }));
  const form = forms.find(({ body }) => field !== undefined && new RegExp(`\\bname="${field}"`).test(body)) ?? (forms.length === 1 ? forms[0] : undefined);
  if (!form) throw new Error(`no form with ${field} at ${url} (${status}): ${text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 500)}`);
  const hidden = [...form.body.matchAll(/<input\b([^>]*)>/gi)].map(([, head = '']) => head).filter((head) => attribute(head, 'type') === 'hidden');
  return { action: attribute(form.head, 'action'), hidden: Object.fromEntries(hidden.map((head) => [attribute(head, 'name'), attribute(head, 'value')])) };
}

const entities: Fields = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const attribute = (head: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(head)?.[1] ?? '').replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
