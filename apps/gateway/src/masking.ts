import { sentenceOfVariable } from '@tongxin/outcome';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { requestScope } from './context';
import { loggablePath } from './loggable';

export const MASKED_MESSAGE = '系统内部错误,请凭请求编号联系管理员';
export const UNAVAILABLE_MESSAGE = '服务暂时不可用,请稍后再试';
export const FORBIDDEN_MESSAGE = '您没有权限查看此内容';
export const UNAUTHENTICATED_MESSAGE = '登录已失效,请重新登录';

/** Codes of the caller's fault: a subgraph wrote their sentences for people to read. */
const SUBGRAPH_CODES: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'DIRECTORY_STALE',
  'SERVICE_UNAVAILABLE',
]);

/** Codes that the gateway itself gives to a request it cannot take. From a subgraph they are our fault, not the client's. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'OPERATION_TOO_LARGE',
  'OPERATION_NOT_ALLOWED',
  'STEP_UP_REQUIRED',
  'RATE_LIMITED',
]);

/** The request was well formed and its document, or a variable, was refused. */
export const DOCUMENT_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
  'OPERATION_NOT_ALLOWED',
]);

/** What a published code may carry besides its sentence: `current` is the value that a CONFLICT met. */
const PUBLISHED_EXTENSIONS = ['code', 'current', 'retryAfterSeconds'];

export function unauthenticated(): GraphQLError {
  return new GraphQLError(UNAUTHENTICATED_MESSAGE, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

export function unavailable(): GraphQLError {
  return new GraphQLError(UNAVAILABLE_MESSAGE, { extensions: { code: 'SERVICE_UNAVAILABLE' } });
}

/** A subgraph's error as far as clients may see it; null when it has to be masked (and logged). */
export function publishedSubgraphError(error: GraphQLFormattedError): GraphQLFormattedError | null {
  if (!SUBGRAPH_CODES.has(error.extensions?.code)) return null;
  return { message: error.message, ...(error.path && { path: error.path }), extensions: publishedExtensions(error) };
}

export function maskedError(path: GraphQLFormattedError['path'], requestId: string | null): GraphQLFormattedError {
  const extensions = { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== null && { requestId }) };
  return { message: MASKED_MESSAGE, ...(path && { path }), extensions };
}

export const forbiddenError = (path: GraphQLFormattedError['path']): GraphQLFormattedError => ({
  message: FORBIDDEN_MESSAGE,
  ...(path && { path }),
  extensions: { code: 'FORBIDDEN' },
});

/** Apollo's `formatError`: the last gate. What is not on a list becomes a code and a request id, and is logged with that id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  const scope = requestScope.getStore();
  const known = SUBGRAPH_CODES.has(code) || CLIENT_CODES.has(code);
  scope?.operation.codes.add(known ? String(code) : 'INTERNAL_SERVER_ERROR');
  if (known) {
    const { message, locations, path } = formatted;
    return { message: sentenceOfVariable(withoutSuggestion(message)), ...(locations && { locations }), ...(path && { path }), extensions: publishedExtensions(formatted) };
  }
  // A subgraph's masked error comes here a second time; it was logged with its cause where it arrived.
  if (formatted.message !== MASKED_MESSAGE) scope?.log.error({ err: error, path: loggablePath(formatted.path) }, 'masked error');
  return maskedError(formatted.path, scope?.requestId ?? null);
}

function publishedExtensions({ extensions = {} }: GraphQLFormattedError): Record<string, unknown> {
  return Object.fromEntries(PUBLISHED_EXTENSIONS.filter((key) => key in extensions).map((key) => [key, extensions[key]]));
}

/** Suggestions spell out names of the schema to whoever guesses. */
const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .*\?$/s, '');
