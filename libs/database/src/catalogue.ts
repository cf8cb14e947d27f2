import type { DataSource } from 'typeorm';
import { classificationOf } from './classification';

export interface CatalogueExpectation {
  /** Every table of schema `ops`: the short, named list of exceptions. */
  ops: string[];
  /** Every schema beside `app` and `ops`, with its tables: made by a library, and the service says so by name (graphile-worker's, in libs/jobs). */
  others?: Record<string, string[]>;
}

/**
 * Compares a migrated database with what the house demands, and returns the differences as sentences (empty = right):
 * every table of schema `app` has its tenant key, forced policy and composite foreign keys, every column its classification;
 * schema `ops` equals its committed list, and so does any other schema that holds a table. `owner` must be allowed to read the catalogue of all schemas.
 */
export async function catalogueProblems(owner: DataSource, entities: DataSource, expectation: CatalogueExpectation): Promise<string[]> {
  const problems: string[] = [];
  const tables: { name: string; rls: boolean; forced: boolean; key: string[]; policies: string[]; open: boolean }[] = await owner.query(`
    select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
      coalesce((select array_agg(a.attname::text order by k.n) from pg_constraint p, unnest(p.conkey) with ordinality k(attnum, n), pg_attribute a
        where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid and a.attnum = k.attnum), '{}') as key,
      coalesce((select array_agg(polname::text) from pg_policy where polrelid = c.oid), '{}') as policies,
      exists (select from pg_policy p, unnest(array[pg_get_expr(p.polqual, p.polrelid), coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid))]) e
        where p.polrelid = c.oid and (p.polcmd <> '*' or e is null or regexp_replace(e, '\\s+', ' ', 'g') !~ '^\\(institution_id = \\( SELECT \\(NULLIF\\(current_setting\\(''app\\.institution_id''[^|&]*\\)$')) as open
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind in ('r', 'p') order by 1`);
  const metadata = new Map(entities.entityMetadatas.filter((m) => m.schema === 'app').map((m) => [m.tableName, m]));
  const columns: { table: string; column: string }[] = await owner.query(`
    select table_name as table, column_name as column from information_schema.columns where table_schema = 'app' order by 1, ordinal_position`);

  for (const table of tables) {
    if (table.key[0] !== 'institution_id') problems.push(`app.${table.name}: its key does not start with institution_id`);
    if (!table.rls || !table.forced) problems.push(`app.${table.name}: row-level security is not forced`);
    if (table.policies.join() !== 'tenant') problems.push(`app.${table.name}: policies are [${table.policies.join()}], expected [tenant]`);
    else if (table.open) problems.push(`app.${table.name}: its policy does not compare institution_id with the tenant`);
    if (!metadata.has(table.name)) problems.push(`app.${table.name}: has no entity, so its columns are not classified`);
  }
  for (const { table, column } of columns) {
    const entity = metadata.get(table);
    if (!entity) continue;
    const mapped = entity.columns.find((c) => c.databaseName === column);
    if (!mapped) problems.push(`app.${table}.${column}: not in the entity ${entity.name}`);
    else if (!classificationOf(entity.target as object, mapped.propertyName)) problems.push(`app.${table}.${column}: not classified`);
  }
  for (const [name, entity] of metadata) {
    if (!tables.some((t) => t.name === name)) problems.push(`app.${name}: entity ${entity.name} has no table`);
  }
  const foreignKeys: { name: string; tenant: boolean }[] = await owner.query(`
    select c.conrelid::regclass || '.' || c.conname as name,
      exists (select from unnest(c.conkey, c.confkey) k(own, target)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.target
        where a.attname = 'institution_id' and b.attname = 'institution_id') as tenant
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace where n.nspname = 'app' and c.contype = 'f'`);
  for (const key of foreignKeys) {
    if (!key.tenant) problems.push(`${key.name}: the foreign key does not include the tenant`);
  }
  const rest: { schema: string; name: string }[] = await owner.query(`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('app', 'information_schema') and n.nspname !~ '^pg_' and c.relkind in ('r', 'p', 'f', 'm') order by 1, 2`);
  const committed: Record<string, string[]> = { ops: expectation.ops, ...expectation.others };
  for (const schema of new Set([...Object.keys(committed), ...rest.map((table) => table.schema)])) {
    const found = rest.filter((table) => table.schema === schema).map((table) => table.name).sort().join(', ');
    const wanted = [...(committed[schema] ?? [])].sort().join(', ');
    if (found !== wanted) problems.push(`schema ${schema} holds [${found}], committed is [${wanted}]`);
  }
  return problems;
}
