import type { Tx } from '@tongxin/database';
import type { ImportCall } from '@tongxin/imports';
import { newId } from '@tongxin/subgraph';

const sources = [
  ['people', 'people', 'staffNumber', 'person', 'staff_no'],
  ['departments', 'departments', 'code', 'department', 'code'],
  ['branches', 'branches', 'code', 'branch', 'code'],
  ['massOrganisations', 'mass_organisations', 'organisation', 'mass_organisation', 'name'],
] as const;

/** Reserves an id for every code that is new, so that all services write the same ones; an import that is checked again finds its own. */
export async function reserveCodes(tx: Tx, institutionId: string, importId: string): Promise<void> {
  for (const [kind, sheet, field, table, column] of sources) {
    const fresh = await tx.query<{ code: string }>(
      `select distinct r.cells->>'${field}' as code from app.import_row r where r.institution_id = $1 and r.import_id = $2 and r.sheet = '${sheet}'
         and not exists (select from app.${table} t where t.institution_id = $1 and t.${column} = r.cells->>'${field}')`,
      [institutionId, importId],
    );
    await tx.query(
      `insert into app.import_code (institution_id, import_id, kind, code, id) select $1, $2, $3, * from unnest($4::text[], $5::uuid[]) on conflict do nothing`,
      [institutionId, importId, kind, fresh.map((row) => row.code), fresh.map(() => newId())],
    );
  }
}

/** Codes of people, units, branches and mass organisations, those that are there and those the file brings. */
export async function loadCodes(tx: Tx, institutionId: string, importId: string): Promise<ImportCall['references']> {
  const references: ImportCall['references'] = { people: {}, departments: {}, branches: {}, massOrganisations: {} };
  for (const [kind, , , table, column] of sources) {
    const rows = await tx.query<{ code: string; id: string }>(
      `select ${column} as code, id from app.${table} where institution_id = $1
       union all select code, id from app.import_code c where c.institution_id = $1 and c.import_id = $2 and c.kind = $3
         and not exists (select from app.${table} t where t.institution_id = $1 and t.${column} = c.code)`,
      [institutionId, importId, kind],
    );
    references[kind] = Object.fromEntries(rows.map((row) => [row.code, row.id]));
  }
  return references;
}
