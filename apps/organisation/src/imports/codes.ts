import type { Tx } from '@tongxin/database';
import type { ImportCall } from '@tongxin/imports';
import { newId } from '@tongxin/subgraph';

const sources = [
  ['people', 'people', 'staffNumber', 'person', 'staff_no'],
  ['departments', 'departments', 'code', 'department', 'code'],
  ['branches', 'branches', 'code', 'branch', 'code'],
  ['massOrganisations', 'mass_organisations', 'organisation', 'mass_organisation', 'name'],
] as const;

interface Code {
  code: string;
  id: string;
}

const keptCodes = (tx: Tx, institutionId: string, table: string, column: string): Promise<Code[]> =>
  tx.query<Code>(`select ${column} as code, id from app.${table} where institution_id = $1`, [institutionId]);

const reservedCodes = (tx: Tx, institutionId: string, importId: string, kind: string): Promise<Code[]> =>
  tx.query<Code>(`select code, id from app.import_code where institution_id = $1 and import_id = $2 and kind = $3`, [institutionId, importId, kind]);

/**
 * Reserves an id for every code that is new, so that all services write the same ones; an import that is checked again finds its own. Codes are compared here and not
 * in SQL: freshly staged rows have no statistics, and the database would look through all people for each of them.
 */
export async function reserveCodes(tx: Tx, institutionId: string, importId: string): Promise<void> {
  for (const [kind, sheet, field, table, column] of sources) {
    const staged = await tx.query<{ code: string }>(
      `select distinct cells->>'${field}' as code from app.import_row where institution_id = $1 and import_id = $2 and sheet = '${sheet}'`,
      [institutionId, importId],
    );
    const known = new Set([...(await keptCodes(tx, institutionId, table, column)), ...(await reservedCodes(tx, institutionId, importId, kind))].map((row) => row.code));
    const fresh = staged.map((row) => row.code).filter((code) => !known.has(code));
    await tx.query(
      `insert into app.import_code (institution_id, import_id, kind, code, id) select $1, $2, $3, * from unnest($4::text[], $5::uuid[]) on conflict do nothing`,
      [institutionId, importId, kind, fresh, fresh.map(() => newId())],
    );
  }
}

/** Codes of people, units, branches and mass organisations: those the file brings, and over them those that are there. */
export async function loadCodes(tx: Tx, institutionId: string, importId: string): Promise<ImportCall['references']> {
  const references: ImportCall['references'] = { people: {}, departments: {}, branches: {}, massOrganisations: {} };
  for (const [kind, , , table, column] of sources) {
    const rows = [...(await reservedCodes(tx, institutionId, importId, kind)), ...(await keptCodes(tx, institutionId, table, column))];
    references[kind] = Object.fromEntries(rows.map((row) => [row.code, row.id]));
  }
  return references;
}
