import type { BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { ms, quantile, times, type Figure } from './figures';
import { scaledViewer, warmUps } from './scaled-viewer';
import type { TalksAtScale } from './talks-at-scale';

const body = JSON.stringify({ query: '{ talkCoverage(year: 2026) { rules { code due met } due met distinctPairs distinctPairsMet people peopleReached } }' });

interface Answer {
  readonly data?: { readonly talkCoverage: { readonly due: number; readonly people: number } | null };
}

/** Coverage of random institutions, one request after another, each size in its turn. */
export async function coverageBench(house: BenchHouse, sizes: readonly TalksAtScale[], scale: Scale): Promise<Figure[]> {
  const viewer = scaledViewer(house, sizes, body);
  const answers = new Set<string>();
  const ask = async (at: number): Promise<number> => {
    const { text, took } = await viewer.ask(at);
    if (!(JSON.parse(text) as Answer).data?.talkCoverage?.due) throw new Error(`no coverage: ${text}`);
    answers.add(text);
    return took;
  };
  for (const [at, size] of sizes.entries()) for (let n = 0; n < warmUps(size); n += 1) await ask(at);
  const took: number[][] = sizes.map(() => []);
  for (let round = 0; round < scale.coverageRounds; round += 1) {
    for (const at of sizes.keys()) for (let n = 0; n < scale.requestsPerRound; n += 1) took[at]?.push(await ask(at));
  }
  await viewer.end();
  if (answers.size !== 1) throw new Error(`copies of one institution answer in ${answers.size} ways`);
  return compare(`coverage of an institution of ${scale.peopleOfAnInstitution} people, HTTP at the talks subgraph, p50 / p99`, sizes, took);
}

export const inDatabase = ({ institutions }: TalksAtScale): string => `${institutions.length.toLocaleString('en')} institution${institutions.length > 1 ? 's' : ''} in the database`;

/** Each size beside the smallest. */
export function compare(what: string, sizes: readonly TalksAtScale[], took: readonly (readonly number[])[]): Figure[] {
  const [smallest = []] = took;
  return sizes.map((size, at) => {
    const values = took[at] ?? [];
    const [p50, p99, p50Of1, p99Of1] = [quantile(values, 0.5), quantile(values, 0.99), quantile(smallest, 0.5), quantile(smallest, 0.99)];
    return {
      what: `${what}; ${inDatabase(size)}`,
      measured: `${ms(p50)} / ${ms(p99)} (n = ${values.length})`,
      beside: at === 0 ? '–' : `${ms(p50Of1)} / ${ms(p99Of1)} with one`,
      ratio: at === 0 ? '–' : `${times(p50 / p50Of1)} / ${times(p99 / p99Of1)}`,
    };
  });
}
