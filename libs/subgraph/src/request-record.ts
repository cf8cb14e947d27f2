import type { FastifyRequest } from 'fastify';

/** What log and metrics tell of one request; filled in on its way. No value of a variable ever stands here. */
export interface RequestRecord {
  /** The operation's name as far as it may stand in a log; null outside GraphQL and for operations without a name. */
  operation: string | null;
  /** SQL statements that it sent; null of a mutation, where the number may tell which answer was given. */
  statements: number | null;
  /** Codes of the errors that were answered. */
  codes: Set<string>;
  /** The caller left, or its deadline passed, before there was an answer. */
  aborted: boolean;
  /** Resolves when its operation has ended, also for a caller who left; null outside GraphQL. */
  ended: Promise<void> | null;
}

const records = new WeakMap<FastifyRequest, RequestRecord>();

/** The record of a request; the same one whenever it is asked for. */
export function recordOf(request: FastifyRequest): RequestRecord {
  const known = records.get(request);
  if (known) return known;
  const fresh: RequestRecord = { operation: null, statements: null, codes: new Set(), aborted: false, ended: null };
  records.set(request, fresh);
  return fresh;
}

/** A client chooses the name of its operation, so only what looks like one, of at most 60 characters, is written down. */
export const loggableName = (name: string | null | undefined): string | null => (typeof name === 'string' && /^[_A-Za-z]\w{0,59}$/.test(name) ? name : null);
