import { importRoutes } from '@tongxin/imports';
import type { RecordKeys } from '@tongxin/record-keys';
import { createSubgraphServer, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { contextOf } from './context';
import { talksImport } from './imports/talks.import';
import { talksSchema } from './schema';

/** The talks subgraph; tests and `main.ts` use the same. */
export const createServer = (runtime: ServiceRuntime, options: { keys: RecordKeys; now?: () => Date }): Promise<SubgraphServer> =>
  createSubgraphServer({
    name: 'talks',
    schema: talksSchema().schema,
    dataSource: runtime.dataSource,
    verify: runtime.verify,
    contextOf: contextOf(options.keys),
    now: options.now,
    pinnedToday: runtime.pinnedToday,
    log: runtime.log,
    lag: runtime.lag,
    version: runtime.version,
    routes: (app) => importRoutes(app, { part: talksImport, runtime }),
  });
