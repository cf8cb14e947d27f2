import type { ApolloClient, DocumentNode, ObservableQuery } from '@apollo/client';
import { pathsIn } from './paths-in';
import { record, text } from './unknown';

/** Where each list of a query goes on, by the variable that says so; null where a list is empty. */
export type Cursors = Readonly<Record<string, string | null>>;

/** A query that is watched, of whichever data and variables. */
interface Watched {
  readonly query: DocumentNode;
  readonly variables: object;
  fetchMore(options: { variables: Cursors }): Promise<unknown>;
}

interface Reading {
  /** The variables without a cursor: a list of others begins anew. */
  readonly of: string;
  /** The fields down to each page, by the variable that is its cursor. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly pages: number;
}

const readings = new WeakMap<Watched, Reading>();
const readingOf = (query: Watched): Reading | null => {
  const reading = readings.get(query);
  return reading?.of === JSON.stringify(query.variables) ? reading : null;
};

/** Where the lists go on, each that has come to its end from there; null where all have. */
function cursorsIn(data: unknown, paths: Reading['paths'], before: Cursors): Cursors | null {
  const found = [...paths].map(([variable, path]) => ({ variable, ...record(record(path.reduce((at, field) => record(at)[field], data))['pageInfo']) }) as { variable: string; hasNextPage?: unknown; endCursor?: unknown });
  if (!found.some(({ hasNextPage }) => hasNextPage === true)) return null;
  return Object.fromEntries(found.map(({ variable, endCursor }) => [variable, text(endCursor) ?? before[variable] ?? null]));
}

/** Reads the pages after these cursors, variables of the query, and keeps in mind how far it was read. */
export async function readOn(query: Watched, cursors: Cursors): Promise<void> {
  const paths = pathsIn(query.query, Object.keys(cursors));
  await query.fetchMore({ variables: cursors });
  readings.set(query, { of: JSON.stringify(query.variables), paths, pages: (readingOf(query)?.pages ?? 0) + 1 });
}

/** Asks anew for all that is on screen; a list that was read on is read as far as before, and changes at once. */
export const refresh = (client: ApolloClient): Promise<unknown> => Promise.all([...client.getObservableQueries('active')].map((query) => again(client, query)));

/** Of a query that was not read on. */
const UNTOUCHED: Pick<Reading, 'paths' | 'pages'> = { paths: new Map(), pages: 0 };
/** How often a query was asked anew: of two answers that overtake each other the later question's stands. */
const rounds = new WeakMap<Watched, number>();

async function again(client: ApolloClient, query: ObservableQuery): Promise<unknown> {
  const round = (rounds.get(query) ?? 0) + 1;
  rounds.set(query, round);
  const found = await asFar(client, query, readingOf(query) ?? UNTOUCHED).catch(() => null);
  if (rounds.get(query) !== round) return undefined;
  // What fails is said where the query is shown.
  if (!found) return query.refetch();
  client.cache.batch({ update: (cache) => found.forEach((page) => cache.writeQuery(page)) });
  // Whoever watches is told by a timer: told, and so drawn, is what whoever waits for this relies on.
  return new Promise((told) => setTimeout(told));
}

/** The pages that were read, as they are now. */
async function asFar(client: ApolloClient, { query, variables }: ObservableQuery, { paths, pages }: Pick<Reading, 'paths' | 'pages'>) {
  const read = async (cursors: Cursors) => {
    const asked = { query, variables: { ...variables, ...cursors } };
    const { data } = await client.query({ ...asked, fetchPolicy: 'no-cache' });
    return { ...asked, data: data as Record<string, unknown> };
  };
  const found = [await read({})];
  let cursors: Cursors | null = {};
  for (let page = 0; page < pages; page += 1) {
    cursors = cursorsIn(found.at(-1)?.data, paths, cursors);
    if (!cursors) break;
    found.push(await read(cursors));
  }
  return found;
}
