import { createHash, randomBytes } from 'node:crypto';
import { closeToOthers, ownerOf, withClient } from '@tongxin/cluster';
import { projectOf, sourcesKey } from './template-key';
import { testCluster, type TestCluster } from './test-cluster';

export interface TestDatabase {
  /** As the service's role, which row-level security binds. */
  readonly url: string;
  /** As the role that owns the database. */
  readonly migrationUrl: string;
  /** As superuser: to look past every policy. */
  readonly superuserUrl: string;
  /** Ends what connections are left and removes the database. */
  drop(): Promise<void>;
}

export interface EventsDatabase extends TestDatabase {
  readonly migrationUrl: string;
}

/**
 * A database of `service` for one test file: a clone of a template that `migrate` filled once in this run. The template is
 * shared by the files of a project whose `migrate` reads the same and whose sources are the same; give a `key` where one
 * project migrates in several ways that read alike.
 */
export async function testDatabase(
  service: string,
  migrate: (migrationUrl: string) => Promise<void>,
  { key = '' }: { readonly key?: string } = {},
): Promise<TestDatabase> {
  const cluster = await testCluster();
  const template = await provideTemplate(cluster, service, migrate, key);
  const name = `test_${service}_${randomBytes(6).toString('hex')}`;
  await withClient(cluster.url('postgres'), async (client) => {
    await client.query(`create database ${name} template ${template} owner ${ownerOf(service)}`);
    await closeToOthers(client, name, service);
  });
  return {
    url: cluster.url(name, service),
    migrationUrl: cluster.url(name, ownerOf(service)),
    superuserUrl: cluster.url(name),
    drop: () => withClient(cluster.url('postgres'), async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** The transport's database, empty unless `migrate` is given. */
export const eventsDatabase = (migrate: (migrationUrl: string) => Promise<void> = async () => undefined): Promise<EventsDatabase> =>
  testDatabase('events', migrate);

async function provideTemplate(
  cluster: TestCluster,
  service: string,
  migrate: (migrationUrl: string) => Promise<void>,
  key: string,
): Promise<string> {
  const project = projectOf(expect.getState().testPath ?? __filename);
  const digest = createHash('sha256').update([project, key, migrate.toString(), sourcesKey(project)].join('\0')).digest('hex').slice(0, 16);
  const template = `template_${service}_${digest}`;
  await withClient(cluster.url('postgres'), async (client) => {
    // Held until this connection closes: one worker fills the template, the others wait for it.
    await client.query("select pg_advisory_lock(74014002, ('x' || $1)::bit(32)::int)", [digest.slice(0, 8)]);
    if ((await client.query('select 1 from pg_database where datname = $1', [template])).rowCount) return;
    const half = `${template}_new`;
    await client.query(`drop database if exists ${half} with (force)`);
    await client.query(`create database ${half} owner ${ownerOf(service)}`);
    await closeToOthers(client, half, service);
    await withClient(cluster.url(half), (inside) => inside.query('create extension btree_gist'));
    await migrate(cluster.url(half, ownerOf(service)));
    // A connection that migrate() left open would forbid cloning.
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [half]);
    await client.query(`alter database ${half} rename to ${template}`);
    await client.query(`alter database ${template} allow_connections false`);
  });
  return template;
}
