import { createSubgraphServer, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { calendarRoute } from './calendar-feeds/calendar.route';
import { contextOf } from './context';
import type { Coordination } from './imports/coordinator';
import { importRoutes } from './imports/import.routes';
import { signInNames } from './people/sign-in-names.route';
import { practiceAccounts } from './practice/practice-accounts.route';
import { organisationSchema } from './schema';

/** The organisation subgraph; tests and `main.ts` use the same. */
export const createServer = (runtime: ServiceRuntime, coordination: Coordination): Promise<SubgraphServer> =>
  createSubgraphServer({
    name: 'organisation',
    schema: organisationSchema().schema,
    dataSource: runtime.dataSource,
    verify: runtime.verify,
    contextOf,
    now: coordination.now,
    pinnedToday: runtime.pinnedToday,
    log: runtime.log,
    lag: runtime.lag,
    version: runtime.version,
    routes: (app) => {
      importRoutes(app, runtime, coordination);
      signInNames(app, runtime);
      calendarRoute(app, runtime, coordination.now);
      if (runtime.practice) practiceAccounts(app, runtime);
    },
  });
