import { loggable } from '@tongxin/subgraph';
import type { Logger } from 'pino';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

const successes = ['authorization.success', 'device_authorization.success', 'grant.success', 'grant.revoked', 'end_session.success'] as const;
const failures = ['authorization.error', 'device_authorization.error', 'grant.error', 'revocation.error', 'end_session.error', 'end_session_confirm.error'] as const;

interface Emitter {
  on(event: string, listener: (first: KoaContextWithOIDC, error?: unknown) => void): unknown;
}

/** Events by name, the client's name and an error's code beside it: never a token, a code, a name or an account. */
export function logProviderEvents(provider: Provider, log: Logger): void {
  const emitter: Emitter = provider;
  const clientOf = (ctx: KoaContextWithOIDC): string | undefined => ctx.oidc.client?.clientId;
  for (const event of successes) emitter.on(event, (ctx) => log.info({ event, client: clientOf(ctx) }, 'provider'));
  for (const event of failures) emitter.on(event, (ctx, error) => log.info({ event, client: clientOf(ctx), code: codeOf(error) }, 'provider'));
  emitter.on('server_error', (_ctx, error) => log.error({ event: 'server_error', err: loggable(error) }, 'provider'));
  // Koa writes to the console where nobody listens.
  emitter.on('error', (error: unknown) => log.error({ event: 'error', err: loggable(error) }, 'provider'));
}

const codeOf = (error: unknown): string => (error as { error?: string } | undefined)?.error ?? 'unknown';
