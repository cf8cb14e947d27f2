import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Cluster } from './cluster';

/** One database a service, and one for the transport of events. */
export const databaseNames = ['organisation', 'education', 'talks', 'integrity', 'identity', 'events'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** The role that migrates a database; the role named like the database uses it. */
export const ownerOf = (database: string): string => `${database}_owner`;

/**
 * Creates roles and databases where they are missing, and sets the roles' passwords to the cluster's own. Services connect as
 * a role without SUPERUSER and BYPASSRLS, because those would pass every row-level policy.
 */
export async function provision(cluster: Pick<Cluster, 'url' | 'passwordOf'>, names: readonly string[] = databaseNames): Promise<void> {
  await withClient(cluster.url('postgres'), async (client) => {
    for (const name of names) {
      await provideRole(client, name, cluster.passwordOf(name));
      await provideRole(client, ownerOf(name), cluster.passwordOf(ownerOf(name)));
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (!rowCount) await client.query(`create database ${escapeIdentifier(name)} owner ${escapeIdentifier(ownerOf(name))}`);
      await closeToOthers(client, name, name);
    }
  });
  for (const name of names) await withClient(cluster.url(name), (client) => client.query('create extension if not exists btree_gist'));
}

/** Only the service and its owner may connect to the database; the service may make temporary tables (imports compare through one). */
export async function closeToOthers(client: Client, database: string, role: string): Promise<void> {
  await client.query(`revoke all on database ${escapeIdentifier(database)} from public`);
  await client.query(`grant connect, temporary on database ${escapeIdentifier(database)} to ${escapeIdentifier(role)}`);
}

/** Runs `work` on one connection that is closed whatever happens. */
export async function withClient<Result>(connectionString: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function provideRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(
    `${rowCount ? 'alter' : 'create'} role ${escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole ` +
      `noreplication password ${escapeLiteral(password)}`,
  );
}
