import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestSignal } from './context';
import { unavailable } from './masking';

export interface RequestDeadline {
  /** Fires when the client is gone or the deadline has passed. */
  signal: AbortSignal;
  /** When the deadline passes, by `performance.now()`. */
  deadline: number;
}

const begun = new WeakMap<FastifyRequest, { time: RequestDeadline; refuse: () => void }>();

/**
 * The first `onRequest` of a route: the time of a request covers finding out who asks, reading the body and executing.
 * As long as it is not being executed there are no fields to answer, so whoever is late by then is refused as a whole: SERVICE_UNAVAILABLE, 503.
 */
export function beginDeadline(milliseconds: number): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    const { signal, deadline, abort, release } = requestSignal(milliseconds);
    reply.raw.once('close', () => {
      release();
      if (!reply.raw.writableFinished) abort();
    });
    const refuse = (): void => {
      if (reply.sent || reply.raw.destroyed) return;
      // The rest of the body is not waited for.
      void reply.header('connection', 'close').send(unavailable());
    };
    signal.addEventListener('abort', refuse, { once: true });
    begun.set(request, { time: { signal, deadline }, refuse });
  };
}

/** What is left of the request's time for executing it: from now on lateness is told in the fields concerned. */
export function timeToExecute(request: FastifyRequest): RequestDeadline {
  const known = begun.get(request);
  if (!known) throw new Error('The deadline of this route was never begun.');
  known.time.signal.removeEventListener('abort', known.refuse);
  return known.time;
}
