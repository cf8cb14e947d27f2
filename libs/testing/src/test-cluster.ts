import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseNames, ownerOf, startCluster, withClient } from '@tongxin/cluster';
import { waitFor } from './wait-for';

export interface TestCluster {
  url(database: string, role?: string): string;
}

const PASSWORD = 'tongxin-test';
let opened: Promise<TestCluster> | undefined;

/**
 * The PostgreSQL of this test run, started by whoever asks first, so that a run of pure tests starts none. A server named by
 * TONGXIN_TEST_CLUSTER (URL of its superuser, without a database) is used instead.
 */
export const testCluster = (): Promise<TestCluster> => (opened ??= open());

async function open(): Promise<TestCluster> {
  const external = process.env['TONGXIN_TEST_CLUSTER'];
  const superuserUrl = external ?? (await embedded());
  const url = (database: string, role?: string) => {
    const at = new URL(superuserUrl);
    at.pathname = `/${database}`;
    if (role) Object.assign(at, { username: role, password: PASSWORD });
    return at.href;
  };
  await provideRoles(url('postgres'));
  return { url };
}

async function embedded(): Promise<string> {
  const dataDir = process.env['TONGXIN_TEST_CLUSTER_DIR'];
  if (!dataDir) throw new Error('testDatabase() needs the globalSetup of jest.preset.js, or TONGXIN_TEST_CLUSTER');
  // Workers start at the same moment; the first makes the cluster and the others find it running.
  const lock = join(dataDir, 'starting');
  await waitFor(() => tryLock(lock), { timeout: 60_000 });
  try {
    return (await startCluster({ dataDir, durable: false })).url('postgres');
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function provideRoles(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock(74014001)');
    for (const role of databaseNames.flatMap((name) => [name, ownerOf(name)])) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login nosuperuser nobypassrls password '${PASSWORD}'`);
    }
  });
}
