import { importRoutes } from '@tongxin/imports';
import { createSubgraphServer, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { contextOf } from './context';
import { educationImport } from './import/education-import';
import { educationSchema } from './schema';

/** The education subgraph; tests and `main.ts` use the same. */
export const createServer = (runtime: ServiceRuntime, options: { now?: () => Date } = {}): Promise<SubgraphServer> =>
  createSubgraphServer({
    name: 'education',
    schema: educationSchema().schema,
    dataSource: runtime.dataSource,
    verify: runtime.verify,
    contextOf,
    now: options.now,
    pinnedToday: runtime.pinnedToday,
    log: runtime.log,
    lag: runtime.lag,
    version: runtime.version,
    routes: (app) => importRoutes(app, { part: educationImport, runtime, now: options.now }),
  });
