import type { FastifyRequest } from 'fastify';

/** What log and metrics tell of one request; filled in on its way. No value of a variable ever stands here. */
export interface OperationRecord {
  /** The operation's name as far as it may stand in a log: a GraphQL name of at most 60 characters. */
  name: string | null;
  /** The name under which a manifest has it: the label of metrics. Null: it stands in no manifest. */
  listed: string | null;
  /** Of a mutation: pressed or typed in the explorer, for no other client sends it. */
  byHand: boolean;
  /** Hex SHA-256 of the operation's text without its insignificant characters. */
  id: string | null;
  /** Root fields that it asks for, without aliases. */
  rootFields: readonly string[];
  /** Calls to subgraphs, shared ones included. */
  fetches: number;
  /**
   * Where references stand that a subgraph answered with null, as Apollo's planner writes it, `@` for every position of a list: the viewer may not
   * know of that object, or it is gone.
   */
  absent: (readonly (string | number)[])[];
  /** Codes of the errors that were answered. */
  codes: Set<string>;
  /** When its query plan was asked for, by `performance.now()`. */
  planningSince: number | null;
}

const records = new WeakMap<FastifyRequest, OperationRecord>();

/** The record of a request; the same one whenever it is asked for. */
export function recordOf(request: FastifyRequest): OperationRecord {
  const known = records.get(request);
  if (known) return known;
  const fresh: OperationRecord = { name: null, listed: null, byHand: true, id: null, rootFields: [], fetches: 0, absent: [], codes: new Set(), planningSince: null };
  records.set(request, fresh);
  return fresh;
}

/** A client chooses the name, so only what looks like one is written down. */
export function loggableName(name: string | null | undefined): string | null {
  return typeof name === 'string' && /^[_A-Za-z]\w{0,59}$/.test(name) ? name : null;
}
