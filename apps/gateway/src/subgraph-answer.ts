import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { loggableCode, loggablePath, Reason } from './loggable';
import { maskedError, publishedSubgraphError, unauthenticated } from './masking';

export type GatewayResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What a subgraph sent, as text: parsed once for everybody who waits for it, because executors change what they are given. */
export interface SubgraphAnswer {
  status: number;
  text: string;
  /** The request id by which the subgraph knows the call: of whoever asked first. */
  knownAs: string | null;
}

export interface AnswerScope {
  subgraph: string;
  /** The operation that the subgraph was asked. */
  query: string;
  requestId: string | null;
  log: FastifyBaseLogger | undefined;
}

/**
 * An answer as far as the executor, and so clients, may see it: `data` and errors; other members, headers and statuses stay inside.
 * @throws GraphQLError UNAUTHENTICATED; Error when the subgraph is not to be had
 */
export function readAnswer({ status, text, knownAs }: SubgraphAnswer, scope: AnswerScope): GatewayResponse {
  if (status >= 500 || status === 429 || (status >= 300 && status < 400)) throw new Reason(`status ${status}`);
  const body = parseObject(text);
  if (!body && status === 401) throw unauthenticated();
  const errors = body && 'errors' in body && Array.isArray(body.errors) ? (body.errors as unknown[]) : null;
  if (!body || (status >= 400 && !errors)) {
    scope.log?.error({ subgraph: scope.subgraph, status }, 'no GraphQL answer');
    return { data: null, errors: [maskedError(undefined, scope.requestId)] };
  }
  const data = 'data' in body && typeof body.data === 'object' ? (body.data as Record<string, unknown> | null) : null;
  return errors ? { data, errors: errors.map((error) => publish(error, knownAs, scope)) } : { data };
}

/** Some reference was answered with null and no error. */
export function holdsAbsent({ data, errors }: GatewayResponse): boolean {
  const entities: unknown = data?._entities;
  return !errors && Array.isArray(entities) && entities.includes(null);
}

function publish(given: unknown, knownAs: string | null, scope: AnswerScope): GraphQLFormattedError {
  const error = asFormattedError(given, scope.query);
  const published = publishedSubgraphError(error);
  if (published) return published;
  const { subgraph, requestId, log } = scope;
  const { path, extensions } = error;
  // Its message may repeat a variable or a row: the subgraph's own log knows what may be kept of it.
  log?.error({ subgraph, code: loggableCode(extensions?.code), path: loggablePath(path), ...(knownAs !== requestId && { knownAs }) }, 'subgraph error masked');
  return maskedError(path, requestId);
}

/** Whatever stands in `errors`, in the shape of an error. A path is kept if it is made of names that we asked for and of positions. */
function asFormattedError(given: unknown, query: string): GraphQLFormattedError {
  const { message, path, extensions } = typeof given === 'object' && given !== null ? (given as Partial<Record<keyof GraphQLFormattedError, unknown>>) : {};
  return {
    message: typeof message === 'string' ? message : '',
    ...(isPathOf(query, path) && { path }),
    ...(typeof extensions === 'object' && extensions !== null && { extensions: extensions as Record<string, unknown> }),
  };
}

/** Texts among the arguments of an operation: their words are no names. */
const TEXTS = /"""[^]*?"""|"(?:[^"\\\n]|\\.)*"/g;

function isPathOf(query: string, path: unknown): path is (string | number)[] {
  if (!Array.isArray(path)) return false;
  const asked = new Set(query.replace(TEXTS, '').match(/[_A-Za-z]\w*/g));
  return path.every((step) => Number.isInteger(step) || (typeof step === 'string' && asked.has(step)));
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
