import { waitFor } from '@tongxin/testing';
import { generateKey } from '@tongxin/viewer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { Audit, school } from './audit.fixtures';
import { serviceAudit } from './service-audit';

jest.setTimeout(60_000);
let audit: Audit;
const folder = mkdtempSync(join(tmpdir(), 'tongxin-audit-'));
beforeAll(async () => void (audit = await Audit.open()));
afterAll(async () => {
  await audit.stop();
  rmSync(folder, { recursive: true });
});

test('a service chains while it runs, tells how many rows wait, and signs with AUDIT_KEY', async () => {
  const { privateJwk, publicJwk } = await generateKey('audit');
  const file = join(folder, 'audit.key.json');
  writeFileSync(file, JSON.stringify(privateJwk));
  const registry = new Registry();
  const waiting = async () => /^audit_unchained_rows (\d+)$/m.exec(await registry.metrics())?.[1];
  await audit.write(3);
  const runtime = { log: pino({ level: 'silent' }), dataSource: audit.dataSource, practice: false };
  const running = await serviceAudit('talks', { DATABASE_URL: audit.database.url, AUDIT_KEY: file }, runtime, { registry });
  await waitFor(async () => (await waiting()) === '0', { timeout: 10_000 });
  await audit.write(1);
  await waitFor(async () => (await audit.verify()).length === 4, { timeout: 10_000 });
  await running.stop();
  await audit.write(2);
  expect(await waiting()).toBe('2');
  const { length, signatures, problems } = await audit.verify(school, { keys: { keys: [publicJwk] } });
  expect([length, signatures > 0, problems]).toEqual([4, true, []]);
});
