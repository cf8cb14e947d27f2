import { cpus } from 'node:os';
import { command, print } from '../terminal';
import { startBenchHouse, type BenchHouse } from './bench-house';
import { benchOptions, type Part, type Scale } from './bench-options';
import { boardBench } from './board-bench';
import { coverageBench } from './coverage-bench';
import { deskBench } from './desk-bench';
import { dutiesBench } from './duties-bench';
import { load, table, type Figure } from './figures';
import { gatewayBench } from './gateway-bench';
import { importBench } from './import-bench';
import { queryBench } from './query-bench';
import { sealingBench } from './sealing-bench';
import { talksAtScale } from './talks-at-scale';
import { talksBench } from './talks-bench';

/** `npm run bench`: everything in one run, on data that is thrown away. Prints a Markdown table. */
export const main = (parameters: readonly string[]): Promise<void> =>
  command(async () => {
    const { scale, parts } = benchOptions(parameters);
    print(`Node ${process.versions.node}, ${cpus().length} CPU cores, load ${load()}`);
    const house = await startBenchHouse();
    const interrupted = () => void house.stop().then(() => process.exit(130));
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    try {
      print(`\n${table(await measure(house, scale, parts))}`);
    } catch (error) {
      process.stderr.write(`${await house.stop('failed')}\n`);
      throw error;
    }
    await house.stop();
  });

async function measure(house: BenchHouse, scale: Scale, parts: ReadonlySet<Part>): Promise<Figure[]> {
  const figures: Figure[] = [];
  const part = async (name: Part, work: () => Promise<Figure[]>): Promise<void> => {
    if (!parts.has(name)) return;
    print(`${name} (load ${load()})`);
    figures.push(...(await work()));
  };
  // First what wants a house that holds the practice institution alone.
  await part('query', () => queryBench(house, scale, print));
  await part('gateway', () => gatewayBench(house, scale, print));
  await part('import', () => importBench(house, scale, print));
  await part('talks', () => talksBench(house, scale));
  await part('sealing', () => sealingBench(scale));
  await part('desk', () => deskBench(scale));
  if ((['coverage', 'board', 'duties'] as const).some((name) => parts.has(name))) {
    print('filling databases of talks');
    const sizes = await talksAtScale(house, scale, print);
    await part('coverage', () => coverageBench(house, sizes, scale));
    await part('board', () => boardBench(house, sizes, scale));
    await part('duties', () => dutiesBench(sizes, scale));
  }
  return figures;
}
