import type { ExclusiveLoop } from '@tongxin/events';
import { failOn, required, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { readSigningKey, refusePracticeKeys } from '@tongxin/viewer';
import { auditMetrics } from './metrics';
import { startAuditChain } from './worker';

/**
 * The audit of one process: the worker that chains, and its metric. `AUDIT_KEY`, where it is set, is the private key (JWK file, issuer `audit`) that signs checkpoints.
 * @returns what `stop` ends before the database is closed
 */
export async function serviceAudit(service: string, env: NodeJS.ProcessEnv, runtime: Pick<ServiceRuntime, 'log' | 'dataSource' | 'practice'>, server: Pick<SubgraphServer, 'registry'>): Promise<ExclusiveLoop> {
  const key = env['AUDIT_KEY'] ? await readSigningKey(env['AUDIT_KEY']) : null;
  if (key) failOn(refusePracticeKeys('AUDIT_KEY', [key], runtime.practice));
  auditMetrics(server.registry, runtime.dataSource);
  return startAuditChain({ databaseUrl: required(env, 'DATABASE_URL'), service, logger: runtime.log, now: () => new Date(), key });
}
