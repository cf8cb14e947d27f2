import { exceededLimit, measureOperation, parseWithin, type Exceeded, type OperationSize } from '@tongxin/operation-limits';
import { record } from '@tongxin/web-graph';
import type { GraphQLSchema } from 'graphql';

export interface Typed {
  query: string;
  /** JSON, as it stands in the editor. */
  variables: string;
  operationName: string | null | undefined;
}

/** What the gateway's limits say of an operation before it is sent. */
export type Cost = { kind: 'MEASURED'; size: OperationSize; exceeded: Exceeded | null } | { kind: 'TOO_LONG' };

/** Measured as the gateway measures it, by the same code. Null: what is typed, or its variables, cannot be read yet. */
export function costOf({ query, variables, operationName }: Typed, schema: GraphQLSchema): Cost | null {
  const document = parseWithin(query);
  const values = readVariables(variables);
  if (document === null || values === null) return null;
  if (!('kind' in document)) return { kind: 'TOO_LONG' };
  const size = measureOperation(document, { operationName, variables: values, schema });
  return { kind: 'MEASURED', size, exceeded: exceededLimit(size) };
}

function readVariables(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    return record(JSON.parse(text));
  } catch {
    return null;
  }
}
