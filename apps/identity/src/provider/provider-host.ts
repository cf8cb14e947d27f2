import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { IdentityDeps } from '../deps';
import type { PrivateSigningJwk } from '../keys/signing-jwk';
import { openKeyRing } from '../keys/key-ring';
import { createProviderPages } from '../pages/provider.pages';
import { Provider } from './oidc-library';
import { sweepRegularly } from './oidc-sweep';
import type { PracticeAccounts } from './practice-accounts';
import { registerPracticeGrant } from './practice-grant';
import { providerConfiguration, type ProviderOptions } from './provider-configuration';
import { logProviderEvents } from './provider-events';
import { COMMAND_LINE, GATEWAY } from './provider-terms';
import { withoutScripts } from './without-scripts';

/** Where the provider lives, on the public origin and on identity's own. */
export const MOUNT = '/identity';

export interface ProviderHostOptions extends ProviderOptions {
  log: Logger;
  practice: PracticeAccounts | null;
}

export interface ProviderHost {
  /** The provider with the keys of this moment. */
  current(): Provider;
  /** Answers a request under `/identity`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Looks for new keys now. */
  refreshKeys(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The embedded issuer. Its library takes its keys once, so a change of keys makes a new instance over the same records; a request goes on with the instance
 * that it began with.
 */
export async function openProviderHost(deps: IdentityDeps, options: ProviderHostOptions): Promise<ProviderHost> {
  let provider: Provider | undefined;
  const ring = await openKeyRing({ ...deps, log: options.log }, (keys) => {
    provider = createProvider(deps, options, keys);
  });
  // The library looks at its clients when they first come; a mistake among them is better known at the start.
  for (const id of [GATEWAY, COMMAND_LINE]) await provider?.Client.find(id);
  const stopSweeping = sweepRegularly(deps.dataSource, options.log);
  const current = (): Provider => {
    if (!provider) throw new Error('the provider has no keys');
    return provider;
  };
  return {
    current,
    handle: (request, response) => mounted(current(), request, response),
    refreshKeys: ring.refresh,
    close: async () => {
      await Promise.all([ring.close(), stopSweeping()]);
    },
  };
}

function createProvider(deps: IdentityDeps, options: ProviderHostOptions, keys: readonly PrivateSigningJwk[]): Provider {
  const pages = createProviderPages(deps);
  const provider = new Provider(`${deps.publicUrl}${MOUNT}`, providerConfiguration(deps, options, keys, pages));
  // Every address that it writes is the public one, whatever the request says of itself; its cookies are `Secure` over http on this machine too.
  const { host, protocol } = new URL(deps.publicUrl);
  Object.defineProperties(provider.request, {
    host: { get: () => host },
    protocol: { get: () => protocol.slice(0, -1) },
    secure: { get: () => true },
  });
  provider.use(withoutScripts(pages));
  if (deps.practice && options.practice) registerPracticeGrant(provider, deps, options.practice);
  logProviderEvents(provider, options.log);
  return provider;
}

function mounted(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  Object.assign(request, { originalUrl: url, baseUrl: MOUNT, url: url.slice(MOUNT.length) || '/' });
  return Promise.resolve(provider.callback()(request, response));
}
