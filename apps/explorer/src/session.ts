import { fetchToken } from './practice';

/** How the explorer asks the graph: one bearer token, kept in memory alone, renewed once when the gateway calls it expired. */
export interface Session {
  signIn(account: string | null): Promise<void>;
  /** The parsed answer of `POST /graphql`. Headers of the caller win over the session's own. */
  ask(request: unknown, headers?: Record<string, string>): Promise<Record<string, unknown>>;
}

export function createSession(): Session {
  let account: string | null = null;
  let token: string | null = null;

  const post = (request: unknown, headers: Record<string, string>) =>
    fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...lowerCased(headers),
      },
      body: JSON.stringify(request),
    });

  return {
    async signIn(next) {
      token = next === null ? null : await fetchToken(next);
      account = next;
    },
    async ask(request, headers = {}) {
      let response = await post(request, headers);
      if (response.status === 401 && account !== null && !('authorization' in lowerCased(headers))) {
        token = await fetchToken(account);
        response = await post(request, headers);
      }
      return (await response.json()) as Record<string, unknown>;
    },
  };
}

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
