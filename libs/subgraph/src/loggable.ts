interface DriverError {
  code?: string;
  severity?: string;
  table?: string;
  constraint?: string;
  routine?: string;
}

/** PostgreSQL's own error: as TypeORM wraps it, or as pg throws it. */
function driverErrorOf(error: Error): DriverError | undefined {
  const { driverError } = error as { driverError?: DriverError };
  if (driverError) return driverError;
  const bare = error as DriverError;
  return typeof bare.severity === 'string' && typeof bare.code === 'string' ? bare : undefined;
}

/**
 * What a log may hold of an error. Never a parameter, nor a message or detail of PostgreSQL, because those repeat the values of a row; and where `values` are given,
 * what the caller sent, none of them in a message.
 */
export function loggable(error: unknown, values: readonly string[] = []): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { query } = error as { query?: string };
  const driver = driverErrorOf(error);
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')).join('\n');
  return {
    type: error.constructor.name,
    ...(driver
      ? { query, code: driver.code, table: driver.table, constraint: driver.constraint, routine: driver.routine }
      : { message: values.reduce((text, value) => text.replaceAll(value, '…'), error.message) }),
    stack: frames,
    ...(error.cause === undefined ? {} : { cause: loggable(error.cause, values) }),
  };
}

/** pino's serializer of `err`: an error goes through `loggable` wherever it is logged; what went through it already stays. */
export const errSerializer = (value: unknown): unknown => (value instanceof Error ? loggable(value) : value);

/** The texts among the variables of an operation, the longest first: what no message of a log may repeat. Short ones would only make holes. */
export function textsOf(variables: unknown): string[] {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 1) texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(variables);
  return [...texts].sort((a, b) => b.length - a.length);
}
