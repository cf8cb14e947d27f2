import { loggable } from '@tongxin/subgraph';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

const SWEEPS_EVERY_MS = 5 * 60_000;

/** Removes records that ended. For ten minutes they stay, so that whoever comes late with one hears that it is over and not that it never was. */
export const sweepOidc = (dataSource: DataSource): Promise<unknown> => dataSource.query(`delete from ops.oidc where expires_at < now() - interval '10 minutes'`);

/** Sweeps every five minutes. @returns what stops it */
export function sweepRegularly(dataSource: DataSource, log: Logger): () => Promise<void> {
  let sweeping: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = sweepOidc(dataSource).catch((error: unknown) => log.error({ err: loggable(error) }, 'ended records of the provider could not be removed'));
  }, SWEEPS_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
