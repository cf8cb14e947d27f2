import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { measureOperation, refusedSize } from '@tongxin/operation-limits';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { EdgeConfig } from './edge-config';
import type { GatewayContext } from './context';
import { ParsedDocuments } from './limits/parsed-documents';
import type { ListedOperations } from './operations/manifest';
import { textHash } from './operations/manifest';
import { mayChange, STEP_UP_MESSAGE } from './operations/read-only';
import { replaceByText, requestedOperation } from './operations/requested-operation';
import { rootFields } from './operations/root-fields';
import { loggableName } from './operation-record';
import { rateLimited } from './rate/rate-limited';
import { addressKey, type Exceeded, type RateLimits } from './rate/rate-limits';
import { isSensitive } from './rate/sensitive-mutations';

export interface AdmissionParts {
  mode: EdgeConfig['operations']['mode'];
  listed: () => ListedOperations;
  /** The graph in force. */
  schema: () => GraphQLSchema | undefined;
  rates: RateLimits;
  /** Wall clock. */
  now: () => Date;
}

/** Decides whether an operation is taken at all. A persisted operation's hash is replaced by its text in `http`. @throws GraphQLError with a code and a status */
export type Admit = (http: HTTPGraphQLRequest, context: GatewayContext, address: string) => Promise<void>;

/**
 * Everything that is asked of an operation before it is validated, for validation itself can be made slow. Cheap questions first:
 * the budget of requests, the manifest, the sizes, whether anything may be changed, then the budgets that depend on what is asked.
 */
export function createAdmission({ mode, listed, schema, rates, now }: AdmissionParts): Admit {
  const documents = new ParsedDocuments();
  return async (http, context, address) => {
    const { operation } = context;
    const key = budgetKey(context, address);
    refuseWhen(await rates.take('requests', key));

    const asked = requestedOperation(http);
    operation.name = loggableName(asked.operationName);
    const text = textOf(asked, listed(), mode);
    if (text === null) return;
    if (asked.hash !== null) replaceByText(http, text);
    const parsed = documents.parse(text);
    // No GraphQL: Apollo finds the same, and says where.
    if (parsed === null) return;
    if (!('document' in parsed)) throw refused(parsed.code, parsed.message, 400);

    operation.id = parsed.id;
    operation.listed = listed().find(parsed.id)?.name ?? null;
    operation.byHand = !listed().hasForm(parsed.id);
    if (mode === 'safelist' && operation.listed === null) throw notListed();

    const size = measureOperation(parsed.document, { operationName: asked.operationName, variables: asked.variables, schema: schema() });
    const refusal = refusedSize(size);
    if (refusal) throw refused(refusal.code, refusal.message, 400);
    const { mutation, names, calls } = rootFields(parsed.document, asked.operationName);
    operation.rootFields = names;
    if (mutation && !mayChange(operation, context.caller, now())) throw refused('STEP_UP_REQUIRED', STEP_UP_MESSAGE, 403);
    refuseWhen(await rates.take('cost', key, size.cost));
    if (mutation) refuseWhen(await rates.take('sensitive', key, calls.filter(isSensitive).length));
  };
}

/** Null: the request names no operation, or not by text alone; Apollo says what is wrong with it. */
function textOf({ query, hash }: { query: string | null; hash: string | null }, listed: ListedOperations, mode: AdmissionParts['mode']): string | null {
  if (hash === null) return query;
  if (query === null) {
    const known = listed.find(hash);
    if (known) return known.body;
    throw mode === 'safelist' ? notListed() : refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 400);
  }
  if (textHash(query) !== hash && listed.find(hash)?.body !== query) throw refused('BAD_REQUEST', '查询与其摘要不符', 400);
  return query;
}

/** One budget an account, whatever its tokens; one an address for nobody in particular. */
function budgetKey({ caller, authorization }: GatewayContext, address: string): string {
  if (caller) return `account ${caller.accountId}`;
  return authorization === null ? `address ${addressKey(address)}` : createHash('sha256').update(authorization).digest('base64url');
}

const notListed = (): GraphQLError => refused('OPERATION_NOT_ALLOWED', '这里只接受已登记的查询', 403);

const refused = (code: string, message: string, status: number): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status } } });

function refuseWhen(exceeded: Exceeded | null): void {
  if (exceeded) throw rateLimited(exceeded);
}
