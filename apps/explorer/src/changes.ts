import type { SignedIn } from '@tongxin/web-graph';
import { getOperationAST, OperationTypeNode, parse } from 'graphql';

export interface TypedOperation {
  query: string;
  operationName?: string | null | undefined;
}

/** Does running it change anything? What is no GraphQL, or names no operation, changes nothing: the gateway says what is wrong with it. */
export function isMutation({ query, operationName }: TypedOperation): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.MUTATION;
  } catch {
    return false;
  }
}

/** Of this session; the gateway holds the same, whatever the page thinks. */
export const mayChange = (signedIn: Pick<SignedIn, 'changesUntil'> | null | undefined, now: Date): boolean => !!signedIn?.changesUntil && now < signedIn.changesUntil;

export const STEP_UP_REQUIRED = 'STEP_UP_REQUIRED';

/** The answer to a mutation that was not sent: as the gateway's own would look. */
export const readOnlyAnswer = (message: string) => ({ errors: [{ message, extensions: { code: STEP_UP_REQUIRED } }] });

/** A token that somebody typed into the headers stands for itself: no session is asked. */
export const bringsToken = (headers: Readonly<Record<string, unknown>> | undefined): boolean => Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'authorization');
