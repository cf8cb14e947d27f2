import { Column, Entity, PrimaryColumn } from 'typeorm';
import { auditChainTables } from './audit-chain-tables';
import { AuditChainEntity, AuditCheckpointEntity } from './audit-chain.entity';
import { NotPersonal, Personal, type PersonalData } from './classification';
import { tenantTable } from './tenant-table';

const auditTrail: PersonalData = {
  purpose: '让当事人知道谁看过或改过自己的记录 · tell a person who read or changed their record',
  basis: 'PIPL art. 44, 51; 网络安全法 (logs)',
  retention: '6 months',
  class: 'L3',
};

/** Append-only: one row per operation and subject. The service role may insert and read, never change. */
@Entity({ schema: 'app', name: 'audit_entry' })
export class AuditEntryEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('bigint') id!: number;
  @Personal(auditTrail) @Column('timestamptz') at!: Date;
  @NotPersonal() @Column('text') kind!: string;
  @NotPersonal() @Column('text') operation!: string;
  @NotPersonal() @Column('text', { name: 'request_id' }) requestId!: string;
  @Personal(auditTrail) @Column('uuid', { name: 'actor_person_id', nullable: true }) actorPersonId!: string | null;
  @NotPersonal() @Column('text', { name: 'actor_administrator', nullable: true }) actorAdministrator!: string | null;
  @NotPersonal() @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Personal(auditTrail) @Column('text', { name: 'subject_id' }) subjectId!: string;
  /** The person whose record it is; null where it is nobody's. */
  @Personal(auditTrail) @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  /** Hides what the chain's commitment commits to; goes with the row. */
  @NotPersonal() @Column('uuid') salt!: string;
}

/** What a client already asked for, 24 h. */
@Entity({ schema: 'app', name: 'idempotency' })
export class IdempotencyEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Personal({ ...auditTrail, purpose: '重复提交时给出同一结果 · answer a repeated call with the same result', retention: '24 h', class: 'L2' })
  @PrimaryColumn('text') viewer!: string;
  @NotPersonal() @PrimaryColumn('text') key!: string;
  @NotPersonal() @Column('bytea', { name: 'body_hash' }) bodyHash!: Buffer;
  @NotPersonal() @Column('text', { name: 'result_id', nullable: true }) resultId!: string | null;
  @NotPersonal() @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Entities that every service's database holds. */
export const baseEntities = [AuditEntryEntity, AuditChainEntity, AuditCheckpointEntity, IdempotencyEntity];

/** Schemas, audit and idempotency: the first statements of every new service's first migration. */
export const baseTables = (role: string): string[] => [...firstTables(role), ...auditChainTables(role)];

/** As `baseTables` were when the first four services were made; their first migrations have run, so these statements stay as they are. */
export const firstTables = (role: string): string[] => [
  'create schema if not exists app',
  'create schema if not exists ops',
  `grant usage on schema app, ops to ${role}`,
  ...tenantTable({
    name: 'audit_entry',
    role,
    body: `
      id bigint generated always as identity,
      at timestamptz not null,
      kind text not null check (kind in ('READ', 'WRITE')),
      operation text not null,
      request_id text not null,
      actor_person_id uuid,
      actor_administrator text,
      subject_type text not null,
      subject_id text not null`,
  }),
  `revoke update, delete on app.audit_entry from ${role}`,
  `create index on app.audit_entry (institution_id, subject_type, subject_id)`,
  ...tenantTable({
    name: 'idempotency',
    role,
    key: 'viewer, key',
    body: `
      viewer text not null,
      key text not null check (length(key) between 1 and 200),
      body_hash bytea not null,
      result_id text,
      created_at timestamptz not null`,
  }),
  'create index on app.idempotency (institution_id, created_at)',
];
