/** An object with exactly these keys, given as it is or as JSON of at most `longest` characters; else null. */
export function exactObject<K extends string>(input: unknown, keys: readonly K[], longest = 0): Record<K, unknown> | null {
  const value = typeof input === 'string' && input.length <= longest ? parsed(input) : input;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key)) ? (value as Record<K, unknown>) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Ids are opaque; visible ASCII alone, so that no two of them look alike. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\x21-\x7e]{1,100}$/.test(value);

export const isCount = (value: unknown, least: number, most: number): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
