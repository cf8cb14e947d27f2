import { tenantTable } from '@tongxin/database';

/** Statements for a migration of a service that keeps a directory. */
export const directoryTables = (role: string): string[] => [
  ...tenantTable({
    name: 'directory_entity',
    role,
    key: 'entity',
    body: `
      entity text not null,
      revision bigint not null`,
  }),
  ...tenantTable({
    name: 'directory_fact',
    role,
    key: 'entity, line',
    body: `
      entity text not null,
      line integer not null,
      kind text not null,
      subject_id uuid not null,
      object_id uuid,
      label text,
      valid_from date not null,
      valid_to date`,
  }),
  'create index on app.directory_fact (institution_id, subject_id)',
  'create index on app.directory_fact (institution_id, object_id, kind)',
];
