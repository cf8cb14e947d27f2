import { join } from 'node:path';
import { services } from '../ports';
import { checkout, type BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { branchYear, departments, practiceCaller, practicePerson, type PreparedQuery } from './branch-query';
import { startChild } from './child';
import { median, ms, perSecond, times, type Figure } from './figures';
import type { LoadOrder, LoadResult } from './load-generator';
import type { StockOrder } from './stock-gateway';

const CONCURRENCY = 16;
const WARM_UP_SECONDS = 8;

/** Our gateway beside the stock one over the same subgraphs, under the same load in turn. */
export async function gatewayBench(house: BenchHouse, scale: Scale, say: (line: string) => void): Promise<Figure[]> {
  const { ports } = house.installation;
  const order: StockOrder = {
    supergraph: join(checkout, 'apps/gateway/supergraph.graphql'),
    urls: Object.fromEntries(services.map((service) => [service, `http://127.0.0.1:${ports[service]}/graphql`])),
  };
  const stock = await startChild<{ url: string }>('stock-gateway', order);
  try {
    const bearer = `Bearer ${await practiceCaller(house)}`;
    const person = await practicePerson(house);
    // The stock one has no identity of its own: it is handed the viewer token that ours would sign.
    const servers: Servers = {
      ours: { url: `http://127.0.0.1:${ports.gateway}/graphql`, authorization: async () => bearer },
      stock: { url: stock.answer.url, authorization: async () => `Bearer ${await house.viewerToken(house.institutionId, person)}` },
    };
    const figures: Figure[] = [];
    for (const query of [await branchYear(house), departments]) figures.push(await compareGateways(servers, query, scale, say));
    return figures;
  } finally {
    stock.child.disconnect();
  }
}

type Servers = Readonly<Record<'ours' | 'stock', { readonly url: string; readonly authorization: () => Promise<string> }>>;

async function compareGateways(servers: Servers, { name, body }: PreparedQuery, scale: Scale, say: (line: string) => void): Promise<Figure> {
  const run = async (which: keyof Servers, seconds: number): Promise<LoadResult> => {
    const { url, authorization } = servers[which];
    const headers = { 'content-type': 'application/json', authorization: await authorization() };
    const order: LoadOrder = { url, headers, body, concurrency: CONCURRENCY, seconds, atMost: 100_000 };
    const { answer } = await startChild<LoadResult>('load-generator', order);
    if (answer.failed > 0) throw new Error(`${answer.failed} of ${answer.requests} requests to ${which} failed: ${answer.sample.slice(0, 500)}`);
    return answer;
  };
  const warm = [await run('ours', WARM_UP_SECONDS), await run('stock', WARM_UP_SECONDS)];
  if (dataOf(warm[0]) !== dataOf(warm[1])) throw new Error(`the gateways answer differently to ${name}`);
  const results: Record<keyof Servers, LoadResult[]> = { ours: [], stock: [] };
  for (let round = 0; round < scale.loadRounds; round += 1) {
    for (const which of round % 2 === 0 ? (['ours', 'stock'] as const) : (['stock', 'ours'] as const)) results[which].push(await run(which, scale.loadSeconds));
  }
  const rate = (which: keyof Servers) => median(results[which].map(({ requests, seconds }) => requests / seconds));
  const p50 = (which: keyof Servers) => median(results[which].map((each) => each.p50));
  const all = (which: keyof Servers) => results[which].map(({ requests, seconds }) => (requests / seconds).toFixed(0)).join(' ');
  say(`  ${name}: ours ${all('ours')}; stock ${all('stock')} requests/s`);
  return {
    what: `our gateway beside the stock one: ${name}, ${CONCURRENCY} at a time`,
    measured: `${perSecond(rate('ours'), 'requests')}, p50 ${ms(p50('ours'))}`,
    beside: `${perSecond(rate('stock'), 'requests')}, p50 ${ms(p50('stock'))}`,
    ratio: times(rate('ours') / rate('stock')),
  };
}

const dataOf = (result: LoadResult | undefined): string => JSON.stringify((JSON.parse(result?.sample ?? '{}') as { data?: unknown }).data);
