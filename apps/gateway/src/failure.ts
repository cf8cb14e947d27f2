import { GraphQLError } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MASKED_MESSAGE } from './masking';
import { recordOf } from './operation-record';

/** An answer outside GraphQL, in the shape of GraphQL's errors, so that clients read one shape only. */
export function failure(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

const STATUS_CODES: Partial<Record<number, [code: string, message: string]>> = {
  400: ['BAD_REQUEST', '请求格式不正确'],
  404: ['NOT_FOUND', '没有这个地址'],
  413: ['PAYLOAD_TOO_LARGE', '内容超过大小限制'],
  415: ['UNSUPPORTED_MEDIA_TYPE', '不支持这种内容类型'],
  503: ['SERVICE_UNAVAILABLE', '服务正在停止,请稍后再试'],
};

/** Whatever was thrown: a library may throw something that is no error. */
export function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof GraphQLError && typeof error.extensions.code === 'string') {
    const { code, http, retryAfterSeconds } = error.extensions;
    const status = statusOf(http) ?? (code === 'SERVICE_UNAVAILABLE' ? 503 : 500);
    const again = typeof retryAfterSeconds === 'number';
    if (again) void reply.header('retry-after', String(retryAfterSeconds));
    recordOf(request).codes.add(code);
    void reply.code(status).send({ errors: [{ message: error.message, extensions: { code, ...(again && { retryAfterSeconds }) } }] });
    return;
  }
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const known = STATUS_CODES[status];
  if (known) {
    const [code, message] = known;
    recordOf(request).codes.add(code);
    void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    return;
  }
  request.log.error({ err: error }, 'request failed');
  recordOf(request).codes.add('INTERNAL_SERVER_ERROR');
  void reply.code(500).send({ errors: [{ message: MASKED_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } }] });
}

function statusOf(http: unknown): number | null {
  return typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : null;
}
