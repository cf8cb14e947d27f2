import { randomBytes } from 'node:crypto';
import { createDataSource, migrate } from '@tongxin/database';
import { testDatabase, waitFor, type TestDatabase } from '@tongxin/testing';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { migrations } from '../data-source';
import { SecretBox } from '../secret-box';
import { openKeyRing } from './key-ring';
import { ANNOUNCED_FOR, KEPT_FOR, SIGNS_FOR } from './signing-key';
import { readSigningKeys, rotateNow, rotateWhenDue } from './signing-key.store';

const START = Date.UTC(2026, 10, 23, 1);
const secret = new SecretBox(randomBytes(32));
let at = START;
const now = (): Date => new Date(at);
let database: TestDatabase;
let dataSource: DataSource;
let deps: { dataSource: DataSource; secret: typeof secret; now: () => Date };

beforeAll(async () => {
  database = await testDatabase('identity', (url) => migrate({ service: 'identity', url, migrations }));
  dataSource = createDataSource({ url: database.url, applicationName: 'identity-test' });
  await dataSource.initialize();
  deps = { dataSource, secret, now };
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  at = START;
  await dataSource.query('delete from ops.signing_key');
});

const kids = async () => (await readSigningKeys(deps)).sort((a, b) => a.createdAt - b.createdAt).map(({ kid }) => kid);

describe('signing keys', () => {
  it('of many processes that start at once, one makes the first key', async () => {
    // All of them are held back at the same line, so that none finds what another has already done.
    const holder = dataSource.createQueryRunner();
    await holder.query(`select pg_advisory_lock(hashtextextended('ops.signing_key', 0))`);
    const started = Promise.all(Array.from({ length: 8 }, () => rotateWhenDue(deps)));
    const waiting = `select count(*) as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
    await waitFor(async () => ((await holder.query(waiting)) as unknown as { n: number }[])[0]?.n === 8);
    expect(await holder.query('select 1 from ops.signing_key')).toEqual([]);
    await holder.query(`select pg_advisory_unlock(hashtextextended('ops.signing_key', 0))`);
    await started;
    await holder.release();
    expect(await kids()).toHaveLength(1);
  });

  it('are sealed: neither the row nor the row of another key opens without the secret', async () => {
    await rotateNow(deps, false);
    await rotateNow(deps, false);
    const rows = await dataSource.query<{ public_jwk: object; sealed_jwk: Buffer }[]>('select public_jwk, sealed_jwk from ops.signing_key');
    for (const { jwk } of await readSigningKeys(deps)) {
      expect(jwk.d).toHaveLength(43);
      for (const { public_jwk: shown, sealed_jwk: sealed } of rows) {
        expect(JSON.stringify(shown)).not.toContain(jwk.d);
        expect(sealed.includes(Buffer.from(jwk.d, 'base64url'))).toBe(false);
      }
    }
    await expect(readSigningKeys({ dataSource, secret: new SecretBox(randomBytes(32)) })).rejects.toThrow();
    await dataSource.query('update ops.signing_key set sealed_jwk = (select sealed_jwk from ops.signing_key order by kid limit 1)');
    await expect(readSigningKeys(deps)).rejects.toThrow();
  });

  it('reach every process with its next look, a day before they sign, and are taken down in the end', async () => {
    const seen: string[][] = [];
    const log = pino({ level: 'silent' });
    const ring = await openKeyRing({ ...deps, log }, (keys) => void seen.push(keys.map(({ kid }) => kid)));
    const other = await openKeyRing({ ...deps, log }, () => undefined);
    const [first] = await kids();
    at = START + SIGNS_FOR - ANNOUNCED_FOR;
    await other.refresh();
    await ring.refresh();
    const second = (await kids())[1];
    at = START + SIGNS_FOR;
    await ring.refresh();
    at = START + SIGNS_FOR + KEPT_FOR;
    await ring.refresh();
    await ring.refresh();
    expect(seen).toEqual([[first], [first, second], [second, first], [second]]);
    expect(await kids()).toEqual([second]);
    await Promise.all([ring.close(), other.close()]);
  });

  it('in an emergency change at once', async () => {
    const seen: string[][] = [];
    const ring = await openKeyRing({ ...deps, log: pino({ level: 'silent' }) }, (keys) => void seen.push(keys.map(({ kid }) => kid)));
    at += 1_000;
    await rotateNow(deps, false);
    await ring.refresh();
    at += 1_000;
    await rotateNow(deps, true);
    await ring.refresh();
    const [third] = await kids();
    expect(seen.map((keys) => keys.length)).toEqual([1, 2, 1]);
    expect([seen[1]?.[1], seen[2]]).toEqual([seen[0]?.[0], [third]]);
    await ring.close();
  });
});
