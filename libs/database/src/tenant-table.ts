/**
 * SQL for a table of schema `app`: its key starts with the tenant, row-level security is enabled and forced, the service role may use it.
 * `body` holds the other columns and constraints; `key` the rest of the primary key.
 */
export function tenantTable(table: { name: string; role: string; body: string; key?: string }): string[] {
  const name = `app.${table.name}`;
  return [
    `create table ${name} (
      institution_id uuid not null,
      ${table.body.trim().replace(/,$/, '')},
      primary key (institution_id, ${table.key ?? 'id'})
    )`,
    ...tenantPolicy(table.name),
    `grant select, insert, update, delete on ${name} to ${table.role}`,
  ];
}

/** Row-level security of one table: a row is seen and written under its own tenant only; without a tenant nothing is. */
export function tenantPolicy(name: string): string[] {
  const mine = `institution_id = (select nullif(current_setting('app.institution_id', true), '')::uuid)`;
  return [
    `alter table app.${name} enable row level security`,
    `alter table app.${name} force row level security`,
    `create policy tenant on app.${name} using (${mine}) with check (${mine})`,
  ];
}

/** `valid_from`/`valid_to`, half-open, null = open. */
export const validity = `
      valid_from date not null,
      valid_to date,
      check (valid_to is null or valid_to > valid_from)`;

/** No two rows that agree in `columns` may hold on the same day; the tenant is part of it, behind the columns because GiST sorts by the first. */
export const noOverlap = (columns: string[], where?: string): string =>
  `exclude using gist (${[...columns, 'institution_id'].map((c) => `${c} with =`).join(', ')}, daterange(valid_from, valid_to) with &&)${where ? ` where (${where})` : ''}`;
