import { Client } from 'pg';
import type { BenchHouse } from './bench-house';
import type { Scale } from './bench-options';
import { boardSql, sameCells, type BoardCell } from './board-sql';
import { compare, inDatabase } from './coverage-bench';
import { ms, quantile, timed, times, type Figure } from './figures';
import { randomOf, scaledViewer, warmUps } from './scaled-viewer';
import type { TalksAtScale } from './talks-at-scale';

const YEAR = 2026;
const body = JSON.stringify({ query: `{ talkCoverageBoard(year: ${YEAR}) { asOf cells { ruleCode unit { id } branch { id } due met } } }` });

interface Answer {
  readonly data?: { readonly talkCoverageBoard: Board | null };
}
interface Board {
  readonly asOf: string;
  readonly cells: readonly (Pick<BoardCell, 'ruleCode' | 'due' | 'met'> & { readonly unit: { readonly id: string } | null; readonly branch: { readonly id: string } | null })[];
}

/** The coverage board of random institutions over HTTP, beside one statement that returns the same cells, sent by bare pg as the service's role within the same tenant. */
export async function boardBench(house: BenchHouse, sizes: readonly TalksAtScale[], scale: Scale): Promise<Figure[]> {
  const viewer = scaledViewer(house, sizes, body);
  const databases = await Promise.all(sizes.map(({ databaseUrl }) => bareDatabase(databaseUrl)));
  const [graph, sql]: [number[][], number[][]] = [sizes.map(() => []), sizes.map(() => [])];
  try {
    let asOf = '';
    for (const [at, size] of sizes.entries()) {
      for (let n = 0; n < warmUps(size); n += 1) {
        const { institutionId, text } = await viewer.ask(at);
        const board = boardIn(text);
        asOf = board.asOf;
        const { cells } = await databases[at]!.board(institutionId, asOf);
        const shown = board.cells.map(({ unit, branch, ...figures }) => ({ ...figures, unit: unit?.id ?? null, branch: branch?.id ?? null }));
        if (shown.length === 0 || !sameCells(shown, cells)) throw new Error(`the graph has ${shown.length} cells and the statement ${cells.length}, or others: ${institutionId}`);
      }
    }
    for (let round = 0; round < scale.coverageRounds; round += 1) {
      for (const [at, size] of sizes.entries()) {
        for (let n = 0; n < scale.requestsPerRound; n += 1) {
          const { text, took } = await viewer.ask(at);
          if (!boardIn(text).cells.length) throw new Error(`no board: ${text}`);
          graph[at]?.push(took);
        }
        for (let n = 0; n < scale.requestsPerRound; n += 1) sql[at]?.push((await databases[at]!.board(randomOf(size).id, asOf)).took);
      }
    }
  } finally {
    await Promise.all([viewer.end(), ...databases.map((database) => database.end())]);
  }
  const what = `the coverage board of an institution of ${scale.peopleOfAnInstitution} people, HTTP at the talks subgraph, p50 / p99`;
  return [...sizes.map((size, at) => besideSql(`${what}, beside bare SQL for the same cells; ${inDatabase(size)}`, graph[at] ?? [], sql[at] ?? [])), ...compare(what, sizes, graph).slice(1)];
}

function boardIn(text: string): Board {
  const board = (JSON.parse(text) as Answer).data?.talkCoverageBoard;
  if (!board) throw new Error(`no board: ${text}`);
  return board;
}

/** Only the statement is timed: neither the tenant's setting nor a transaction. */
async function bareDatabase(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    async board(institutionId: string, day: string): Promise<{ cells: BoardCell[]; took: number }> {
      await client.query(`select set_config('app.institution_id', $1, false)`, [institutionId]);
      let cells: BoardCell[] = [];
      const took = await timed(async () => (cells = (await client.query<BoardCell>(boardSql, [institutionId, YEAR, day])).rows));
      return { cells, took };
    },
    end: () => client.end(),
  };
}

function besideSql(what: string, graph: readonly number[], sql: readonly number[]): Figure {
  const [p50, p99, p50OfSql, p99OfSql] = [quantile(graph, 0.5), quantile(graph, 0.99), quantile(sql, 0.5), quantile(sql, 0.99)];
  return { what, measured: `${ms(p50)} / ${ms(p99)} (n = ${graph.length})`, beside: `${ms(p50OfSql)} / ${ms(p99OfSql)}`, ratio: `${times(p50 / p50OfSql)} / ${times(p99 / p99OfSql)}` };
}
