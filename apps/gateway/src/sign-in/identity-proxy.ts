import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dispatcher } from 'undici';
import { requestSignal } from '../context';
import { failure } from '../failure';
import { unavailable } from '../masking';
import { foreignCookies } from './cookies';
import { isIdentityPath } from './identity-path';
import { sendPage, UNAVAILABLE_PAGE } from './page';
import type { SignIn } from './sign-in';

const BODY_BYTES = 64 * 1024;
const DEADLINE_MS = 10_000;

/** What a sign-in needs of a request; everything else, `X-Forwarded-*` first of all, stays outside. */
const REQUEST_HEADERS = ['accept', 'accept-language', 'authorization', 'content-type', 'if-none-match', 'origin', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'user-agent'];
/** Identity's own policies win over the gateway's. */
const RESPONSE_HEADERS = [
  'allow',
  'cache-control',
  'clear-site-data',
  'content-language',
  'content-length',
  'content-security-policy',
  'content-type',
  'etag',
  'last-modified',
  'location',
  'pragma',
  'referrer-policy',
  'retry-after',
  'set-cookie',
  'vary',
  'www-authenticate',
  'x-content-type-options',
  'x-frame-options',
];

/** `/identity/*`: the pages and endpoints of the embedded identity under the one public address. */
export function identityProxy(app: FastifyInstance, signIn: SignIn): void {
  void app.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_BYTES }, (_request, body, done) => done(null, body));
    routes.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/identity/*',
      bodyLimit: BODY_BYTES,
      handler: async (request, reply) => {
        const [path = ''] = request.url.split('?');
        if (!isIdentityPath(path)) throw failure(404, 'NOT_FOUND', '没有这个地址');
        const answer = await forward(request, signIn, signalOf(reply)).catch((error: unknown) => {
          request.log.warn({ err: error }, 'identity cannot be reached');
          return null;
        });
        return answer ? pass(answer, request, reply) : away(request, reply);
      },
    });
  });
}

async function forward(request: FastifyRequest, { pages, cookies, publicUrl }: SignIn, signal: AbortSignal): Promise<Dispatcher.ResponseData | null> {
  const headers: Record<string, string> = {
    'x-request-id': request.id,
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': publicUrl.protocol.slice(0, -1),
    'x-forwarded-host': publicUrl.host,
  };
  for (const name of REQUEST_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const cookie = foreignCookies(request.headers.cookie, cookies);
  if (cookie !== null) headers.cookie = cookie;
  const answer = await pages.request({
    method: request.method as Dispatcher.HttpMethod,
    path: request.url,
    headers,
    body: Buffer.isBuffer(request.body) ? request.body : null,
    signal,
  });
  if (answer.statusCode < 500) return answer;
  await answer.body.dump();
  request.log.error({ status: answer.statusCode }, 'identity failed');
  return null;
}

/** Fires at the deadline, and when the client has left: identity need not go on for nobody. */
function signalOf(reply: FastifyReply): AbortSignal {
  const { signal, abort, release } = requestSignal(DEADLINE_MS);
  reply.raw.once('close', () => {
    release();
    if (!reply.raw.writableFinished) abort();
  });
  return signal;
}

function pass(answer: Dispatcher.ResponseData, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  for (const name of RESPONSE_HEADERS) {
    const value = answer.headers[name];
    if (value !== undefined) void reply.header(name, value);
  }
  // It may be dropped before it is read; without a listener that would end the process.
  answer.body.once('error', (error: Error) => request.log.debug({ err: error }, 'identity was cut short'));
  return reply.code(answer.statusCode).send(answer.body);
}

function away(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!/\btext\/html\b/.test(request.headers.accept ?? '')) throw unavailable();
  return sendPage(reply, UNAVAILABLE_PAGE);
}
