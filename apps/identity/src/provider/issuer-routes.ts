import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { IdentityDeps } from '../deps';
import { accountRoutes } from '../pages/account.routes';
import { errorPage } from '../pages/error.page';
import { invitationRoutes } from '../pages/invitation.routes';
import { pageAssets } from '../pages/page';
import { languageOfRequest, pageScope, sendPage } from '../pages/page-scope';
import { requestIdOf } from '../pages/request-id';
import { signInRoutes } from '../pages/sign-in.routes';
import { askedByLoopbackName } from './loopback-host';
import type { PracticeAccounts } from './practice-accounts';
import { MOUNT, type ProviderHost } from './provider-host';

export interface IssuerRoutes {
  deps: IdentityDeps;
  log: Logger;
  /** Null where OIDC_ISSUER names another issuer: then neither pages nor tokens are ours, and only the styles are served. */
  host: ProviderHost | null;
  practice: PracticeAccounts | null;
}

/** Everything under `/identity`: our own pages first, the provider for the rest. Nothing else of this process is there, so that the gateway can pass all of it on. */
export function issuerRoutes(app: FastifyInstance, { deps, log, host, practice }: IssuerRoutes): void {
  for (const { path, type, content } of pageAssets) {
    app.get(path, async (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('x-content-type-options', 'nosniff').send(content));
  }
  if (!host) return;
  if (practice) {
    app.get(`${MOUNT}/practice/accounts`, async (request, reply) =>
      askedByLoopbackName(request.headers) ? practice.list() : reply.code(403).send({ code: 'FORBIDDEN', message: '练习账号只向本机提供' }));
  }
  void app.register(async (scope) => {
    await pageScope(scope, deps, log);
    signInRoutes(scope, { deps, provider: host.current, practice });
    invitationRoutes(scope, { deps });
    accountRoutes(scope, { deps, provider: host.current });
  });
  void app.register(async (scope) => {
    // The provider reads bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all(`${MOUNT}/*`, async (request, reply) => {
      reply.hijack();
      await host.handle(request.raw, reply.raw);
    });
    scope.get(MOUNT, async (request, reply) => sendPage(reply, errorPage(languageOfRequest(request), 'NOT_FOUND', requestIdOf(request.headers)), 404));
  });
}
