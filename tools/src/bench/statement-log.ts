import type { Cluster } from '@tongxin/cluster';
import { withClient } from '@tongxin/cluster';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A statement as a server received it. */
export interface LoggedStatement {
  readonly application: string;
  readonly database: string;
  readonly text: string;
  /** As text, null for NULL. */
  readonly parameters: readonly (string | null)[];
}

const PREFIX = '@@%a|%d@@ ';

/** Statements of a log that was written under `PREFIX`, in their order. */
export function parseStatementLog(log: string): LoggedStatement[] {
  const found: LoggedStatement[] = [];
  for (const record of log.split(/^@@/m)) {
    const [, application, database, level, message] = /^([^|]*)\|([^@]*)@@ (LOG|DETAIL): {2}([^]*)$/.exec(record) ?? [];
    if (application === undefined || database === undefined || message === undefined) continue;
    const text = message.trimEnd().replaceAll('\n\t', '\n');
    const statement = /^(?:statement|execute [^:]*): ([^]*)$/.exec(text)?.[1];
    if (level === 'LOG' && statement) found.push({ application, database, text: statement, parameters: [] });
    const last = found.at(-1);
    if (level === 'DETAIL' && last && /^parameters: /i.test(text)) found.splice(-1, 1, { ...last, parameters: parametersOf(text) });
  }
  return found;
}

const parametersOf = (text: string): (string | null)[] =>
  [...text.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, value, quoted = '']) => (value === 'NULL' ? null : quoted.replaceAll("''", "'")));

/** Every statement that reaches the cluster while `work` runs. */
export async function statementsOf(cluster: Cluster, logFile: string, work: () => Promise<void>): Promise<LoggedStatement[]> {
  const settings = (change: readonly string[]) =>
    withClient(cluster.url('postgres'), async (sql) => {
      for (const each of [...change, 'select pg_reload_conf()']) await sql.query(each);
    });
  await settings([`alter system set log_line_prefix = '${PREFIX}'`, `alter system set log_statement = 'all'`]);
  try {
    await sleep(500); // a running session reads its settings before its next statement, some time after the signal
    const from = statSync(logFile).size;
    await work();
    await sleep(500);
    return parseStatementLog(readFileSync(logFile).subarray(from).toString('utf8'));
  } finally {
    await settings(['alter system reset log_line_prefix', 'alter system reset log_statement']);
  }
}
