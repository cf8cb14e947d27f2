import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { traceOperation } from '@tongxin/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admit } from './admission';
import { requestScope, type GatewayContext } from './context';
import { DOCUMENT_CODES } from './masking';
import { recordOf } from './operation-record';
import { timeToExecute, type RequestDeadline } from './request-deadline';

type OnRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
type ContextOf = (request: FastifyRequest, time: RequestDeadline) => GatewayContext;

/** `/graphql`: GraphQL over HTTP. `onRequest` begins the deadline and finds the caller. */
export function graphqlRoute(app: FastifyInstance, onRequest: OnRequest[], apollo: ApolloServer<GatewayContext>, contextOf: ContextOf, admit: Admit): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const http = graphqlRequest(request);
    const time = timeToExecute(request);
    const context = async (): Promise<GatewayContext> => {
      const fresh = contextOf(request, time);
      await admit(http, fresh, request.ip);
      return fresh;
    };
    const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: http, context });
    if (response.body.kind !== 'complete') throw new Error('no incremental delivery here');
    return reply
      .code(statusFor(response, recordOf(request).codes))
      .headers(Object.fromEntries(response.headers))
      .send(response.body.string);
  };
  const traced = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    traceOperation((span) => answer(request, reply).finally(() => span?.end(recordOf(request).name, recordOf(request).codes)));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest,
    // Reading the body leaves the asynchronous scope of the connection, so the request's own begins here.
    handler: (request, reply) => {
      // Left while its caller was looked up: nobody waits for the answer, and what it asks to change is not changed.
      if (reply.raw.destroyed) return reply.hijack();
      return requestScope.run({ requestId: request.id, log: request.log, operation: recordOf(request) }, () => traced(request, reply));
    },
  });
}

/**
 * GraphQL over HTTP: a well-formed request whose document is refused is 200 in `application/json`, so that a client tells it from an
 * answer of something on the way, and 4xx in `application/graphql-response+json`. Codes about the caller keep their status in both.
 */
function statusFor({ status = 200, headers }: HTTPGraphQLResponse, codes: ReadonlySet<string>): number {
  const plain = headers.get('content-type')?.startsWith('application/json') ?? false;
  const aboutTheDocument = codes.size > 0 && [...codes].every((code) => DOCUMENT_CODES.has(code));
  return plain && aboutTheDocument && status >= 400 && status < 500 ? 200 : status;
}

function graphqlRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const question = request.url.indexOf('?');
  return { method: request.method, headers, body: request.body, search: question === -1 ? '' : request.url.slice(question) };
}
