/** Before and after a test run: a folder for its PostgreSQL, which the first test that needs a database starts (libs/testing). */
const { existsSync, mkdirSync, readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { canReach, databaseUser, isRunning, readPostmaster, stopPostmaster } = require('./libs/cluster/src/index.ts');

const PREFIX = 'tongxin-test-';

async function remove(folder) {
  const running = readPostmaster(join(folder, 'pgdata'));
  if (running) await stopPostmaster(running, 'immediate');
  rmSync(folder, { recursive: true, force: true });
}

exports.setup = async () => {
  const parent = canReach(tmpdir(), databaseUser()) ? tmpdir() : '/var/lib/tongxin';
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(PREFIX) && name.slice(PREFIX.length));
    // Another user's folder is not ours to remove.
    if (pid > 0 && (pid === process.pid || !isRunning(pid))) await remove(join(parent, name)).catch(() => undefined);
  }
  const folder = join(parent, `${PREFIX}${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  process.env.TONGXIN_TEST_CLUSTER_DIR = folder;
};

exports.teardown = async () => {
  const folder = process.env.TONGXIN_TEST_CLUSTER_DIR;
  if (folder && existsSync(folder)) await remove(folder);
};
