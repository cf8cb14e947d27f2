import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@tongxin/database';
import { migrateTransport } from '@tongxin/events';
import { eventsDatabase, testDatabase, waitFor } from '@tongxin/testing';
import { generateKey } from '@tongxin/viewer';
import { migrations } from './data-source';

it('starts from its environment, is ready, refuses a forged token, and drains on SIGTERM', async () => {
  const database = await testDatabase('integrity', (url) => migrate({ service: 'integrity', url, migrations }));
  const events = await eventsDatabase(migrateTransport);
  const folder = await mkdtemp(join(tmpdir(), 'integrity-'));
  const jwks = join(folder, 'jwks.json');
  await writeFile(jwks, JSON.stringify({ keys: [(await generateKey('gateway')).publicJwk, (await generateKey('organisation')).publicJwk] }));
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'main.ts')], {
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url, EVENTS_DATABASE_URL: events.url, VIEWER_JWKS: jwks, PORT: '0', TONGXIN_TODAY: '2026-11-23' },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => { log += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { log += chunk.toString(); });
  try {
    const address = await waitFor(() => {
      if (child.exitCode !== null) throw new Error(log);
      return /"address":"([^"]+)"/.exec(log)?.[1];
    }, { timeout: 30_000 });
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    const forged = await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' }, body: JSON.stringify({ query: '{ inspectors { id } }' }),
    });
    expect(forged.status).toBe(401);
    const closed = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await closed)[0]).toBe(0);
  } finally {
    child.kill('SIGKILL');
    await Promise.all([database.drop(), events.drop(), rm(folder, { recursive: true, force: true })]);
  }
}, 60_000);
