import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestScope, type GatewayContext } from './context';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<GatewayContext>;

/** `/graphql`. */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<GatewayContext>, contextOf: ContextOf): void {
  const handle = fastifyApolloHandler(apollo, { context: contextOf });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Reading the body leaves the asynchronous scope of the connection, so the request's own begins here.
    handler: (request, reply) => requestScope.run({ requestId: request.id, log: request.log }, () => handle.call(app, request, reply)),
  });
}
