import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { BaseContext } from './context';
import { internalError, maskError } from './errors';
import { loggable, textsOf } from './loggable';
import { loggableName } from './request-record';
import type { ServiceMetrics } from './service-metrics';

/** Ends a request's database when its answer is ready, writes the audit of what it read, and keeps its figures; logs what is masked from the client. */
export function requestPlugin<Ctx extends BaseContext>(log: Logger, metrics: ServiceMetrics, now: () => Date): ApolloServerPlugin<Ctx> {
  return {
    async requestDidStart({ contextValue, request }) {
      const started = process.hrtime.bigint();
      const { db, reads, record, requestId } = contextValue;
      let end = (): void => undefined;
      record.ended = new Promise((resolve) => { end = resolve; });
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (maskError({ message: error.message, extensions: error.extensions }, error).extensions?.['code'] === 'INTERNAL_SERVER_ERROR') {
              log.error({ requestId, err: loggable(error.originalError ?? error, textsOf(request.variables)) }, 'masked error');
            }
          }
        },
        async willSendResponse({ response, operationName, operation: document }) {
          const operation = loggableName(operationName) ?? loggableName(request.operationName) ?? 'anonymous';
          try {
            await reads.flush(db, operation, requestId, now());
          } catch (error) {
            // What was read without a trace is not handed out.
            if (!contextValue.signal.aborted) log.error({ requestId, err: loggable(error) }, 'the audit could not be written');
            response.body = { kind: 'single', singleResult: { errors: [internalError()] } };
            response.http.status = 500;
          } finally {
            await db.close();
          }
          record.operation = operation;
          // How many a mutation took may tell which answer was given.
          if (document?.operation !== 'mutation') {
            record.statements = db.statements;
            metrics.statements.inc(db.statements);
          }
          if (db.poolWaitMs !== null) metrics.poolWait.observe(db.poolWaitMs / 1000);
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          for (const { extensions } of errors) {
            const code = String(extensions?.['code']);
            record.codes.add(code);
            metrics.errors.inc({ code });
            if (extensions && code === 'INTERNAL_SERVER_ERROR') extensions['requestId'] = requestId;
          }
          // Labels never come from clients: a validated root field, not the operation's name.
          const root = document?.selectionSet.selections.find((selection) => selection.kind === 'Field');
          metrics.latency.observe({ field: root?.name.value ?? 'none', outcome: errors.length > 0 ? 'errors' : 'ok' }, Number(process.hrtime.bigint() - started) / 1e9);
          end();
        },
      };
    },
  };
}
