const MARK = /^\/\* prepared ([a-z][a-z-]{0,59}) \*\/ /;

/**
 * A statement that each connection plans a few times and then keeps, under `name` (small letters and hyphens, unique in the service), for what every request asks
 * and what takes longer to plan than to run. Only for statements that find few rows by key whatever the size of the institution: a kept plan knows no sizes.
 */
export function prepared(name: string, text: string): string {
  const marked = `/* prepared ${name} */ ${text}`;
  if (MARK.exec(marked)?.[1] !== name) throw new Error(`no name for a prepared statement: ${name}`);
  return marked;
}

/** The name that `prepared` gave. */
export const preparedName = (text: unknown): string | undefined => (typeof text === 'string' ? MARK.exec(text)?.[1] : undefined);
