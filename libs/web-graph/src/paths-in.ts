import type { DocumentNode } from '@apollo/client';
import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The fields down to each list of a query, by the variable that is its cursor. */
export function pathsIn(document: DocumentNode, variables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fragments = new Map(document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each.selectionSet]));
  const found = new Map<string, readonly string[]>();
  const walk = (selections: SelectionSetNode | undefined, above: readonly string[]): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, above);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) walk(fragments.get(selection.name.value), above);
      else {
        const path = [...above, (selection.alias ?? selection.name).value];
        const after = selection.arguments?.find(({ name }) => name.value === 'after')?.value;
        if (after?.kind === Kind.VARIABLE && variables.includes(after.name.value)) found.set(after.name.value, path);
        walk(selection.selectionSet, path);
      }
    }
  };
  for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) walk(each.selectionSet, []);
  return found;
}
