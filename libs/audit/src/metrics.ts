import { Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

/** `audit_unchained_rows`: audit rows that wait for the chain. A number that grows says that no worker runs. */
export function auditMetrics(registry: Registry, dataSource: Pick<DataSource, 'query'>): void {
  new Gauge({
    name: 'audit_unchained_rows',
    help: 'audit rows that wait for the hash chain',
    registers: [registry],
    async collect() {
      const [row] = (await dataSource.query('select count(*)::int as n from ops.audit_unchained')) as { n: number }[];
      this.set(row?.n ?? 0);
    },
  });
}
