import { importRoutes } from '@tongxin/imports';
import { createSubgraphServer, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { contextOf } from './context';
import { integrityImport } from './imports/integrity.import';
import { integritySchema } from './schema';

/** The integrity subgraph; tests and `main.ts` use the same. */
export const createServer = (runtime: ServiceRuntime, options: { now?: () => Date } = {}): Promise<SubgraphServer> =>
  createSubgraphServer({
    name: 'integrity',
    schema: integritySchema().schema,
    dataSource: runtime.dataSource,
    verify: runtime.verify,
    contextOf,
    now: options.now,
    pinnedToday: runtime.pinnedToday,
    log: runtime.log,
    lag: runtime.lag,
    version: runtime.version,
    routes: (app) => importRoutes(app, { part: integrityImport, runtime }),
  });
