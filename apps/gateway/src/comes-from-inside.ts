import type { FastifyRequest } from 'fastify';
import { isLoopbackOrPrivate } from '@tongxin/viewer';

/** The request comes from the house itself: its sender, and everybody for whom it was forwarded, trusted or not. */
export function comesFromInside({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  const forwarded = headers['x-forwarded-for'];
  const claimed = forwarded === undefined ? [] : String(forwarded).split(',');
  return [ip, ...claimed].every((address) => isLoopbackOrPrivate(address.trim())) && headers.forwarded === undefined;
}
