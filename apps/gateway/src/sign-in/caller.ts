import type { Viewer } from '@tongxin/viewer';

/** The browser session behind a request. */
export interface SessionState {
  id: string;
  /** What `x-csrf-token` must say on every request that the cookie authenticates. */
  csrf: string;
  /** ISO instants, as all here: when it ends unless used, and when it ends in any case. */
  idleAt: string | null;
  expiresAt: string | null;
  /** Until when its account, having proved itself again, may change things by hand; null: not now. */
  steppedUpUntil: string | null;
}

/** Who asks, proven by a session cookie or a bearer token and checked with identity no longer than 20 s ago. */
export interface Caller {
  viewer: Viewer;
  /** UUID of the account in identity: the key of whatever is counted per viewer. */
  accountId: string;
  signInName: string;
  /** `Bearer …` for the subgraphs. */
  authorization: string;
  /** Null for a bearer token. */
  session: SessionState | null;
}

/** An operation that stands in no manifest, as the audit keeps it: no text, no variable. */
export interface AdHocOperation {
  /** Well-formed name, or null. */
  operation: string | null;
  /** Hex SHA-256 of the operation's text. */
  document: string;
  /** Root fields that it asks for. */
  fields: readonly string[];
  requestId: string;
}

/** Writes the audit row; the answer waits for it. @throws GraphQLError SERVICE_UNAVAILABLE when it cannot be written. */
export type AuditAdHoc = (caller: Caller, adHoc: AdHocOperation) => Promise<void>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the body is read on the routes that need a caller; null elsewhere, and in a gateway without `VIEWER_KEY`. */
    caller: Caller | null;
  }
}
