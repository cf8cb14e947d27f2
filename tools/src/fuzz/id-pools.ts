import { withClient } from '@tongxin/cluster';
import type { House } from '../journey/house';
import { services } from '../ports';

export interface Pool {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

export interface IdPools {
  /** Every id there is. */
  readonly all: Pool;
  /** Ids of one kind, `person` or `branch`; of any kind where there is none of this name. */
  of(kind: string): Pool;
}

const EMPTY: Pool = { own: [], foreign: [] };

/** Pools by the names of tables: `talk_duty` answers to `talkDuty` and `duty`. */
export function poolsOf(byTable: ReadonlyMap<string, Pool>): IdPools {
  const all: Pool = { own: [...byTable.values()].flatMap(({ own }) => own), foreign: [...byTable.values()].flatMap(({ foreign }) => foreign) };
  const known = new Map<string, Pool>();
  const find = (kind: string): Pool => {
    const snake = kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const last = snake.split('_').at(-1) ?? snake;
    const table = [snake, last].flatMap((wanted) => [...byTable.keys()].filter((name) => name === wanted || name.endsWith(`_${wanted}`)))[0];
    // leaderId, talkeeId, ownerId …: people by the part they play.
    return byTable.get(table ?? 'person') ?? all;
  };
  return {
    all,
    of: (kind) => {
      const pool = known.get(kind) ?? find(kind);
      known.set(kind, pool);
      return pool;
    },
  };
}

/** Reads every id of two institutions from the tables of all services, as their roles do. @throws Error when the two share an id */
export async function readPools(house: House, ownId: string, foreignId: string): Promise<IdPools> {
  const byTable = new Map<string, Pool>([['institution', { own: [ownId], foreign: [foreignId] }]]);
  for (const service of services) {
    await withClient(house.database(service).url, async (sql) => {
      const { rows: tables } = await sql.query<{ name: string }>(
        "select table_name as name from information_schema.columns where table_schema = 'app' and column_name = 'id' and data_type = 'uuid' order by 1",
      );
      const idsIn = async (table: string, institutionId: string): Promise<string[]> => {
        await sql.query("select set_config('app.institution_id', $1, false)", [institutionId]);
        return (await sql.query<{ id: string }>(`select id from app.${table} order by id`)).rows.map(({ id }) => id);
      };
      for (const { name } of tables) {
        const before = byTable.get(name) ?? EMPTY;
        byTable.set(name, { own: [...before.own, ...(await idsIn(name, ownId))], foreign: [...before.foreign, ...(await idsIn(name, foreignId))] });
      }
    });
  }
  const pools = poolsOf(byTable);
  const own = new Set(pools.all.own);
  const both = pools.all.foreign.filter((id) => own.has(id));
  if (both.length > 0) throw new Error(`${both.length} ids stand in both institutions: ${both[0]}`);
  return pools;
}
