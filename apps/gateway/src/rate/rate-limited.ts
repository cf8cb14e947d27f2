import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Exceeded } from './rate-limits';

export const RATE_LIMITED_MESSAGE = '请求过于频繁,请稍后再试';

/** 429 in every media type, with `Retry-After`. */
export function rateLimited({ retryAfterSeconds }: Exceeded): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
  return new GraphQLError(RATE_LIMITED_MESSAGE, { extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http: { status: 429, headers } } });
}
