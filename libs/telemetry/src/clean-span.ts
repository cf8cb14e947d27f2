/** What a span may carry out of the house; anything else stays. None of it is a value that a client or a row brought, except a path, of which the query is cut off. */
const carried = new Set([
  'http.request.method', 'http.method', 'http.response.status_code', 'http.status_code', 'http.route', 'http.scheme', 'http.flavor', 'url.scheme', 'url.path', 'url.full', 'http.url', 'http.target',
  'server.address', 'server.port', 'net.host.name', 'net.host.port', 'net.peer.name', 'net.peer.port', 'network.protocol.version', 'error.type',
  'db.system', 'db.system.name', 'db.name', 'db.namespace', 'db.statement', 'db.query.text', 'db.operation.name', 'db.postgresql.plan', 'db.client.connection.pool.name',
  'graphql.operation.name', 'graphql.error.codes', 'service',
]);
const addresses = new Set(['url.path', 'url.full', 'http.url', 'http.target']);

type Value = string | number | boolean | readonly unknown[] | undefined;

/** An address without user, query and fragment: these hold codes, states and whatever a form sent. */
const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/)[^/@]*@/, '$1');

/** A name that a client chose is kept where it looks like one. */
const isName = (text: unknown): boolean => typeof text === 'string' && /^[_A-Za-z]\w{0,59}$/.test(text);

/** The attributes of a span that may leave the house. Messages of errors are none of them: they repeat the values of rows. */
export function cleanAttributes<V extends Value>(attributes: Readonly<Record<string, V>>): Record<string, V> {
  const kept = Object.entries(attributes).filter(([key, value]) => carried.has(key) && (key !== 'graphql.operation.name' || isName(value)));
  return Object.fromEntries(kept.map(([key, value]) => [key, addresses.has(key) && typeof value === 'string' ? (withoutQuery(value) as V) : value]));
}

/** A span's name without what a client could put into it: an address loses its query, and a name of an operation that is none is left out. */
export const cleanName = (name: string): string => withoutQuery(name).slice(0, 120);
