import type { HTTPGraphQLRequest } from '@apollo/server';

/** What a request of GraphQL over HTTP asks for, as far as it is well formed; what is not, Apollo refuses. */
export interface RequestedOperation {
  query: string | null;
  /** `extensions.persistedQuery.sha256Hash` */
  hash: string | null;
  operationName: string | null;
  variables: Record<string, unknown> | null;
}

export function requestedOperation({ method, body, search }: HTTPGraphQLRequest): RequestedOperation {
  const fields = method === 'GET' ? searchFields(search) : isRecord(body) ? body : {};
  const extensions = isRecord(fields.extensions) ? fields.extensions : {};
  const persisted = isRecord(extensions.persistedQuery) ? extensions.persistedQuery : {};
  return {
    query: text(fields.query),
    hash: text(persisted.sha256Hash)?.toLowerCase() ?? null,
    operationName: text(fields.operationName),
    variables: isRecord(fields.variables) ? fields.variables : null,
  };
}

/** Puts the text of a persisted operation in the place of its hash, so that Apollo knows of text alone. */
export function replaceByText(http: HTTPGraphQLRequest, query: string): void {
  if (http.method === 'GET') {
    const search = new URLSearchParams(http.search);
    search.set('query', query);
    const extensions = parsed(search.get('extensions'));
    search.set('extensions', JSON.stringify(withoutPersisted(isRecord(extensions) ? extensions : {})));
    http.search = `?${search}`;
    return;
  }
  const body = isRecord(http.body) ? http.body : {};
  http.body = { ...body, query, extensions: withoutPersisted(isRecord(body.extensions) ? body.extensions : {}) };
}

function withoutPersisted({ persistedQuery: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

function searchFields(search: string): Record<string, unknown> {
  const given = new URLSearchParams(search);
  return { query: given.get('query'), operationName: given.get('operationName'), variables: parsed(given.get('variables')), extensions: parsed(given.get('extensions')) };
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
