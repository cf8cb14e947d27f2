import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { provision, startCluster, type Cluster } from '@tongxin/cluster';
import { testDatabase, waitFor } from '@tongxin/testing';
import { createDataSource } from './data-source';
import { RequestDatabase } from './request-database';
import { addRoom, migrateRooms, roomEntities, roomNames, school } from './rooms.fixtures';

jest.setTimeout(60_000);

/** What would have ended a process without these tests around it. */
const unheard: unknown[] = [];
const hear = (error: unknown): void => void unheard.push(error);
beforeAll(() => {
  process.on('uncaughtException', hear);
  process.on('unhandledRejection', hear);
});
afterEach(() => expect(unheard).toEqual([]));
afterAll(() => {
  process.removeListener('uncaughtException', hear);
  process.removeListener('unhandledRejection', hear);
});

describe('PostgreSQL goes down while requests run', () => {
  let dataDir: string;
  let cluster: Cluster;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'tongxin-outage-'));
    chmodSync(dataDir, 0o755);
    cluster = await startCluster({ dataDir, durable: true });
    await provision(cluster, ['talks']);
    await migrateRooms(cluster.url('talks', 'talks_owner'));
  });
  afterAll(async () => {
    await cluster.stop('immediate');
    rmSync(dataDir, { recursive: true, force: true });
  });

  test.each(['killed', 'stopped at once'])('%s: requests fail, the process lives, and after the restart all is well', async (how) => {
    const dataSource = createDataSource({ url: cluster.url('talks', 'talks'), applicationName: 'outage', entities: roomEntities, poolSize: 4 });
    await dataSource.initialize();
    let failed = 0;
    let answered = 0;
    let stop = false;
    const client = async (): Promise<void> => {
      while (!stop) {
        const db = new RequestDatabase(dataSource, school);
        await Promise.all([db.query('select pg_sleep(0.005)'), roomNames(db)])
          .then(() => db.transaction((tx) => tx.query('select 1')))
          .then(() => { answered += 1; }, () => { failed += 1; });
        await db.close();
        await turn();
      }
    };
    const clients = Array.from({ length: 12 }, client);
    try {
      await waitFor(() => answered > 20);
      if (how === 'killed') process.kill(cluster.pid, 'SIGKILL');
      else await cluster.stop('immediate');
      await waitFor(() => failed > 50);
      const { port } = cluster;
      // What a killed server leaves behind holds its memory for a moment longer.
      cluster = await waitFor(() => startCluster({ dataDir, durable: true, port }), { timeout: 20_000 });
      const before = answered;
      await waitFor(() => answered > before + 20, { timeout: 20_000 });
    } finally {
      stop = true;
      await Promise.all(clients);
    }
    const db = new RequestDatabase(dataSource, school);
    await db.transaction((tx) => addRoom(tx, school, how));
    expect(await roomNames(db)).toContain(how);
    await db.close();
    await dataSource.destroy();
  });
});

test('a server that is ready and goes down in one breath fails the request, not the process', async () => {
  const message = (type: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(content.length + 4);
    return Buffer.concat([Buffer.from(type), length, content]);
  };
  const greeting = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]);
  const down = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'));
  const { url, drop } = await testDatabase('talks', migrateRooms);
  let goingDown = false;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (goingDown) return void socket.once('data', () => socket.end(Buffer.concat([greeting, down])));
    const real = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
    real.on('error', () => undefined);
    socket.pipe(real).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  const dataSource = createDataSource({ url: through.href, applicationName: 'breath', poolSize: 8 });
  await dataSource.initialize();
  // The connection that is there is held, so that every request opens one.
  const held = dataSource.createQueryRunner();
  await held.connect();
  goingDown = true;
  for (let n = 0; n < 5; n += 1) await expect(new RequestDatabase(dataSource, school).query('select 1')).rejects.toThrow();
  await held.release();
  await dataSource.destroy();
  await new Promise((resolve) => server.close(resolve));
  await drop();
});
