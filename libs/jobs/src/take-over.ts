import type { Sql } from '@tongxin/events';
import { jobsSchema } from './tables';

/** What the process that runs the pool `id` holds as long as it lives; graphile-worker writes the same id beside every job that it works on. */
export const lockOf = (id: string): string => `jobs/${id}`;

export interface Freed {
  id: string;
  job: string;
  /** It was the last attempt: it stays as failed. */
  spent: boolean;
}

/**
 * Frees what processes that are gone were working on: nobody holds the lock of theirs. PostgreSQL gives it up the moment a killed process's connection closes, so that
 * nobody waits for graphile-worker's four hours. One that only lost its connection may still be at work; `runOnce` sees to it that this changes nothing.
 */
export async function takeOver(sql: Sql, own: string): Promise<Freed[]> {
  const [row] = await sql.query<{ freed: Freed[] | null }>(
    `with dead as materialized (
       select w.locked_by from (select distinct locked_by from ${jobsSchema}.jobs where locked_by is not null and locked_by <> $1) w
       where pg_try_advisory_xact_lock(hashtextextended('jobs/' || w.locked_by, 0))
     )
     select (select json_agg(json_build_object('id', j.id::text, 'job', j.task_identifier, 'spent', j.attempts >= j.max_attempts))
             from ${jobsSchema}.jobs j where j.locked_by in (select locked_by from dead)) as freed,
       ${jobsSchema}.force_unlock_workers(array(select locked_by from dead))
     where exists (select from dead)`,
    [own],
  );
  return row?.freed ?? [];
}

/** The address with probes for a peer that is gone without a word (a machine that lost power): PostgreSQL then gives the lock up within half a minute, not after two hours. */
export function watched(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [given, '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3'].filter(Boolean).join(' '));
  return url.href;
}
