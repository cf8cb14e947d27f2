import type { RequestTerms } from '@tongxin/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordOf } from './request-record';

/** A request that brings no deadline has this long. */
export const DEFAULT_DEADLINE_MS = 10_000;

/** Milliseconds that `x-deadline-ms` leaves, from 1 to the default; anything but a whole number counts as not said. */
export function deadlineMs(header: string | string[] | undefined): number {
  if (typeof header !== 'string' || !/^\d{1,9}$/.test(header)) return DEFAULT_DEADLINE_MS;
  return Math.min(Math.max(Number(header), 1), DEFAULT_DEADLINE_MS);
}

/** Until when the request may keep the database busy: its signal fires when the caller leaves before the answer, or when the deadline it brought passes. */
export function requestTerms(request: FastifyRequest, reply: FastifyReply): RequestTerms {
  const controller = new AbortController();
  const until = performance.now() + deadlineMs(request.headers['x-deadline-ms']);
  const abort = (): void => {
    if (reply.sent) return;
    recordOf(request).aborted = true;
    controller.abort();
  };
  const timer = setTimeout(abort, until - performance.now());
  reply.raw.once('close', () => {
    clearTimeout(timer);
    abort();
  });
  return { signal: controller.signal, remainingMs: () => until - performance.now() };
}
