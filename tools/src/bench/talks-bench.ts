import { addDays } from '@tongxin/calendar';
import { withClient } from '@tongxin/cluster';
import { Pool } from 'undici';
import { SHIPPED_TODAY } from '../institution';
import { bareInserts, nextTransaction } from './bare-inserts';
import { type BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { perSecond, timed, times, type Figure } from './figures';
import { inParallel } from './in-parallel';

const AT_ONCE = 8;
/** What recording and confirming write; the audit's chain is drawn up later, by a job, and its queue is left out of the bare rows. */
const written = ['app.talk', 'app.work_item_source', 'app.audit_entry', 'ops.outbox'] as const;

/** Talks recorded by one side and confirmed by the other, over HTTP at the talks subgraph, beside bare inserts of the rows that this leaves, two transactions a talk as well. */
export async function talksBench(house: BenchHouse, scale: Scale): Promise<Figure[]> {
  const { cluster, ports } = house.installation;
  const http = new Pool(`http://127.0.0.1:${ports.talks}`, { connections: AT_ONCE });
  const mutate = async (personId: string, call: string): Promise<string> => {
    const authorization = `Bearer ${await house.viewerToken(house.institutionId, personId)}`;
    const { body } = await http.request({ path: '/graphql', method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ query: `mutation { done: ${call} { talk { id } userErrors { code } } }` }) });
    const { data } = (await body.json()) as { data?: { done: { talk: { id: string } | null; userErrors: unknown[] } } };
    if (!data?.done.talk) throw new Error(`${call}: ${JSON.stringify(data)}`);
    return data.done.talk.id;
  };
  const people = await withClient(cluster.url('talks'), async (sql) => {
    const { rows } = await sql.query<{ id: string }>(`select distinct subject_id as id from app.directory_fact where institution_id = $1 and kind = 'IN_SERVICE' and valid_to is null order by 1 limit 60`, [house.institutionId]);
    return rows.map(({ id }) => id);
  });
  const pairs = Array.from({ length: scale.talks }, (_, n) => [people[n % people.length] ?? '', people[(n * 7 + 1 + (n % people.length)) % people.length] ?? ''] as const).filter(([a, b]) => a !== b);
  // Two who come again are offered no second talk for the same day.
  const offered = new Map<string, number>();
  const planned = pairs.map(([a, b]) => {
    const pair = [a, b].sort().join();
    const before = offered.get(pair) ?? 0;
    offered.set(pair, before + 1);
    return [a, b, addDays(SHIPPED_TODAY, before)] as const;
  });
  const talks = await inParallel(AT_ONCE, planned, async ([a, b, day]) => ({ a, b, id: await mutate(a, `planTalk(input: { talkeeId: "${b}", plannedOn: "${day}" })`) }));
  const since = await nextTransaction(cluster.url('talks'));
  const ours = await timed(() => inParallel(AT_ONCE, talks, async ({ a, b, id }) => {
    await mutate(a, `recordTalk(input: { talkId: "${id}", heldOn: "${house.installation.today}" })`);
    await mutate(b, `confirmTalk(input: { talkId: "${id}" })`);
  }));
  await http.close();
  const bare = await bareInserts(cluster.url('talks'), { tables: written, since, transactions: 2 * talks.length, atOnce: AT_ONCE });
  if (bare.rows < 3 * talks.length) throw new Error(`${talks.length} talks left ${bare.rows} rows`);
  const rate = (took: number) => (talks.length * 1_000) / took;
  return [{
    what: `${talks.length.toLocaleString('en')} talks recorded and confirmed, ${AT_ONCE} at a time, HTTP at the talks subgraph, beside bare inserts of the ${bare.rows.toLocaleString('en')} rows they leave`,
    measured: perSecond(rate(ours), 'talks'), beside: perSecond(rate(bare.took), 'talks'), ratio: `${times(ours / bare.took)} the time`,
  }];
}
