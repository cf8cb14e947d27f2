import { Agent, request, type Dispatcher } from 'undici';
import type { CustomFetch, CustomFetchOptions } from 'openid-client';

const MAX_BYTES = 1024 * 1024;

export interface IssuerHttpTerms {
  publicUrl: URL;
  /** The issuer is our own: what stands under its public address is asked at `identityUrl`, inside the house. */
  embedded: boolean;
  identityUrl: URL;
}

/** How the gateway speaks with the issuer: no redirects, answers of at most 1 MB, and no detour over the public address for our own. */
export class IssuerHttp {
  private readonly agent = new Agent({ connect: { timeout: 5_000 }, maxResponseSize: MAX_BYTES });

  constructor(private readonly terms: IssuerHttpTerms) {}

  readonly fetch: CustomFetch = async (url, { method, headers, body, signal }) => {
    const { url: address, headers: forwarded } = this.inside(new URL(url));
    const answer = await request(address, {
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, ...forwarded },
      body: textOf(body),
      signal: signal ?? AbortSignal.timeout(5_000),
      dispatcher: this.agent,
    });
    const text = await answer.body.text();
    const kept = ['content-type', 'location', 'www-authenticate'].flatMap((name) => {
      const value = answer.headers[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    const empty = [204, 205, 304].includes(answer.statusCode);
    return new Response(empty ? null : text, { status: answer.statusCode, headers: kept });
  };

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private inside(url: URL): { url: URL; headers: Record<string, string> } {
    const { publicUrl, embedded, identityUrl } = this.terms;
    if (!embedded || url.origin !== publicUrl.origin) return { url, headers: {} };
    return {
      url: new URL(url.pathname + url.search, identityUrl),
      headers: { 'x-forwarded-proto': publicUrl.protocol.slice(0, -1), 'x-forwarded-host': publicUrl.host },
    };
  }
}

function textOf(body: CustomFetchOptions['body']): string | null {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError('An issuer is sent forms alone.');
}
