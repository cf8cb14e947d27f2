import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';
import { forbiddenError, maskedError } from './masking';

interface Completion {
  message?: string;
  path?: (string | number)[];
}

/**
 * The gateway tells of a null where none may be in `extensions`; clients look for it in `errors`. Mostly a subgraph broke its
 * schema, which is our fault and masked. But where an owner answered a reference with null, the viewer asked for a field of
 * somebody whom they may not see: that is FORBIDDEN.
 */
export const publishCompletionErrors: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const completion: unknown = result.extensions?.valueCompletion;
      if (!Array.isArray(completion)) return;
      const { operation, requestId, log } = contextValue;
      const { valueCompletion: _, ...extensions } = result.extensions ?? {};
      result.errors = completion.map(({ message = '', path }: Completion): GraphQLFormattedError => {
        const hidden = operation.absent && message.startsWith('Cannot return null for non-nullable');
        return hidden ? forbiddenError(path) : maskedError(path, requestId);
      });
      for (const { extensions: shown } of result.errors) operation.codes.add(String(shown?.code));
      if (operation.codes.has('INTERNAL_SERVER_ERROR')) log.error({ completion }, 'a subgraph answered against its schema');
      if (Object.keys(extensions).length > 0) result.extensions = extensions;
      else delete result.extensions;
    },
  }),
};
