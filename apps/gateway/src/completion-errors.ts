import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';
import { loggablePath } from './loggable';
import { forbiddenError, maskedError } from './masking';

type Path = readonly (string | number)[];

interface Completion {
  message?: string;
  path?: (string | number)[];
}

/**
 * The gateway tells of a null where none may be in `extensions`; clients look for it in `errors`. Mostly a subgraph broke its
 * schema, which is our fault, masked and logged. But where an owner answered a reference with null, the viewer asked for a field of
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
      const faults: (Path | undefined)[] = [];
      result.errors = completion.map((told: Completion): GraphQLFormattedError => {
        if (isHidden(told, operation.absent)) return forbiddenError(told.path);
        faults.push(loggablePath(told.path));
        return maskedError(told.path, requestId);
      });
      for (const { extensions: shown } of result.errors) operation.codes.add(String(shown?.code));
      if (faults.length > 0) log.error({ paths: faults }, 'a subgraph answered against its schema');
      if (Object.keys(extensions).length > 0) result.extensions = extensions;
      else delete result.extensions;
    },
  }),
};

/** An impossible null on or below a reference that was answered with null. Of references in a list the position is not known: each of them may be meant. */
function isHidden({ message = '', path = [] }: Completion, absent: readonly Path[]): boolean {
  if (!message.startsWith('Cannot return null for non-nullable')) return false;
  const names = namesOf(path);
  return absent.some((reference) => namesOf(reference).every((name, at) => name === names[at]));
}

const namesOf = (path: Path): Path => path.filter((step) => typeof step === 'string' && step !== '@');
