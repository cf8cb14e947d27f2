import { baseTables, runStatements, tenantTable } from '@tongxin/database';
import { directoryTables } from '@tongxin/directory';
import { inboxMigration } from '@tongxin/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const role = 'identity';
const toAccount = 'foreign key (institution_id, account_id) references app.account (institution_id, id) on delete cascade';

/** Accounts, invitations and sessions by institution; the records of the OpenID provider and its keys, which belong to none, in `ops`. */
export class CreateIdentity1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...baseTables(role),
      ...inboxMigration(role),
      ...directoryTables(role),
      ...tenantTable({
        name: 'account',
        role,
        body: `
          id uuid not null,
          person_id uuid,
          administrator text check (administrator in ('SYSTEM', 'SECURITY', 'AUDIT')),
          holder_name text,
          sign_in_name text not null check (length(sign_in_name) between 1 and 64),
          password_hash text,
          password_set_at timestamptz,
          totp_secret bytea,
          totp_confirmed_at timestamptz,
          totp_last_step bigint,
          opened_at timestamptz not null,
          service_ended_on date,
          blocked_at timestamptz,
          practice boolean not null default false,
          check ((person_id is null) <> (administrator is null)),
          check ((holder_name is null) = (administrator is null)),
          check (totp_confirmed_at is null or totp_secret is not null),
          unique (institution_id, sign_in_name),
          unique (institution_id, administrator)`,
      }),
      // In practice one person may hold two of the printed accounts.
      'create unique index on app.account (institution_id, person_id) where not practice',
      'create index on app.account (institution_id, person_id)',
      ...tenantTable({
        name: 'external_identity',
        role,
        key: 'issuer, subject',
        body: `issuer text not null, subject text not null, account_id uuid not null, bound_at timestamptz not null, ${toAccount}`,
      }),
      'create index on app.external_identity (institution_id, account_id)',
      ...tenantTable({
        name: 'invitation',
        role,
        body: `
          id uuid not null,
          account_id uuid not null,
          batch_id uuid not null,
          purpose text not null check (purpose in ('INVITATION', 'RESET')),
          secret_digest bytea not null,
          issued_at timestamptz not null,
          expires_at timestamptz not null,
          used_at timestamptz,
          withdrawn_at timestamptz,
          unique (institution_id, secret_digest),
          ${toAccount}`,
      }),
      'create index on app.invitation (institution_id, account_id)',
      'create index on app.invitation (institution_id, batch_id)',
      ...tenantTable({
        name: 'sign_in_attempt',
        role,
        key: 'name_digest',
        body: `name_digest bytea not null, account_id uuid, failures integer not null check (failures > 0), last_failed_at timestamptz not null, ${toAccount}`,
      }),
      'create index on app.sign_in_attempt (institution_id, account_id)',
      ...tenantTable({
        name: 'session',
        role,
        body: `
          id uuid not null,
          account_id uuid not null,
          secret_digest bytea not null,
          client text not null check (length(client) <= 80),
          started_at timestamptz not null,
          last_used_at timestamptz not null,
          expires_at timestamptz not null,
          unique (institution_id, secret_digest),
          ${toAccount}`,
      }),
      'create index on app.session (institution_id, account_id)',
      // The registry: which institutions there are, so that a sign-in finds its tenant.
      'create table ops.institution (id uuid primary key, code text not null unique check (code ~ \'^[a-z0-9-]{1,40}$\'), name text not null, practice boolean not null default false, created_at timestamptz not null)',
      // Which institution an account belongs to: a token names the account alone.
      'create table ops.account (id uuid primary key, institution_id uuid not null)',
      `create function ops.register_account() returns trigger language plpgsql as $$ begin
        if tg_op = 'INSERT' then insert into ops.account (id, institution_id) values (new.id, new.institution_id);
        else delete from ops.account where id = old.id; end if;
        return null; end $$`,
      'create trigger register_account after insert or delete on app.account for each row execute function ops.register_account()',
      `create table ops.institution_request (
        id uuid primary key,
        content jsonb not null,
        requested_by text not null,
        requested_at timestamptz not null,
        expires_at timestamptz not null,
        confirmed_by text,
        confirmed_at timestamptz
      )`,
      // Records of the OpenID provider (interactions, grants, codes, tokens): they end by themselves.
      `create table ops.oidc (
        model text not null,
        id text not null,
        payload jsonb not null,
        account_id uuid,
        grant_id text,
        user_code text,
        uid text,
        expires_at timestamptz,
        consumed_at timestamptz,
        primary key (model, id)
      )`,
      'create index on ops.oidc (grant_id) where grant_id is not null',
      'create index on ops.oidc (user_code) where user_code is not null',
      'create index on ops.oidc (uid) where uid is not null',
      'create index on ops.oidc (account_id) where account_id is not null',
      'create index on ops.oidc (expires_at)',
      `create table ops.signing_key (
        kid text primary key,
        public_jwk jsonb not null,
        sealed_jwk bytea not null,
        created_at timestamptz not null,
        signs_from timestamptz not null
      )`,
      `grant select, insert, update, delete on ops.institution, ops.account, ops.institution_request, ops.oidc, ops.signing_key to ${role}`,
    ]);
  }

  async down(): Promise<void> {
    throw new Error('the first migration is not undone');
  }
}
