import { Client } from 'pg';
import { join } from 'node:path';
import { Pool } from 'undici';
import { workServices as services } from '../ports';
import type { BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { branchYear, practiceCaller } from './branch-query';
import { median, ms, quantile, timed, times, type Figure } from './figures';
import { statementsOf, type LoggedStatement } from './statement-log';

/** The branch's year through the gateway, one request after another, beside the SQL that it needs, sent by bare pg. */
export async function queryBench(house: BenchHouse, scale: Scale, say: (line: string) => void): Promise<Figure[]> {
  const { cluster, data, ports } = house.installation;
  const { body } = await branchYear(house);
  const headers = { authorization: `Bearer ${await practiceCaller(house)}`, 'content-type': 'application/json' };
  const pool = new Pool(`http://127.0.0.1:${ports.gateway}`, { connections: 1 });
  const ask = async () => {
    const answer = await pool.request({ path: '/graphql', method: 'POST', headers, body });
    const text = await answer.body.text();
    if (!text.includes('"findings":{') || text.includes('"errors":')) throw new Error(`the branch query failed: ${text}`);
  };
  for (let n = 0; n < 50; n += 1) await ask();
  const heard = await statementsOf(cluster, join(data, 'postgres/postgres.log'), ask);
  const statements = heard.filter(({ application }) => (services as readonly string[]).includes(application));
  const clients = new Map<string, Client>();
  for (const service of services) clients.set(service, new Client({ connectionString: cluster.url(service, service) }));
  await Promise.all([...clients.values()].map((client) => client.connect()));
  const [gateway, sql]: [number[], number[]] = [[], []];
  for (let round = -20; round < scale.queryRounds; round += 1) {
    const asked = await timed(ask);
    const replayed = await replay(clients, statements);
    if (round < 0) continue;
    gateway.push(asked);
    sql.push(replayed);
  }
  await Promise.all([pool.close(), ...[...clients.values()].map((client) => client.end())]);
  const perService = services.map((service) => `${service} ${statements.filter(({ application }) => application === service).length}`);
  say(`  statements: ${perService.join(', ')}`);
  return [{
    what: `the four-service branch query through the gateway, p50 / p99, beside the sum of its ${statements.length} statements (transactions included)`,
    measured: `${ms(median(gateway))} / ${ms(quantile(gateway, 0.99))} (n = ${gateway.length})`,
    beside: `${ms(median(sql))} / ${ms(quantile(sql, 0.99))}`,
    ratio: times(median(gateway) / median(sql)),
  }];
}

/** Sends the statements one after another, each on its service's connection. @returns the sum of their times in ms */
async function replay(clients: ReadonlyMap<string, Client>, statements: readonly LoggedStatement[]): Promise<number> {
  let sum = 0;
  // A service answers one query in several transactions; on one connection they come one after another.
  for (const service of services) {
    const client = clients.get(service);
    for (const { text, parameters } of statements.filter(({ application }) => application === service)) {
      sum += await timed(async () => client?.query(text, [...parameters]));
    }
  }
  return sum;
}
