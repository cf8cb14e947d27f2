import { Transform, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Limits } from './config';
import { failure } from './failure';
import { Reason } from './loggable';
import { maskedError, unauthenticated, unavailable } from './masking';
import { recordOf } from './operation-record';
import type { Authenticate } from './sign-in/authenticate';
import { rateLimited } from './rate/rate-limited';
import type { RateLimits } from './rate/rate-limits';
import { readAnswer } from './subgraph-answer';
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

interface Answer {
  status: number;
  text: string;
}

async function forward(request: FastifyRequest, authorization: string, pools: SubgraphPools, limits: Limits): Promise<Answer> {
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
    const answer = { status: response.statusCode, text };
    if (answer.status >= 300) return refusal(answer, request);
    if (!/json/.test(String(response.headers['content-type']))) throw new Reason('no JSON');
    return answer;
  } catch (error) {
    if (body.exceeded()) throw new TooLarge();
    if (error instanceof GraphQLError) throw error;
    request.log.warn({ err: error }, 'upload failed');
    throw unavailable();
  }
}

/** A refusal as far as a client may read it: masked as errors of the graph are. What is masked is a fault of ours, so its status is 500. */
function refusal(answer: Answer, request: FastifyRequest): Answer {
  const { id, log } = request;
  const { errors = [] } = readAnswer({ ...answer, knownAs: id }, { subgraph: 'organisation', query: '', requestId: id, log });
  if (errors.length === 0) log.error({ subgraph: 'organisation', status: answer.status }, 'an upload was refused without a reason');
  const told = errors.length > 0 ? errors : [maskedError(undefined, id)];
  const codes = told.map(({ extensions }) => String(extensions?.code));
  for (const code of codes) recordOf(request).codes.add(code);
  return { status: codes.includes('INTERNAL_SERVER_ERROR') ? 500 : answer.status, text: JSON.stringify({ errors: told }) };
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
  source.once('aborted', () => stream.destroy(new Reason('client disconnected')));
  source.once('error', (error) => stream.destroy(error));
  source.pipe(stream);
  return { stream, exceeded: () => bytes > limit };
}
