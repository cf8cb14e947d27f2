import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { IdempotencyConflict } from '@tongxin/database';
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

/** The caller's fault, or a state the caller can wait for; message and code reach the client. */
export const requestError = (code: RequestErrorCode, message: string = defaultMessages[code], more: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...more, code } });

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
  const error = original as { name?: string; code?: string; driverError?: { code?: string }; extensions?: { validationErrors?: { constraints?: Record<string, string> }[] } };
  if (error?.extensions?.validationErrors) {
    const first = error.extensions.validationErrors.flatMap((e) => Object.values(e.constraints ?? {}))[0];
    return requestError('BAD_USER_INPUT', first);
  }
  const sqlState = error?.driverError?.code ?? error?.code;
  if (sqlState === '23505' || sqlState === '23P01' || sqlState === '40001' || sqlState === '40P01') return requestError('CONFLICT');
  if (sqlState === '22P02' || sqlState === '22003' || sqlState === '22021') return requestError('BAD_USER_INPUT', '编号或数值的格式不对');
  return undefined;
}

/** A scalar's own refusal, also where graphql-js wrapped it while reading variables. */
function scalarRefusal(error: unknown): GraphQLError | undefined {
  for (let e: unknown = error; e instanceof Error; e = (e as { originalError?: unknown }).originalError) {
    if (e instanceof GraphQLError && e.extensions['code'] === 'BAD_USER_INPUT' && e.message !== '') return e;
  }
  return undefined;
}

/** Masks everything that is not meant for the client; the server adds the request id under which it logged the original. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const replacement = known(unwrapResolverError(error)) ?? scalarRefusal(error);
  const code = String(replacement?.extensions.code ?? formatted.extensions?.code ?? '');
  if (!shown.has(code)) return internalError(formatted.path);
  const { stacktrace: _stack, validationErrors: _details, ...extensions } = (replacement?.extensions ?? formatted.extensions ?? {}) as Record<string, unknown>;
  return { message: replacement?.message ?? formatted.message, path: formatted.path, locations: formatted.locations, extensions };
}

/** What a client learns of an error that is ours; the server adds the request id. */
export const internalError = (path?: GraphQLFormattedError['path']): GraphQLFormattedError =>
  ({ message: '系统内部错误,请凭请求编号联系管理员', path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });

/** What a log may hold of an error. Never a parameter, nor a message or detail of PostgreSQL, because those repeat the values of a row. */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { query, driverError } = error as { query?: string; driverError?: { code?: string; table?: string; constraint?: string; routine?: string } };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')).join('\n');
  return {
    type: error.constructor.name,
    ...(driverError
      ? { query, code: driverError.code, table: driverError.table, constraint: driverError.constraint, routine: driverError.routine }
      : { message: error.message }),
    stack: frames,
    ...(error.cause === undefined ? {} : { cause: loggable(error.cause) }),
  };
}
