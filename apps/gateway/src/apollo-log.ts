import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GatewayContext } from './context';

/** Apollo's own lines, which name no request. After a colon they repeat the message of some error, which may quote a request: that stays out. */
export function apolloLog(log: FastifyBaseLogger) {
  const line = (level: 'debug' | 'warn' | 'error') => (message: unknown) => log[level](String(message).split(': ', 1).join());
  return { debug: line('debug'), info: line('debug'), warn: line('warn'), error: line('error') };
}

/** An error outside the execution of an operation: Apollo answers another one in its place. */
export const logUnexpected: ApolloServerPlugin<GatewayContext> = {
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) => requestContext.contextValue.log.error({ err: error }, 'a request could not be processed'),
};
