import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { IdempotencyConflict, RequestAborted } from '@tongxin/database';
import { sentenceOfVariable } from '@tongxin/outcome';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type RequestErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'CONFLICT' | 'IDEMPOTENCY_CONFLICT' | 'DIRECTORY_STALE' | 'SERVICE_UNAVAILABLE';

const defaultMessages: Record<RequestErrorCode, string> = {
  UNAUTHENTICATED: '请先登录',
  FORBIDDEN: '您没有权限进行此操作',
  BAD_USER_INPUT: '输入有误,请检查后再试',
  CONFLICT: '数据已被他人修改,请刷新后再试',
  IDEMPOTENCY_CONFLICT: '同一请求编号已用于另一项内容',
  DIRECTORY_STALE: '组织数据暂未同步,请稍后再试',
  SERVICE_UNAVAILABLE: '服务暂时不可用,请稍后再试',
};

/** Errors whose message was written for the client. A library's own, thrown by a resolver under one of these codes, is none. */
const written = new WeakSet<object>();

/** The caller's fault, or a state the caller can wait for; message and code reach the client. */
export function requestError(code: RequestErrorCode, message: string = defaultMessages[code], more: Record<string, unknown> = {}): GraphQLError {
  const error = new GraphQLError(message, { extensions: { ...more, code } });
  written.add(error);
  return error;
}

const shown = new Set<string>([
  ...Object.keys(defaultMessages),
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/** Constraint violations that only a race can cause become CONFLICT; class-validator's become BAD_USER_INPUT. */
function known(original: unknown): GraphQLError | undefined {
  if (original instanceof IdempotencyConflict) return requestError('IDEMPOTENCY_CONFLICT');
  if (original instanceof RequestAborted) return requestError('SERVICE_UNAVAILABLE');
  const error = original as { name?: string; code?: string; driverError?: { code?: string }; extensions?: { validationErrors?: { constraints?: Record<string, string> }[] } };
  if (error?.extensions?.validationErrors) {
    const first = error.extensions.validationErrors.flatMap((e) => Object.values(e.constraints ?? {}))[0];
    return requestError('BAD_USER_INPUT', first);
  }
  const sqlState = error?.driverError?.code ?? error?.code;
  if (sqlState === '23505' || sqlState === '23P01' || sqlState === '40001' || sqlState === '40P01') return requestError('CONFLICT');
  // Cancelled by the statement timeout, which is what was left of the request's deadline.
  if (sqlState === '57014') return requestError('SERVICE_UNAVAILABLE');
  // A number, id, day or time that is none; days and times come from a cursor only.
  if (['22P02', '22003', '22021', '22007', '22008'].includes(sqlState ?? '')) return requestError('BAD_USER_INPUT', '编号或数值的格式不对');
  return undefined;
}

/**
 * A scalar's own refusal, also where graphql-js wrapped it while reading variables. Where the scalar broke instead of refusing, graphql-js has put what it threw into a
 * message for the client: that one is replaced.
 */
function scalarRefusal(error: unknown): GraphQLError | undefined {
  for (let e: unknown = error; e instanceof Error; e = (e as { originalError?: unknown }).originalError) {
    if (written.has(e)) return e as GraphQLError;
    if (!(e instanceof GraphQLError)) return requestError('BAD_USER_INPUT');
  }
  return undefined;
}

/** Thrown while fields were resolved, under a code of ours, by somebody who did not write it for the client. */
const isForeign = (error: unknown, original: unknown): boolean =>
  error instanceof GraphQLError && error.path !== undefined && original instanceof GraphQLError && !written.has(original);

/** Masks everything that is not meant for the client; the server adds the request id under which it logged the original. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const told = known(original);
  const code = String(told?.extensions.code ?? formatted.extensions?.code ?? '');
  if (!shown.has(code) || (!told && isForeign(error, original))) return internalError(formatted.path, original);
  const replacement = told ?? scalarRefusal(error);
  const { stacktrace: _stack, validationErrors: _details, ...extensions } = (replacement?.extensions ?? formatted.extensions ?? {}) as Record<string, unknown>;
  return { message: replacement?.message ?? sentenceOfVariable(formatted.message), path: formatted.path, locations: formatted.locations, extensions };
}

/** Ours, already logged under the id of its request, which the client learns. */
export class LoggedError extends GraphQLError {
  constructor(readonly requestId: string) {
    super('logged', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
}

/** What a client learns of an error that is ours; the server adds the request id. */
export const internalError = (path?: GraphQLFormattedError['path'], error?: unknown): GraphQLFormattedError => ({
  message: '系统内部错误,请凭请求编号联系管理员',
  path,
  extensions: { code: 'INTERNAL_SERVER_ERROR', ...(error instanceof LoggedError && { requestId: error.requestId }) },
});
