import { parse, visit } from 'graphql';

/** A name somebody published or stored, and where: `Employment.rank` in `apps/organisation/schema.graphql`. */
export interface Name {
  file: string;
  name: string;
}

/** Every type, field, argument, input field and enum value of a schema, with its owner before it. */
export function namesInSchema(file: string, sdl: string): Name[] {
  const names: Name[] = [];
  const owners: string[] = [];
  const add = (name: string) => names.push({ file, name: [...owners, name].join('.') });
  const owner = {
    enter: (node: { name: { value: string } }) => {
      add(node.name.value);
      owners.push(node.name.value);
    },
    leave: () => void owners.pop(),
  };
  visit(parse(sdl), {
    ObjectTypeDefinition: owner,
    ObjectTypeExtension: owner,
    InterfaceTypeDefinition: owner,
    InputObjectTypeDefinition: owner,
    EnumTypeDefinition: owner,
    FieldDefinition: owner,
    InputValueDefinition: owner,
    UnionTypeDefinition: ({ name }) => void add(name.value),
    ScalarTypeDefinition: ({ name }) => void add(name.value),
    EnumValueDefinition: ({ name }) => void add(name.value),
  });
  return names;
}

/** Every identifier of a TypeScript source, the ones inside SQL strings included: a column cannot hide in how it is written. Comments are left out. */
export function namesInSource(file: string, source: string): Name[] {
  const code = source.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return [...new Set(code.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [])].map((name) => ({ file, name }));
}

/** `lastLoginAt` → last login at; `mood_score` → mood score; `Employment.rank` → rank: the owner has been seen already. */
export const wordsOf = (name: string): string =>
  (name.split('.').at(-1) ?? '').replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();

/** Whether a word or a sequence of words stands in a name, the plural included; `face` is not in `interface`. */
export const speaksOf = (name: string, words: readonly string[]): boolean =>
  new RegExp(`\\b(${words.join('|')})s?\\b`).test(wordsOf(name));
