import { createSubgraphServer, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import type { FastifyInstance } from 'fastify';
import { contextOf } from './context';
import { practiceAccounts } from './practice/practice-accounts.route';
import { organisationSchema } from './schema';

export interface OrganisationServerOptions {
  now?: () => Date;
  routes?: (app: FastifyInstance) => void;
}

/** The organisation subgraph; tests and `main.ts` use the same. */
export const createServer = (runtime: ServiceRuntime, options: OrganisationServerOptions = {}): Promise<SubgraphServer> =>
  createSubgraphServer({
    name: 'organisation',
    schema: organisationSchema().schema,
    dataSource: runtime.dataSource,
    verify: runtime.verify,
    contextOf,
    now: options.now,
    pinnedToday: runtime.pinnedToday,
    log: runtime.log,
    routes: (app) => {
      if (runtime.practice) practiceAccounts(app, runtime);
      options.routes?.(app);
    },
  });
