import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context';
import { loggableName } from '../operation-record';

/** Names the operation for the log, and refuses what the gateway would stumble over: no operation of that name, several and no name, a subscription. */
export const resolveOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operationName, operation }) => {
      if (!operation) throw unresolved('没有这个名称的查询');
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw unresolved('这里没有订阅');
      contextValue.operation.name = loggableName(operationName);
    },
  }),
};

const unresolved = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
