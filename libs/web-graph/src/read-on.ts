import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { record, text } from './unknown';

/** A query that is watched, of whichever data and variables. */
interface Watched {
  readonly variables: object;
  getCurrentResult(): { readonly data?: unknown };
  fetchMore(options: { variables: { after: string } }): Promise<unknown>;
}

interface Reading {
  /** The variables without a cursor: a list of others begins anew. */
  readonly of: string;
  /** The fields down to the page. */
  readonly path: readonly string[];
  readonly pages: number;
}

const readings = new WeakMap<Watched, Reading>();
const readingOf = (query: Watched): Reading | null => {
  const reading = readings.get(query);
  return reading?.of === JSON.stringify(query.variables) ? reading : null;
};

/** The way down to the page that ends with this cursor. */
function pathTo(data: unknown, endCursor: string): readonly string[] | null {
  for (const [field, value] of Object.entries(record(data))) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (record(record(value)['pageInfo'])['endCursor'] === endCursor) return [field];
    const below = pathTo(value, endCursor);
    if (below) return [field, ...below];
  }
  return null;
}

const cursorAt = (data: unknown, path: readonly string[]): string | null => {
  const { hasNextPage, endCursor } = record(record(path.reduce((at, field) => record(at)[field], data))['pageInfo']);
  return hasNextPage === true ? text(endCursor) : null;
};

/** Reads the page after a cursor, the variable `after` of the query, and keeps in mind how far it was read. */
export async function readOn(query: Watched, after: string): Promise<void> {
  const path = pathTo(query.getCurrentResult().data, after);
  await query.fetchMore({ variables: { after } });
  if (path) readings.set(query, { of: JSON.stringify(query.variables), path, pages: (readingOf(query)?.pages ?? 0) + 1 });
}

/** Asks anew for all that is on screen; a list that was read on is read as far as before, and changes at once. */
export const refresh = (client: ApolloClient): Promise<unknown> => Promise.all([...client.getObservableQueries('active')].map((query) => again(client, query)));

async function again(client: ApolloClient, query: ObservableQuery): Promise<unknown> {
  const reading = readingOf(query);
  const found = reading && (await asFar(client, query, reading).catch(() => null));
  // What fails is said where the query is shown.
  if (!found) return query.refetch();
  client.cache.batch({ update: (cache) => found.forEach((page) => cache.writeQuery(page)) });
  return undefined;
}

/** The pages that were read, as they are now. */
async function asFar(client: ApolloClient, { query, variables }: ObservableQuery, { path, pages }: Reading) {
  const read = async (cursor: object) => {
    const asked = { query, variables: { ...variables, ...cursor } };
    const { data } = await client.query({ ...asked, fetchPolicy: 'no-cache' });
    return { ...asked, data: data as Record<string, unknown> };
  };
  const found = [await read({})];
  for (let page = 0; page < pages; page += 1) {
    const after = cursorAt(found.at(-1)?.data, path);
    if (after === null) break;
    found.push(await read({ after }));
  }
  return found;
}
