import { requestError } from '@tongxin/subgraph';
import type { Statements } from './directory';

/** Restricted data (L3, L4) is refused once the directory was last seen complete longer ago than this. */
export const maxDirectoryAgeMs = 60_000;

/** Checks how long ago the service's `consumer` last saw the end of the log; one statement. @throws DIRECTORY_STALE */
export async function requireFresh(sql: Statements, consumer: string, now: Date): Promise<void> {
  const [row] = await sql.query<{ lastPolledAt: Date | null }>(`select last_polled_at as "lastPolledAt" from ops.checkpoint where consumer = $1`, [consumer]);
  if (!row?.lastPolledAt || now.getTime() - row.lastPolledAt.getTime() > maxDirectoryAgeMs) throw requestError('DIRECTORY_STALE');
}
