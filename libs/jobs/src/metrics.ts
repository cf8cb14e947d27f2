import { Counter, Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { jobsSchema } from './tables';

export type JobMetrics = ReturnType<typeof jobMetrics>;

/**
 * `jobs_waiting` is asked of the database at each scrape, the same in every process; a number that grows says that nobody works. `jobs_failed_total` counts jobs that
 * stay as failed after their last attempt.
 */
export function jobMetrics(registry: Registry, dataSource: Pick<DataSource, 'query'>, names: readonly string[]) {
  const registers = [registry];
  const done = new Counter({ name: 'jobs_done_total', help: 'jobs done, by job', labelNames: ['job'], registers });
  const failed = new Counter({ name: 'jobs_failed_total', help: 'jobs that failed for good, by job', labelNames: ['job'], registers });
  for (const job of names) for (const counter of [done, failed]) counter.inc({ job }, 0);
  new Gauge({
    name: 'jobs_waiting', help: 'jobs that are due and that nobody works on, by job', labelNames: ['job'], registers,
    async collect() {
      this.reset();
      const rows = await (dataSource.query(
        `select task_identifier as job, count(*)::int as n from ${jobsSchema}.jobs
         where locked_at is null and attempts < max_attempts and run_at <= now() and task_identifier = any($1) group by 1`,
        [names],
      ) as Promise<{ job: string; n: number }[]>).catch(() => null);
      // Where the database does not answer the line is missing, which an alert can see.
      if (rows) for (const job of names) this.set({ job }, rows.find((row) => row.job === job)?.n ?? 0);
    },
  });
  return { done, failed };
}
