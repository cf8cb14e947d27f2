import { loggable } from '@tongxin/subgraph';

/** The process stops: the job goes back as if it had not been begun. */
export class JobReleased extends Error {}

/** The job took longer than its time. */
export class JobTimedOut extends Error {}

/** What a table of jobs keeps of an error: its class and PostgreSQL's code. A message could repeat a row. */
export function failureName(error: unknown): string {
  const { type, code } = loggable(error);
  return [type, code].filter(Boolean).join(' ');
}

/** What a log keeps of it: also where it happened, and still no message. */
export function failureOf(error: unknown): Record<string, unknown> {
  const { message: _message, cause: _cause, ...rest } = loggable(error);
  return rest;
}
