/** Values that come from elsewhere: an object as a record, anything else as an empty one. */
export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A text that says something, or null. */
export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
