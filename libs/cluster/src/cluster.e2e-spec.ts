import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canReach, databaseUser, isRunning, ownerOf, provision, readPostmaster, startCluster, stopPostmaster, withClient } from './index';

jest.setTimeout(60_000);

const root = process.getuid?.() === 0;
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tongxin-cluster-'));
  chmodSync(dataDir, 0o755);
});

afterEach(async () => {
  const running = readPostmaster(join(dataDir, 'pgdata'));
  if (running) await stopPostmaster(running, 'immediate');
  rmSync(dataDir, { recursive: true, force: true });
});

const select = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);

/** A launcher in a process of its own, so that it can be killed. */
async function launcher(as?: { uid: number; gid: number }): Promise<{ child: ChildProcess; pid: number }> {
  const script = `require('@tongxin/cluster').startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: true })
    .then((cluster) => { console.log(JSON.stringify({ pid: cluster.pid })); setInterval(() => {}, 1000); })
    .catch((error) => { console.error(error); process.exit(1); });`;
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', '-e', script], {
    cwd: resolve(__dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HOME: dataDir },
    ...as,
  });
  const [line] = await Promise.race([once(child.stdout!, 'data'), once(child, 'exit').then(() => Promise.reject(new Error('the launcher ended')))]);
  return { child, pid: JSON.parse(String(line)).pid };
}

test('a cluster starts, keeps what was written over a stop, and listens on loopback alone', async () => {
  const first = await startCluster({ dataDir, durable: true });
  await select(first.url('postgres'), 'create table kept (n int); insert into kept values (7)');
  expect(await select(first.url('postgres'), "select setting from pg_settings where name in ('fsync', 'listen_addresses') order by name")).toEqual([
    { setting: 'on' },
    { setting: '127.0.0.1' },
  ]);
  expect(statSync(join(dataDir, 'passwords.json')).mode & 0o777).toBe(0o600);
  await first.stop();
  expect(isRunning(first.pid)).toBe(false);

  const second = await startCluster({ dataDir, durable: true });
  expect(second.adopted).toBe(false);
  expect(await select(second.url('postgres'), 'select n from kept')).toEqual([{ n: 7 }]);
  await second.stop();
});

test('after kill -9 of the launcher the next one takes the same PostgreSQL over, or moves it to the port that it asks for', async () => {
  const { child, pid } = await launcher();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(pid)).toBe(true);

  const adopted = await startCluster({ dataDir, durable: true });
  expect(adopted).toMatchObject({ pid, adopted: true });
  await select(adopted.url('postgres'), 'select 1');

  const { port } = await startCluster({ dataDir: join(dataDir, 'other'), durable: false }).then(async (other) => (await other.stop(), other));
  const moved = await startCluster({ dataDir, port, durable: true });
  expect(moved).toMatchObject({ port, adopted: false });
  expect(isRunning(pid)).toBe(false);
  await moved.stop();
});

test('after kill -9 of PostgreSQL the next start recovers every committed row', async () => {
  const first = await startCluster({ dataDir, durable: true });
  await select(first.url('postgres'), 'create table kept (n int); insert into kept select generate_series(1, 1000)');
  process.kill(first.pid, 'SIGKILL');
  while (isRunning(first.pid)) await new Promise(setImmediate);
  const second = await startCluster({ dataDir, durable: true });
  expect(await select(second.url('postgres'), 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
  await second.stop();
});

test('a lock file that names a stranger is not believed, and the stranger lives', async () => {
  const first = await startCluster({ dataDir, durable: false });
  const pgdata = join(dataDir, 'pgdata');
  const lock = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8');
  await first.stop();
  const stranger = spawn('sleep', ['60']);
  writeFileSync(join(pgdata, 'postmaster.pid'), lock.replace(/^\d+/, String(stranger.pid)));
  expect(readPostmaster(pgdata)).toBeUndefined();
  expect(isRunning(stranger.pid!)).toBe(true);
  stranger.kill();
});

test('an interrupted initdb is begun again, and a server that cannot start says why', async () => {
  mkdirSync(join(dataDir, 'pgdata.new'));
  writeFileSync(join(dataDir, 'pgdata.new', 'rest'), '');
  const cluster = await startCluster({ dataDir, durable: false });
  await cluster.stop();
  rmSync(join(dataDir, 'pgdata', 'PG_VERSION'));
  await expect(startCluster({ dataDir, durable: false })).rejects.toMatchObject({ code: 'START_FAILED', message: expect.stringContaining('PG_VERSION') });
});

test('services get a database each, as roles that row-level security binds', async () => {
  const cluster = await startCluster({ dataDir, durable: true });
  await provision(cluster);
  await provision(cluster); // a second start changes nothing
  expect(await select(cluster.url('talks', 'talks'), 'select current_user, rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
    { current_user: 'talks', rolsuper: false, rolbypassrls: false },
  ]);
  await select(cluster.url('talks', ownerOf('talks')), 'create schema app; create table app.period (d daterange, k int, exclude using gist (k with =, d with &&))');
  await expect(select(cluster.url('talks', 'education'), 'select 1')).rejects.toThrow('permission denied for database');
  await expect(select(cluster.url('talks', 'talks'), 'create schema mine')).rejects.toThrow('permission denied');
  await expect(select(cluster.url('talks', 'talks').replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
  await cluster.stop();
});

(root ? describe : describe.skip)('started by root', () => {
  test('PostgreSQL runs as another user, whatever the umask', async () => {
    const before = process.umask(0o077);
    const cluster = await startCluster({ dataDir: join(dataDir, 'strict'), durable: false }).finally(() => process.umask(before));
    expect(statSync(`/proc/${cluster.pid}`).uid).toBe(databaseUser()!.uid);
    await cluster.stop();
  });

  test('a folder that this user cannot pass is refused before anything is written', async () => {
    const closed = join(dataDir, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    expect(canReach(join(closed, 'data'), databaseUser())).toBe(false);
    await expect(startCluster({ dataDir: join(closed, 'data'), durable: false })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(existsSync(join(closed, 'data', 'pgdata'))).toBe(false);
  });

  test('a normal user starts, is killed, and starts again', async () => {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
    const nobody = { uid: id('-u'), gid: id('-g') };
    chownSync(dataDir, nobody.uid, nobody.gid);
    const first = await launcher(nobody);
    expect(statSync(`/proc/${first.pid}`).uid).toBe(nobody.uid);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await launcher(nobody);
    expect(second.pid).toBe(first.pid);
    second.child.kill('SIGKILL');
  });
});
