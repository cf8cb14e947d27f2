import { withClient } from '@tongxin/cluster';
import { Pool as SqlPool } from 'pg';
import { Pool } from 'undici';
import { type BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { perSecond, timed, times, type Figure } from './figures';

const AT_ONCE = 8;
/** Tables that recording and confirming write, under what tells a row's talk. */
const written = ['talk', 'audit_entry', 'outbox'] as const;

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
  const { people, before } = await withClient(cluster.url('talks'), async (sql) => ({
    people: (await sql.query<{ id: string }>(`select distinct subject_id as id from app.directory_fact where institution_id = $1 and kind = 'IN_SERVICE' and valid_to is null order by 1 limit 60`, [house.institutionId])).rows.map(({ id }) => id),
    before: (await sql.query<{ at: Date }>('select clock_timestamp() as at')).rows[0]?.at,
  }));
  const pairs = Array.from({ length: scale.talks }, (_, n) => [people[n % people.length] ?? '', people[(n * 7 + 1 + (n % people.length)) % people.length] ?? ''] as const).filter(([a, b]) => a !== b);
  const talks = await inParallel(pairs, async ([a, b]) => ({ a, b, id: await mutate(a, `planTalk(input: { talkeeId: "${b}", plannedOn: "${house.installation.today}" })`) }));
  const ours = await timed(() => inParallel(talks, async ({ a, b, id }) => {
    await mutate(a, `recordTalk(input: { talkId: "${id}", heldOn: "${house.installation.today}" })`);
    await mutate(b, `confirmTalk(input: { talkId: "${id}" })`);
  }));
  await http.close();
  const bare = await inserts(cluster.url('talks'), talks.map(({ id }) => id), before);
  const rate = (took: number) => (talks.length * 1_000) / took;
  return [{
    what: `talks recorded and confirmed, ${AT_ONCE} at a time, HTTP at the talks subgraph, beside bare inserts of the rows they leave`,
    measured: perSecond(rate(ours), 'talks'), beside: perSecond(rate(bare), 'talks'), ratio: `${times(ours / bare)} the time`,
  }];
}

/** Every talk's rows once more, in tables made like the service's, by the same number of connections. @returns ms */
async function inserts(url: string, ids: readonly string[], since: Date | undefined): Promise<number> {
  const pool = new SqlPool({ connectionString: url, max: AT_ONCE });
  try {
    for (const table of written) await pool.query(`create table public.bench_${table} (like ${table === 'outbox' ? 'ops' : 'app'}.${table} including all)`);
    const events = (await pool.query<{ n: string }>(`select count(*) as n from ops.outbox where type = 'TalkDutyMet' and occurred_at >= $1`, [since])).rows[0]?.n ?? '0';
    const eventsOfATalk = Math.ceil(Number(events) / Math.max(1, ids.length));
    return await timed(() => inParallel(ids, async (id) => {
      for (const step of ['recordTalk', 'confirmTalk']) {
        const client = await pool.connect();
        try {
          await client.query('begin');
          if (step === 'recordTalk') await client.query(`insert into public.bench_talk select * from app.talk where id = $1`, [id]);
          await client.query(`insert into public.bench_audit_entry select * from app.audit_entry where subject_id = $1 and operation = $2`, [id, step]);
          if (step === 'confirmTalk') await client.query(`insert into public.bench_outbox overriding system value select * from ops.outbox where type = 'TalkDutyMet' order by random() limit $1 on conflict do nothing`, [eventsOfATalk]);
          await client.query('commit');
        } finally {
          client.release();
        }
      }
    }));
  } finally {
    for (const table of written) await pool.query(`drop table if exists public.bench_${table}`);
    await pool.end();
  }
}

async function inParallel<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  }));
  return results;
}
