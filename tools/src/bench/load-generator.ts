import { Pool } from 'undici';
import { quantile } from './figures';
import { fromParent } from './child';

export interface LoadOrder {
  /** Of a server on this machine. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly concurrency: number;
  readonly seconds: number;
  /** At most this many requests, whatever the time. */
  readonly atMost: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** Text of the last answer. */
  readonly sample: string;
}

/** Posts the same body over `concurrency` connections until the time or the number is used up. */
async function generate(order: LoadOrder): Promise<LoadResult> {
  const { origin, hostname, pathname } = new URL(order.url);
  if (hostname !== '127.0.0.1') throw new Error(`${hostname} is not this machine`);
  const pool = new Pool(origin, { connections: order.concurrency });
  const took: number[] = [];
  let [failed, sent, sample] = [0, 0, ''];
  const start = performance.now();
  const until = start + order.seconds * 1_000;
  const post = async () => {
    while (performance.now() < until && sent < order.atMost) {
      sent += 1;
      const begun = performance.now();
      const { statusCode, body } = await pool.request({ path: pathname, method: 'POST', headers: order.headers, body: order.body });
      sample = await body.text();
      took.push(performance.now() - begun);
      if (statusCode !== 200 || sample.includes('"errors":')) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: order.concurrency }, post));
  const seconds = (performance.now() - start) / 1_000;
  await pool.close();
  return { requests: took.length, failed, seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99), sample };
}

if (require.main === module) {
  void fromParent<LoadOrder>()
    .then(generate)
    .then((result) => process.send?.(result, () => process.disconnect()));
}
