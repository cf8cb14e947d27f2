import { InvalidToken } from '@tongxin/viewer';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { internalError, requestError } from './errors';
import { loggable } from './loggable';
import { recordOf } from './request-record';

const unauthenticated: [code: string, message: string] = ['UNAUTHENTICATED', '请先登录'];
const answers: Partial<Record<number, [code: string, message: string]>> = {
  400: ['BAD_REQUEST', '请求格式不正确'],
  401: unauthenticated,
  403: ['FORBIDDEN', '您没有权限进行此操作'],
  404: ['NOT_FOUND', '没有这个地址'],
  413: ['PAYLOAD_TOO_LARGE', '内容超过大小限制'],
  415: ['UNSUPPORTED_MEDIA_TYPE', '不支持这种内容类型'],
  503: ['SERVICE_UNAVAILABLE', '服务正在停止,请稍后再试'],
};

/** Refuses a route's caller from within its handler: status and code of `requestError`, in the shape of GraphQL's errors. */
export const routeRefusal = (status: 400 | 401 | 403 | 404, code: Parameters<typeof requestError>[0], message?: string): GraphQLError =>
  requestError(code, message, { http: { status } });

/**
 * Fastify's error handler for everything outside GraphQL. What was thrown never reaches the client: a status that is the caller's fault answers its code and sentence,
 * anything else a code and the request id under which it is logged.
 */
export function failureHandler(log: Logger) {
  // Unknown: some code throws what is no error.
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const [status, code, message] = told(error);
    if (status >= 500 && status !== 503) log.error({ requestId: request.id, err: loggable(error) }, 'a route failed');
    recordOf(request).codes.add(code);
    void reply.code(status).send({ errors: [{ message, extensions: { code, ...(status === 500 && { requestId: request.id }) } }] });
  };
}

function told(error: unknown): [status: number, code: string, message: string] {
  if (error instanceof InvalidToken) return [401, ...unauthenticated];
  const http = error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  if (error instanceof GraphQLError && http?.status) return [http.status, String(error.extensions['code']), error.message];
  const status = error instanceof Error ? (error as Partial<FastifyError>).statusCode : undefined;
  const answer = answers[status ?? 500];
  if (status !== undefined && answer) return [status, ...answer];
  const { message, extensions } = internalError();
  return [500, String(extensions?.['code']), message];
}
