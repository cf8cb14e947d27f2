import { createSubgraphServer, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import type { KeySet } from '@tongxin/viewer';
import type { IssuerConfig } from './config';
import { contextOf } from './context';
import type { IdentityDeps } from './deps';
import { internalRoutes } from './internal/internal.routes';
import type { Organisation } from './organisation/organisation.client';
import { createPracticeAccounts } from './practice/practice.service';
import { issuerRoutes } from './provider/issuer-routes';
import { openProviderHost } from './provider/provider-host';
import { identitySchema } from './schema';
import { startSweeping } from './sweep';

export interface IdentityServerOptions {
  deps: IdentityDeps;
  organisation: Organisation;
  issuer: IssuerConfig;
  /** VIEWER_JWKS: the gateway signs in at our own issuer with its own key. */
  keySet: KeySet;
}

/** Registry, provider, pages and subgraph in one process; tests and `main.ts` use the same. */
export async function createServer(runtime: ServiceRuntime, { deps, organisation, issuer, keySet }: IdentityServerOptions): Promise<SubgraphServer> {
  const { log } = runtime;
  const practice = deps.practice ? createPracticeAccounts(deps, organisation) : null;
  const host = issuer.external ? null : await openProviderHost(deps, { log, keySet, practice });
  const server = await createSubgraphServer({
    name: 'identity',
    schema: identitySchema().schema,
    dataSource: runtime.dataSource,
    verify: runtime.verify,
    contextOf: contextOf(deps, organisation),
    now: deps.now,
    pinnedToday: runtime.pinnedToday,
    log,
    lag: runtime.lag,
    version: runtime.version,
    routes: (app) => {
      internalRoutes(app, deps, issuer, runtime.verifyService);
      issuerRoutes(app, { deps, log, host, practice });
    },
  });
  const stopSweeping = startSweeping(deps, log);
  // Both work on the pool, which closes with the server.
  server.app.addHook('onClose', async () => {
    await Promise.all([host?.close(), stopSweeping()]);
  });
  return server;
}
