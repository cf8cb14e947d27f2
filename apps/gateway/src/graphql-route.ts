import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { traceOperation } from '@tongxin/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admit } from './admission';
import { requestScope, type GatewayContext } from './context';
import { DOCUMENT_CODES } from './masking';
import { recordOf } from './operation-record';
import type { Authenticate } from './sign-in/authenticate';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<GatewayContext>;

/** `/graphql`: GraphQL over HTTP. */
export function graphqlRoute(app: FastifyInstance, authenticate: Authenticate, apollo: ApolloServer<GatewayContext>, contextOf: ContextOf, admit: Admit): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const http = graphqlRequest(request);
    const context = async (): Promise<GatewayContext> => {
      const fresh = await contextOf(request, reply);
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
    onRequest: authenticate,
    // Reading the body leaves the asynchronous scope of the connection, so the request's own begins here.
    handler: (request, reply) => requestScope.run({ requestId: request.id, log: request.log, operation: recordOf(request) }, () => traced(request, reply)),
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
