import { Transform, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from './config';
import { failure } from './failure';
import { unauthenticated, unavailable } from './masking';
import type { Authenticate } from './sign-in/authenticate';
import { rateLimited } from './rate/rate-limited';
import type { RateLimits } from './rate/rate-limits';
import { besideGraphql, type SubgraphPools } from './subgraph-pools';

class TooLarge extends Error {}

/** `POST /uploads`: a workbook on its way to organisation, streamed and counted, never kept here. */
export function uploadRoutes(
  app: FastifyInstance,
  authenticate: Authenticate,
  pools: SubgraphPools,
  limits: Limits,
  rates: RateLimits,
): void {
  void app.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null));
    routes.post('/uploads', { onRequest: authenticate }, async (request, reply) => {
      const authorization = request.caller?.authorization;
      if (authorization === undefined) throw unauthenticated();
      const exceeded = await rates.take('sensitive', `account ${request.caller?.accountId}`);
      if (exceeded) throw rateLimited(exceeded);
      if (Number(request.headers['content-length'] ?? 0) > limits.uploadBytes) {
        void reply.header('connection', 'close');
        throw tooLarge();
      }
      const answer = await forward(request, authorization, pools, limits).catch((error: unknown) => {
        if (error instanceof TooLarge) {
          void reply.header('connection', 'close');
          throw tooLarge();
        }
        throw error;
      });
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.text);
    });
  });
}

const tooLarge = () => failure(413, 'PAYLOAD_TOO_LARGE', '上传的文件超过 50 MB');

async function forward(request: FastifyRequest, authorization: string, pools: SubgraphPools, limits: Limits): Promise<{ status: number; text: string }> {
  const organisation = pools.get('organisation');
  if (!organisation) throw unavailable();
  const { 'content-type': type, 'content-length': length, 'x-file-name': name } = request.headers;
  const headers: Record<string, string> = { authorization, 'x-request-id': request.id, 'content-type': type ?? 'application/octet-stream' };
  if (length !== undefined) headers['content-length'] = length;
  if (typeof name === 'string') headers['x-file-name'] = name;
  const body = counted(request.raw, limits.uploadBytes);
  try {
    const signal = AbortSignal.timeout(limits.uploadMs);
    const { pool } = organisation;
    const response = await pool.request({ method: 'POST', path: besideGraphql(organisation, '/uploads'), headers, body: body.stream, signal });
    const text = await response.body.text();
    if (response.statusCode >= 500 || !/json/.test(String(response.headers['content-type']))) throw new Error(`status ${response.statusCode}`);
    return { status: response.statusCode, text };
  } catch (error) {
    if (body.exceeded()) throw new TooLarge();
    request.log.warn({ err: error }, 'upload failed');
    throw unavailable();
  }
}

/** A client may declare nothing, or lie: the bytes themselves are counted. */
function counted(source: Readable, limit: number): { stream: Readable; exceeded: () => boolean } {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(new TooLarge());
      else done(null, chunk);
    },
  });
  // A client that leaves must not let organisation believe that the file is whole.
  source.once('aborted', () => stream.destroy(new Error('client disconnected')));
  source.once('error', (error) => stream.destroy(error));
  source.pipe(stream);
  return { stream, exceeded: () => bytes > limit };
}
