import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';
import { Reason } from './loggable';
import type { OperationRecord } from './operation-record';
import type { Caller } from './sign-in/caller';

/** What one request of a client carries to the subgraphs. */
export interface GatewayContext {
  requestId: string;
  /** `Bearer …` for the subgraphs; null for an anonymous caller. */
  authorization: string | null;
  /** Null for an anonymous caller. */
  caller: Caller | null;
  /** The caller is a browser with a session cookie: what it asks outside the manifests is audited first. */
  session: boolean;
  /** Fires when the client is gone or the request's deadline has passed. */
  signal: AbortSignal;
  /** When the request's deadline passes, by `performance.now()`. */
  deadline: number;
  log: FastifyBaseLogger;
  /** Shared with the HTTP layer, which logs it. */
  operation: OperationRecord;
}

/** Errors are masked in places that know no context: this tells them which request they belong to. */
export const requestScope = new AsyncLocalStorage<{ requestId: string; log: FastifyBaseLogger; operation: OperationRecord }>();

/** Ids of requests are UUIDs; anything else that a client sends would end in logs and headers unchecked. */
export function wellFormedRequestId(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(header) ? header : null;
}

/** A signal for one request, with its deadline. Call `release` when the answer is out. */
export function requestSignal(milliseconds: number): { signal: AbortSignal; deadline: number; abort: () => void; release: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Reason('request deadline')), milliseconds);
  return {
    signal: controller.signal,
    deadline: performance.now() + milliseconds,
    abort: () => controller.abort(new Reason('client disconnected')),
    release: () => clearTimeout(timer),
  };
}
