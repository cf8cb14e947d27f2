import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '@tongxin/cluster';
import { baseTables, migrate, runStatements, tenantTable } from '@tongxin/database';
import { inboxMigration, migrateTransport } from '@tongxin/events';
import { jobTables, migrateJobs } from '@tongxin/jobs';
import { eventsDatabase, testDatabase, waitFor, type EventsDatabase, type TestDatabase } from '@tongxin/testing';
import { generateKey } from '@tongxin/viewer';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { directoryTables } from './directory-tables';

const role = 'talks';
const school = '00000000-0000-7000-8000-00000000000a';

class CreateService1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, [
    ...baseTables(role), ...inboxMigration(role), ...directoryTables(role), ...jobTables(role),
    ...tenantTable({ name: 'effect', role, body: 'id uuid not null default gen_random_uuid()' }),
  ]);
  down = async (): Promise<void> => undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'tongxin-directory-'));
let database: TestDatabase;
let events: EventsDatabase;
beforeAll(async () => {
  database = await testDatabase(role, (url) => migrate({ service: role, url, migrations: [CreateService1767225600000] }), { key: 'service' });
  events = await eventsDatabase(migrateTransport);
  writeFileSync(join(folder, 'jwks.json'), JSON.stringify({ keys: [(await generateKey('gateway', { practice: true })).publicJwk] }));
});
afterAll(async () => {
  await Promise.all([database.drop(), events.drop()]);
  rmSync(folder, { recursive: true });
});

function launch() {
  const env = { PATH: process.env['PATH'], PRACTICE: '1', VIEWER_JWKS: join(folder, 'jwks.json'), DATABASE_URL: database.url, EVENTS_DATABASE_URL: events.url };
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'run-directory-service.worker.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => { told.stdout += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { told.stderr += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => { child.once('exit', resolve); });
  const address = () => /"address":"([^"]+)"/.exec(told.stdout)?.[1];
  return { child, told, ended, address };
}

const select = (text: string) => withClient(database.superuserUrl, async (client) => (await client.query(text)).rows as Record<string, unknown>[]);

test('a service whose tables of jobs are missing says so in one line, and does not run', async () => {
  const { ended, told } = launch();
  expect(await ended).toBe(1);
  expect(told.stderr).toBe('talks: the tables of the jobs are missing or older than this program: migrate first\n');
});

test('jobs begin when the service listens, show in its metrics, and SIGTERM lets the one that runs end', async () => {
  await migrateJobs({ url: database.migrationUrl, service: role });
  const { child, ended, told, address } = launch();
  await waitFor(address, { timeout: 30_000 });
  await select(`select graphile_worker.add_job('slow', '{"institutionId": "${school}"}')`);
  await waitFor(async () => (await select('select 1 from graphile_worker.jobs where locked_by is not null')).length === 1);
  expect(await (await fetch(`${address()}/metrics`)).text()).toMatch(/^jobs_waiting\{job="slow"\} 0$/m);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await select('select institution_id from app.effect')).toEqual([{ institution_id: school }]);
  expect(await select('select 1 from graphile_worker.jobs')).toEqual([]);
  const lines = told.stdout.trim().split('\n').map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(lines).toEqual(expect.arrayContaining(['listening', 'draining', 'a job is done']));
});
