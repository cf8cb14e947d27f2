import type { ServiceClaim } from '@tongxin/viewer';
import type { FastifyRequest } from 'fastify';
import { routeRefusal } from './failure';
import type { ServiceRuntime } from './service-main';

/** Which service calls a route beside the graph. @throws 401 without a valid service token; 403 where the caller is none of `accept` */
export async function requireCaller(runtime: Pick<ServiceRuntime, 'verifyService'>, request: FastifyRequest, ...accept: readonly string[]): Promise<ServiceClaim> {
  const claim = await runtime.verifyService(request.headers.authorization).catch(() => null);
  if (!claim) throw routeRefusal(401, 'UNAUTHENTICATED');
  if (!accept.includes(claim.service)) throw routeRefusal(403, 'FORBIDDEN');
  return claim;
}
