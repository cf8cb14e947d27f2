import { getNamedType, isCompositeType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { Answer } from '../journey/house';
import type { Letter } from './expectation';


/** Arguments that have to be given; ids are never among them below the root. */
const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
  const given = field.args.flatMap(({ name }) => (name === 'year' ? ['year: 2026'] : name === 'first' ? ['first: 10'] : []));
  return given.length > 0 ? `(${given.join(', ')})` : '';
};

/** Every field of a type, as deep as it takes to see whether something is there. */
export function everyField(type: GraphQLObjectType): string {
  return Object.values(type.getFields()).map((field) => `${field.name}${argumentsOf(field)}${presence(field.type)}`).join(' ');
}

function presence(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const paged = isObjectType(named) && named.getFields()['pageInfo'] !== undefined;
  return paged ? ' { nodes { __typename } }' : ' { __typename }';
}

/** The nodes at a path of fields (their arguments do not matter), through lists; nothing where the way ends in null. */
export function nodesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => nodesAt(inner, path));
  const [call, ...rest] = path;
  const step = call?.split('(')[0];
  return step === undefined ? [value] : nodesAt((value as Record<string, unknown>)[step], rest);
}

/** Null, an empty list and a page without nodes are all nothing. */
export function isThere(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && 'nodes' in value ? isThere(value.nodes) : true;
}

/** What the answer says of a field of these nodes. `alias` is the root field's; errors count where they arose. */
export function letterOf(answer: Answer<unknown>, alias: string, nodes: readonly unknown[], field: string): Letter {
  if (nodes.some((node) => isThere((node as Record<string, unknown>)[field]))) return 'v';
  return refusedAt(answer, alias, field) ? 'f' : 'n';
}

/** Whether an error arose at this field below `alias`, or at `alias` itself when no field is named. An answer without data and path is refused as a whole. */
export function refusedAt({ errors = [] }: Answer<unknown>, alias: string, field?: string): boolean {
  return (errors as readonly { readonly path?: readonly (string | number)[] }[]).some(({ path }) => {
    if (!path) return true;
    const names = path.filter((step) => typeof step === 'string');
    return names[0] === alias && (field === undefined ? names.length === 1 : names.length > 1 && names.at(-1) === field);
  });
}

