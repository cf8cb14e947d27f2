import { randomUUID } from 'node:crypto';
import { withClient } from '@tongxin/cluster';
import { baseEntities, baseTables, createDataSource, migrate, RequestDatabase, runStatements, saveAudit, type AuditActor, type AuditSubject } from '@tongxin/database';
import { sqlOf, type Sql } from '@tongxin/events';
import { testDatabase, waitFor, type TestDatabase } from '@tongxin/testing';
import { Client } from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { chainRows } from './chain-rows';
import { noSeams, type Seams } from './seams';
import { chainedInstitutions, verifyChain, type ChainReport, type VerifyOptions } from './verify-chain';

export const service = 'talks';
export const school = '00000000-0000-7000-8000-00000000000a';
export const otherSchool = '00000000-0000-7000-8000-00000000000b';
export const noon = new Date('2026-11-23T04:00:00Z');

export class CreateAudit1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, baseTables(service));
  down = async (): Promise<void> => undefined;
}

export const staff = (institutionId = school): AuditActor => ({ institutionId, personId: randomUUID(), administrator: null });

/**
 * Waits until no other database of the cluster has a transaction that is older than the newest waiting row: the worker chains nothing past one, and the
 * databases of other specs share the cluster.
 */
export const othersHaveEnded = async (superuserUrl: string): Promise<void> =>
  withClient(superuserUrl, async (client) => {
    const older = `select 1 from pg_stat_activity where datname <> current_database() and backend_xid::text::bigint <= (select max(tx::text::bigint) from ops.audit_unchained)`;
    await waitFor(async () => (await client.query(older)).rowCount === 0, { timeout: 60_000 });
  });

/** An audit of its own: rows as requests write them, the worker's steps one by one, and a hand that may do anything. */
export class Audit {
  private constructor(readonly database: TestDatabase, readonly dataSource: DataSource) {}

  static async open(): Promise<Audit> {
    const database = await testDatabase(service, (url) => migrate({ service, url, migrations: [CreateAudit1767225600000] }));
    const dataSource = createDataSource({ url: database.url, applicationName: service, entities: baseEntities, poolSize: 6 });
    await dataSource.initialize();
    return new Audit(database, dataSource);
  }

  of = (institutionId: string): RequestDatabase => new RequestDatabase(this.dataSource, institutionId);

  /** Writes rows as a mutation does, in one transaction. */
  async write(rows: number, { at = noon, actor = staff(), subjects, kind = 'WRITE' }: { at?: Date; actor?: AuditActor; subjects?: AuditSubject[]; kind?: 'READ' | 'WRITE' } = {}): Promise<void> {
    const made = subjects ?? Array.from({ length: rows }, (_each, n) => ({ type: 'Talk', id: `talk-${n}`, ofPersonId: randomUUID() }));
    await this.of(actor.institutionId).transaction((tx) => saveAudit(tx, actor, { kind, operation: 'planTalk', requestId: 'request-1', at, subjects: made }));
  }

  /** One step of the worker, without its lock. */
  chain = (now: Date = noon, seams: Seams = noSeams, limit = 500): Promise<number> =>
    this.asService((sql) => chainRows(sql, { service, now: () => now, key: null }, limit, seams));

  asService = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    await othersHaveEnded(this.database.superuserUrl);
    return withClient(this.database.url, (client) => work(sqlOf(client)));
  };

  /** As a superuser, past every policy. */
  tamper = (...statements: string[]): Promise<void> =>
    withClient(this.database.superuserUrl, async (client) => {
      for (const statement of statements) await client.query(statement);
    });

  rows = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => withClient(this.database.superuserUrl, (client) => sqlOf(client).query<Row>(text, values));

  /** What the verifier says of an institution, as the service's own role. */
  verify = (institutionId = school, more: Partial<VerifyOptions> = {}): Promise<ChainReport> =>
    this.asService((sql) => verifyChain(sql, institutionId, { service, now: noon, outside: [], keys: null, ...more }));

  institutions = (outside: VerifyOptions['outside'] = []): Promise<string[]> =>
    withClient(this.database.superuserUrl, (client) => chainedInstitutions(sqlOf(client), { service, outside }));

  /** A connection of its own whose transaction stays open. */
  async openTransaction(): Promise<{ write: () => Promise<void>; commit: () => Promise<void> }> {
    const client = new Client({ connectionString: this.database.url });
    await client.connect();
    await client.query(`begin; select set_config('app.institution_id', '${school}', true); select pg_current_xact_id()`);
    const tx = { ...sqlOf(client), manager: this.dataSource.manager };
    return {
      write: () => saveAudit(tx, staff(), { kind: 'READ', operation: 'slow', requestId: 'request-2', at: noon, subjects: [{ type: 'Talk', id: 'late' }] }),
      commit: async () => {
        await client.query('commit');
        await client.end();
      },
    };
  }

  async stop(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }
}
