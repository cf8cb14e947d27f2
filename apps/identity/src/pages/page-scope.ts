import formbody from '@fastify/formbody';
import { loggable } from '@tongxin/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { IdentityDeps } from '../deps';
import { PasswordsBusy } from '../passwords/passwords';
import { errors } from '../provider/oidc-library';
import { errorPage, type PageError } from './error.page';
import { languageOf, type Language } from './language';
import { pageHeaders, sentFromOurPages } from './page-security';
import { requestIdOf } from './request-id';

const MOST_BYTES = 64 * 1024;

/** What a page cannot answer: `error` says which of our pages stands in its place. */
export class PageRefusal extends Error {
  constructor(readonly error: PageError, readonly status: number) {
    super(error);
  }
}

export const languageOfRequest = (request: FastifyRequest): Language => languageOf((request.query as { lang?: unknown }).lang);

/** A text field of a submitted form; absent and repeated fields are empty. */
export function fieldOf(request: FastifyRequest, name: string, most = 500): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value.slice(0, most) : '';
}

export const sendPage = (reply: FastifyReply, text: string, status = 200): FastifyReply => reply.code(status).headers(pageHeaders).send(text);

/** A scope for our own pages: forms only, of our own pages only, and an error page for whatever goes wrong. */
export async function pageScope(app: FastifyInstance, { publicUrl }: Pick<IdentityDeps, 'publicUrl'>, log: Logger): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: MOST_BYTES });
  app.addHook('onRequest', async (request) => {
    if (request.method === 'POST' && !sentFromOurPages(request.headers, publicUrl)) throw new PageRefusal('FOREIGN_FORM', 403);
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const { kind, status } = kindOf(error);
    const requestId = requestIdOf(request.headers);
    if (kind === 'OURS') log.error({ requestId, err: loggable(error) }, 'a page failed');
    return sendPage(reply, errorPage(languageOfRequest(request), kind, requestId), status);
  });
}

function kindOf(error: Error & { statusCode?: number }): { kind: PageError; status: number } {
  if (error instanceof PageRefusal) return { kind: error.error, status: error.status };
  if (error instanceof PasswordsBusy) return { kind: 'BUSY', status: 503 };
  if (error instanceof errors.SessionNotFound) return { kind: 'EXPIRED', status: 400 };
  if (error instanceof Error && error.statusCode !== undefined && error.statusCode < 500) return { kind: 'CLIENT', status: error.statusCode };
  return { kind: 'OURS', status: 500 };
}
