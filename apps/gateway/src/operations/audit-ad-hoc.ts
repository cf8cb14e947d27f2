import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context';
import { Reason } from '../loggable';
import { UNAVAILABLE_MESSAGE } from '../masking';
import { loggableName } from '../operation-record';
import type { AuditAdHoc } from '../sign-in/caller';

/**
 * What a browser asks outside the manifests is audited when it has been validated and before it is executed; what cannot be audited is
 * not executed. Scripts with a bearer token are left to the audit of the services.
 */
export function auditBeforeAnswer(audit: AuditAdHoc | null): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, operationName }) => {
        const { caller, session, operation, requestId, log } = contextValue;
        if (!session || operation.listed !== null) return;
        try {
          if (!audit || !caller || operation.id === null) throw new Reason('nobody to audit, or nowhere');
          await audit(caller, { operation: loggableName(operationName), document: operation.id, fields: operation.rootFields, requestId });
        } catch (error) {
          log.error({ err: error }, 'an operation could not be audited and was refused');
          throw new GraphQLError(UNAVAILABLE_MESSAGE, { extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } } });
        }
      },
    }),
  };
}
