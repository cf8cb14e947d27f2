import { isNativeError } from 'node:util/types';
import { GraphQLError } from 'graphql';
import { loggableName } from './operation-record';

/** Why something failed, in words of ours that quote nobody: the one kind of error whose message a log repeats. */
export class Reason extends Error {
  override readonly name = 'Reason';
}

/**
 * What a log may hold of an error, as pino's serializer of `err`: its kind, its code, where in this process it was thrown, and the same of its cause.
 * No message but a `Reason`'s and no other property: a subgraph, a parser or a library quotes what it was given, and that may be a variable, a token or a row.
 */
export function loggable(error: unknown): Record<string, unknown> {
  const thrown = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  if (!isError(thrown)) return { type: typeof thrown };
  const { message, stack = '', cause } = thrown;
  const code = loggableCode('code' in thrown ? thrown.code : thrown instanceof GraphQLError ? thrown.extensions.code : undefined);
  return {
    type: thrown instanceof DOMException ? thrown.name : thrown.constructor.name,
    ...(code !== undefined && { code }),
    ...(thrown instanceof Reason && { message }),
    // The stack begins with the message, which may look like frames of its own.
    stack: stack.replace(message, '').split('\n').filter((line) => line.startsWith('    at ')).join('\n'),
    ...(isError(cause) && { cause: loggable(cause) }),
  };
}

/** For what is no part of a request, as a file of ours that does not load: whoever repairs it has to know what is wrong. */
export const messageOf = (error: unknown): string => (isError(error) ? error.message : String(error));

/** A code is a constant in capitals; whatever else a subgraph puts there stays out. */
export const loggableCode = (code: unknown): string | undefined => (typeof code === 'string' && /^[A-Z][A-Z\d_]{0,59}$/.test(code) ? code : undefined);

/** A path as a log may hold it: positions, and names as far as they look like names. */
export const loggablePath = (path: readonly (string | number)[] | undefined): (string | number)[] | undefined =>
  path?.map((step) => (typeof step === 'number' ? step : (loggableName(step) ?? '…')));

/** Errors of Node itself are made outside the realm that a test runs in. */
const isError = (value: unknown): value is Error => value instanceof Error || value instanceof DOMException || isNativeError(value);
