/** A payload, or an envelope, that is not what its contract says. `path` names the field, never its value. */
export class InvalidEvent extends Error {
  constructor(readonly path: string, expected: string) {
    super(`${path}: expected ${expected}`);
  }
}

/** Reads one value. @throws InvalidEvent */
export type Reader<T> = (value: unknown, path: string) => T;

/** What a reader reads: `type Payload = Read<typeof payload>`. */
export type Read<R> = R extends Reader<infer T> ? T : never;

const matching = (pattern: RegExp, expected: string): Reader<string> => (value, path) => {
  if (typeof value !== 'string' || !pattern.test(value)) throw new InvalidEvent(path, expected);
  return value;
};

export const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a uuid in small letters');
/** A calendar day, `YYYY-MM-DD`. */
export const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day YYYY-MM-DD');
/** An instant in UTC, as `Date.toISOString` writes it. */
export const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'an instant in UTC');
/** A code or a key: ASCII letters, digits, `_ - . / :`; no Chinese name and no sentence fits in. */
export const code = matching(/^[A-Za-z0-9_.:/-]{1,200}$/, 'a code');
/** A bigint as text. */
export const bigint = matching(/^(0|[1-9]\d{0,18})$/, 'a bigint as text');

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new InvalidEvent(path, 'true or false');
  return value;
};

export const integer: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new InvalidEvent(path, 'a whole number');
  return value;
};

export const oneOf = <const T extends readonly string[]>(...allowed: T): Reader<T[number]> => (value, path) => {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new InvalidEvent(path, `one of ${allowed.join(', ')}`);
  return found;
};

export const nullable = <T>(inner: Reader<T>): Reader<T | null> => (value, path) => (value === null ? null : inner(value, path));

export const listOf = <T>(inner: Reader<T>): Reader<T[]> => (value, path) => {
  if (!Array.isArray(value)) throw new InvalidEvent(path, 'a list');
  return value.map((each, index) => inner(each, `${path}[${index}]`));
};

/** An object with exactly these fields: one that is not declared is refused, so that nothing personal slips in beside them. */
export const record = <T extends Record<string, Reader<unknown>>>(fields: T): Reader<{ [K in keyof T]: Read<T[K]> }> => (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InvalidEvent(path, 'an object');
  const given = new Map<string, unknown>(Object.entries(value));
  const read = Object.entries(fields).map(([name, reader]) => {
    const field = reader(given.get(name), `${path}.${name}`);
    given.delete(name);
    return [name, field];
  });
  for (const name of given.keys()) throw new InvalidEvent(`${path}.${name}`, 'no such field');
  return Object.fromEntries(read);
};
