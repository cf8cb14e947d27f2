import { startAuditChain } from '@tongxin/audit';
import { withClient } from '@tongxin/cluster';
import { baseTables, createDataSource, migrate, RequestDatabase, runStatements, saveAudit } from '@tongxin/database';
import { testDatabase, waitFor, type TestDatabase } from '@tongxin/testing';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditOptions } from './audit-options';
import { main } from './audit-verify';

jest.setTimeout(60_000);
const school = randomUUID();
const folder = mkdtempSync(join(tmpdir(), 'tongxin-audit-'));
const keyFile = join(folder, 'audit.key.json');
const kept = join(folder, 'kept.txt');
let database: TestDatabase;

class CreateAudit1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, baseTables('talks'));
  down = async (): Promise<void> => undefined;
}

beforeAll(async () => {
  database = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: [CreateAudit1767225600000] }));
  await write(4);
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** Rows as the service writes them, chained by its worker. */
async function write(rows: number): Promise<void> {
  const dataSource = createDataSource({ url: database.url, applicationName: 'talks' });
  await dataSource.initialize();
  const subjects = Array.from({ length: rows }, () => ({ type: 'Talk', id: randomUUID(), ofPersonId: randomUUID() }));
  const actor = { institutionId: school, personId: randomUUID(), administrator: null };
  await new RequestDatabase(dataSource, school).transaction((tx) => saveAudit(tx, actor, { kind: 'READ', operation: 'board', requestId: 'r', at: new Date(), subjects }));
  const worker = startAuditChain({ databaseUrl: database.url, service: 'talks', logger: pino({ level: 'silent' }), now: () => new Date() });
  await waitFor(async () => (await dataSource.query('select 1 from ops.audit_unchained')).length === 0);
  await worker.stop();
  await dataSource.destroy();
}

async function run(parameters: string[], env: NodeJS.ProcessEnv = {}) {
  const said = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => { said.out += String(text); return true; });
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => { said.err += String(text); return true; });
  try {
    await main(parameters, { AUDIT_DATABASE_URLS: JSON.stringify({ talks: database.superuserUrl }), ...env });
    return { ...said, code: process.exitCode ?? 0 };
  } finally {
    process.exitCode = 0;
    out.mockRestore();
    err.mockRestore();
  }
}
const tamper = (text: string) => withClient(database.superuserUrl, (client) => client.query(text));

test('options', () => {
  expect(auditOptions([])).toEqual({ checkpoint: false });
  expect(auditOptions(['--checkpoint', '--checkpoint-file', 'f'])).toEqual({ checkpoint: true, checkpointFile: 'f' });
  for (const bad of [['--what'], ['f'], ['--checkpoint-file']]) expect(() => auditOptions(bad)).toThrow('用法');
});

test('a sound chain is said to be sound, as the service’s own role too', async () => {
  for (const url of [database.superuserUrl, database.url]) {
    expect(await run([], { AUDIT_DATABASE_URLS: JSON.stringify({ talks: url }) })).toEqual({
      out: `talks  单位 ${school}:共 4 条,到期清除 0 条,待入链 0 条,完好\n审计链全部完好\n`, err: '', code: 0,
    });
  }
});

test('a key is made once, for nobody else to read', async () => {
  expect((await run(['--new-key', keyFile])).out).toContain(keyFile);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  const before = readFileSync(keyFile, 'utf8');
  expect((await run(['--new-key', keyFile])).code).toBe(1);
  expect(readFileSync(keyFile, 'utf8')).toBe(before);
});

test('checkpoints alone on standard output, signed where there is a key; they hold against the chain as it grows', async () => {
  const plain = await run(['--checkpoint']);
  expect([JSON.parse(plain.out), plain.err]).toEqual([expect.objectContaining({ institution: school, service: 'talks', position: 4 }), expect.stringContaining('未签名')]);
  const signed = await run(['--checkpoint'], { AUDIT_KEY: keyFile });
  expect(signed.out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  writeFileSync(kept, signed.out);
  await write(2);
  expect(await run(['--checkpoint-file', kept], { AUDIT_KEY: keyFile })).toMatchObject({ code: 0, out: expect.stringContaining('共 6 条') });
  writeFileSync(join(folder, 'forged.txt'), plain.out);
  expect(await run(['--checkpoint-file', join(folder, 'forged.txt')], { AUDIT_KEY: keyFile })).toMatchObject({ code: 1, err: expect.stringContaining('第 1 行不是有效的检查点') });
});

test('what was changed is named, nothing of its content is, and the exit code is 1', async () => {
  await tamper(`update app.audit_entry set operation = 'harmless' where id = 2`);
  const said = await run(['--checkpoint']);
  expect(said).toMatchObject({ code: 1, out: '', err: expect.stringContaining('第 2 环对应的记录被改动(ENTRY_CHANGED)') });
  expect(said.err).not.toMatch(/harmless|board/);
  await tamper(`update app.audit_entry set operation = 'board' where id = 2`);
  expect((await run([])).code).toBe(0);
});

test('a tail cut off with all its traces is found by the checkpoint kept outside; so is a service that is gone', async () => {
  await tamper(`delete from app.audit_checkpoint; delete from app.audit_chain where position > 3; delete from app.audit_entry where id > 3;
    update ops.audit_head set position = 3, hash = (select hash from app.audit_chain where position = 3)`);
  expect((await run([])).code).toBe(0);
  expect(await run(['--checkpoint-file', kept], { AUDIT_KEY: keyFile })).toMatchObject({ code: 1, out: expect.stringContaining('检查点在第 4 环与链不符') });
  expect(await run(['--checkpoint-file', kept], { AUDIT_DATABASE_URLS: '{}' })).toMatchObject({ code: 1, out: expect.stringContaining('没有它的数据库') });
});

test('a service that has audited nothing yet says so, and is sound', async () => {
  const young = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: [CreateAudit1767225600000] }));
  expect(await run([], { AUDIT_DATABASE_URLS: JSON.stringify({ talks: young.superuserUrl }) })).toEqual({ code: 0, err: '', out: 'talks:还没有审计记录\n审计链全部完好\n' });
  await young.drop();
});

test('a database without the tables is no sound one', async () => {
  const empty = await testDatabase('talks', async () => undefined, { key: 'empty' });
  expect(await run([], { AUDIT_DATABASE_URLS: JSON.stringify({ talks: empty.superuserUrl }) })).toMatchObject({ code: 1, out: expect.stringContaining('没有审计链') });
  await empty.drop();
});
