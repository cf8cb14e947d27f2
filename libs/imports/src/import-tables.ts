import { NotPersonal, Personal, tenantTable } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows of an upload while its import is under way. */
@Entity({ schema: 'app', name: 'import_row' })
export class ImportRowEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @NotPersonal() @PrimaryColumn('text') sheet!: string;
  @NotPersonal() @PrimaryColumn('integer', { name: 'row_number' }) rowNumber!: number;
  @Personal({
    purpose: '导入核对期间暂存保留列 · kept columns while an import is checked',
    basis: 'PIPL art. 13(1)(2)',
    retention: '导入结束即删,至多 24 小时 · until the import ends, at most 24 h',
    class: 'L3',
  })
  @Column('jsonb') cells!: unknown;
  @NotPersonal() @Column('timestamptz', { name: 'staged_at' }) stagedAt!: Date;
}

/** Imports that this service has applied; makes a repeated apply harmless. */
@Entity({ schema: 'app', name: 'import_applied' })
export class ImportAppliedEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @NotPersonal() @Column('timestamptz', { name: 'applied_at' }) appliedAt!: Date;
}

export const importEntities = [ImportRowEntity, ImportAppliedEntity];

/** Statements for a migration of a service that takes part in imports. */
export const importTables = (role: string): string[] => [
  ...tenantTable({
    name: 'import_row',
    role,
    key: 'import_id, sheet, row_number',
    body: `
      import_id uuid not null,
      sheet text not null,
      row_number integer not null,
      cells jsonb not null,
      staged_at timestamptz not null default now()`,
  }),
  ...tenantTable({
    name: 'import_applied',
    role,
    key: 'import_id',
    body: `
      import_id uuid not null,
      applied_at timestamptz not null default now()`,
  }),
];
