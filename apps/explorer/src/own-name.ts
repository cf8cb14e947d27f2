import { Kind, parse } from 'graphql';
import type { TypedOperation } from './changes';

/**
 * GraphiQL tells a moment late which operation is meant: whoever types and runs at once would run the text under the name of the one before. Where the text has one
 * operation, that one is meant.
 */
export function underOwnName<Request extends TypedOperation>(request: Request): Request {
  try {
    const [only, ...more] = parse(request.query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return only && more.length === 0 ? { ...request, operationName: only.name?.value ?? null } : request;
  } catch {
    return request;
  }
}
