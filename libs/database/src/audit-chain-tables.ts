import { tenantTable } from './tenant-table';

/** Tables of schema `ops` that `auditChainTables` makes, for the service's committed list. */
export const auditTables = ['audit_unchained', 'audit_head'];

/**
 * The hash chain over the audit rows, and whose record each row is of (libs/audit writes and verifies it). Exceptions to row-level security, because one
 * worker chains the rows of all institutions, and without a personal field: `ops.audit_unchained`, the rows that wait, by the transaction that wrote them;
 * `ops.audit_head`, how long each chain is. Rows that an older version of the service writes beside a newer one are found by the worker's daily round.
 */
export const auditChainTables = (role: string): string[] => [
  'alter table app.audit_entry add column person_id uuid, add column salt uuid not null default gen_random_uuid()',
  'create index on app.audit_entry (institution_id, person_id, id)',
  ...tenantTable({
    name: 'audit_chain',
    role,
    key: 'position',
    body: `
      position bigint not null check (position > 0),
      entry_id bigint not null,
      chained_on date not null,
      commitment bytea not null check (length(commitment) = 32),
      hash bytea not null check (length(hash) = 32),
      unique (institution_id, entry_id)`,
  }),
  ...tenantTable({
    name: 'audit_checkpoint',
    role,
    key: 'position',
    body: `
      position bigint not null,
      hash bytea not null,
      at timestamptz not null,
      signature text`,
  }),
  `revoke update, delete on app.audit_chain, app.audit_checkpoint from ${role}`,
  `create table ops.audit_unchained (
    tx xid8 not null default pg_current_xact_id(),
    institution_id uuid not null,
    entry_id bigint not null,
    primary key (tx, entry_id, institution_id)
  )`,
  `create table ops.audit_head (
    institution_id uuid primary key,
    position bigint not null,
    hash bytea not null,
    checkpointed_at timestamptz,
    kept_on date
  )`,
  `grant select, insert, delete on ops.audit_unchained to ${role}`,
  `grant select, insert, update on ops.audit_head to ${role}`,
  // Rows that were there before: even their owner sees them only while the policy is not forced.
  'alter table app.audit_entry no force row level security',
  'insert into ops.audit_unchained (institution_id, entry_id) select institution_id, id from app.audit_entry',
  'alter table app.audit_entry force row level security',
  ...pruning(role),
];

/** The service may not delete audit rows, but call this: of the tenant that is set, it removes rows that were written and chained more than six months ago by the database's own clock. */
const pruning = (role: string): string[] => [
  `create function app.prune_audit() returns bigint language sql security definer set search_path = '' as $$
    with gone as (
      delete from app.audit_entry e using app.audit_chain c
      where e.institution_id = nullif(current_setting('app.institution_id', true), '')::uuid and c.institution_id = e.institution_id and c.entry_id = e.id
        and c.chained_on < (now() at time zone 'Asia/Shanghai' - interval '6 months')::date and e.at < now() - interval '6 months'
      returning 1
    ) select count(*) from gone
  $$`,
  'revoke all on function app.prune_audit() from public',
  `grant execute on function app.prune_audit() to ${role}`,
];
