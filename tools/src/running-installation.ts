import { startCluster } from '@tongxin/cluster';
import { join } from 'node:path';
import { portsFrom } from './ports';
import type { Installation } from './programs';
import { checkout, ownDataDirectory, runningState } from './token';
import { UserError } from './user-error';

/** The installation that `npm start` keeps up in this checkout's data directory, for commands beside it. @throws UserError when none runs */
export async function runningInstallation(): Promise<Installation> {
  const { port, practice, publicUrl } = runningState();
  const data = ownDataDirectory();
  const ports = portsFrom(String(port));
  const cluster = await startCluster({ dataDir: join(data, 'postgres'), port: ports.postgres, durable: true });
  if (!cluster.adopted) {
    await cluster.stop();
    throw new UserError('数据库没有在运行,请先运行 npm start · PostgreSQL is not running');
  }
  return { checkout, data, ports, cluster, today: process.env['TONGXIN_TODAY'], practice, publicUrl };
}
