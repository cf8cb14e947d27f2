import { randomUUID } from 'node:crypto';
import { withClient } from '@tongxin/cluster';
import { auditChainTables, createDataSource, firstTables, migrate, runStatements } from '@tongxin/database';
import { sqlOf } from '@tongxin/events';
import { testDatabase } from '@tongxin/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noon, otherSchool, othersHaveEnded, school, service } from './audit.fixtures';
import { chainRows } from './chain-rows';
import { noSeams } from './seams';
import { verifyChain } from './verify-chain';

jest.setTimeout(60_000);

class CreateTalks1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, firstTables(service));
  down = async (): Promise<void> => undefined;
}
class ChainAudit1795564800001 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, auditChainTables(service));
  down = async (): Promise<void> => undefined;
}

test('rows that were there before the chain are chained first, each with a salt of its own, and stay closed to other tenants', async () => {
  const database = await testDatabase(service, (url) => migrate({ service, url, migrations: [CreateTalks1767225600000] }), { key: 'before' });
  await withClient(database.superuserUrl, (client) => client.query(
    `insert into app.audit_entry (institution_id, at, kind, operation, request_id, actor_person_id, subject_type, subject_id)
     select i, $1, 'WRITE', 'planTalk', 'r', $2, 'Talk', n::text from unnest($3::uuid[]) i, generate_series(1, 3) n order by n, i`, [noon, randomUUID(), [school, otherSchool]]));
  await migrate({ service, url: database.migrationUrl, migrations: [CreateTalks1767225600000, ChainAudit1795564800001] });

  await othersHaveEnded(database.superuserUrl);
  await withClient(database.url, async (client) => {
    const sql = sqlOf(client);
    expect(await chainRows(sql, { service, now: () => noon, key: null }, 500, noSeams)).toBe(6);
    for (const institution of [school, otherSchool]) {
      expect(await verifyChain(sql, institution, { service, now: noon, outside: [], keys: null })).toMatchObject({ length: 3, waiting: 0, problems: [] });
    }
  });
  const owner = createDataSource({ url: database.migrationUrl, applicationName: 'owner' });
  await owner.initialize();
  expect(await owner.query('select count(*)::int as n from app.audit_entry')).toEqual([{ n: 0 }]); // forced again: without a tenant even its owner sees nothing
  await owner.destroy();
  await withClient(database.superuserUrl, async (client) => {
    expect((await client.query('select count(distinct salt)::int as n from app.audit_entry')).rows).toEqual([{ n: 6 }]);
  });
  await database.drop();
});
