import { startExclusiveLoop, type ExclusiveLoop } from '@tongxin/events';
import type { SigningKey } from '@tongxin/viewer';
import type { Logger } from 'pino';
import { chainRows } from './chain-rows';
import { keepAudit } from './keep-audit';
import { noSeams, type Seams } from './seams';

export interface AuditChainOptions {
  /** The service's own database, as the service's role. */
  databaseUrl: string;
  service: string;
  logger: Logger;
  now: () => Date;
  /** Signs checkpoints; without one they stand unsigned. */
  key?: SigningKey | null;
  /** Rows in a transaction, default 500. */
  batch?: number;
}

/** How often the worker looks whether the daily round of an institution is due. */
const ROUND_EVERY_MS = 3_600_000;

/** Chains the audit rows of a service every second until it is stopped. Start it in every process of the service: one at a time works. */
export const startAuditChain = (options: AuditChainOptions): ExclusiveLoop => startAuditChainWithSeams(options, noSeams);

export function startAuditChainWithSeams({ databaseUrl, service, logger, now, key = null, batch = 500 }: AuditChainOptions, seams: Seams): ExclusiveLoop {
  const terms = { service, now, key };
  let nextRound = 0;
  return startExclusiveLoop({
    connectionString: databaseUrl,
    lock: `audit/${service}`,
    logger,
    async step(sql) {
      const chained = await chainRows(sql, terms, batch, seams);
      if (chained === batch) return 'more';
      if (now().getTime() >= nextRound) {
        const removed = await keepAudit(sql, terms);
        if (removed > 0) logger.info({ removed }, 'audit rows past their six months were removed');
        nextRound = now().getTime() + ROUND_EVERY_MS;
      }
      return 'idle';
    },
  });
}
