import { identifier } from './sql';

/**
 * Statements for a service that writes events: `ops.outbox` and `ops.relay_cursor`. They are exceptions to row-level security, because one relay
 * reads the events of all institutions; so payloads hold ids, structure, flags and dates only.
 * `tx` is the writing transaction's id: rows are read in its order, and only once no older transaction is running. In the order of `id` alone
 * a reader would pass over rows that commit late.
 */
export const outboxMigration = (role: string): string[] => [
  'create schema if not exists ops',
  `create table ops.outbox (
    tx xid8 not null default pg_current_xact_id(),
    id bigint generated always as identity,
    event_id uuid not null unique,
    institution_id uuid not null,
    type text not null,
    version integer not null,
    entity text not null,
    occurred_at timestamptz not null,
    payload jsonb not null,
    primary key (tx, id)
  )`,
  'create index outbox_entity on ops.outbox (institution_id, entity, id)',
  `create table ops.relay_cursor (
    source text primary key,
    tx xid8 not null,
    id bigint not null,
    moved_at timestamptz not null default now()
  )`,
  `grant usage on schema ops to ${identifier(role)}`,
  `grant select, insert, delete on ops.outbox to ${identifier(role)}`,
  `grant select, insert, update on ops.relay_cursor to ${identifier(role)}`,
];

/** Tables of schema `ops` that `outboxMigration` makes, for the service's committed list. */
export const outboxTables = ['outbox', 'relay_cursor'];

/** Statements for a service that reads events: `ops.inbox`, which events a consumer has applied, and `ops.checkpoint`, how far it has come. */
export const inboxMigration = (role: string): string[] => [
  'create schema if not exists ops',
  `create table ops.inbox (
    consumer text not null,
    event_id uuid not null,
    institution_id uuid not null,
    applied_at timestamptz not null default now(),
    primary key (consumer, event_id)
  )`,
  'create index inbox_age on ops.inbox (consumer, applied_at)',
  'create index inbox_institution on ops.inbox (consumer, institution_id)',
  `create table ops.checkpoint (
    consumer text primary key,
    position text collate "C",
    last_event_at timestamptz,
    last_polled_at timestamptz
  )`,
  `grant usage on schema ops to ${identifier(role)}`,
  `grant select, insert, delete on ops.inbox to ${identifier(role)}`,
  `grant select, insert, update on ops.checkpoint to ${identifier(role)}`,
];

/** Tables of schema `ops` that `inboxMigration` makes, for the service's committed list. */
export const inboxTables = ['inbox', 'checkpoint'];

/**
 * Database `events`, by version; each entry is applied once. An `event_id` may be in the log more than once, because a relay publishes at least
 * once; consumers tell by their inbox.
 */
export const transportMigrations = (role: string): string[][] => [
  [
    `create table ops.log (
      tx xid8 not null default pg_current_xact_id(),
      seq bigint generated always as identity,
      event_id uuid not null,
      institution_id uuid not null,
      source text not null,
      entity text not null,
      revision bigint not null,
      type text not null,
      version integer not null,
      occurred_at timestamptz not null,
      payload jsonb not null,
      logged_at timestamptz not null default now(),
      primary key (tx, seq)
    )`,
    'create index log_entity on ops.log (institution_id, source, entity, revision)',
    `create table ops.subscription (
      consumer text primary key,
      tx xid8 not null default '0',
      seq bigint not null default 0,
      acknowledged_at timestamptz
    )`,
    `grant usage on schema ops to ${identifier(role)}`,
    `grant select, insert, delete on ops.log to ${identifier(role)}`,
    `grant select, insert, update, delete on ops.subscription to ${identifier(role)}`,
  ],
];
