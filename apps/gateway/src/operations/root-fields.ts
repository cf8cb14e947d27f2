import { getOperationAST, Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';

export interface RootFields {
  mutation: boolean;
  /** Without aliases, each once, fragments written out. */
  names: readonly string[];
  /** Without aliases, as often as it is called. */
  calls: readonly string[];
}

/** What the operation asks of the graph at its root; nothing where no operation is meant. */
export function rootFields(document: DocumentNode, operationName: string | null): RootFields {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { mutation: false, names: [], calls: [] };
  /** By the key of the answer: what two selections call alike is called once. */
  const fields = new Map<string, string>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.set((selection.alias ?? selection.name).value, selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return { mutation: operation.operation === OperationTypeNode.MUTATION, names: [...new Set(fields.values())], calls: [...fields.values()] };
}
