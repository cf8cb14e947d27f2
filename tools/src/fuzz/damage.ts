import type { Random } from '../oracle/random';
import type { Operation } from './operation';

type Damage = (operation: Operation, random: Random) => Operation;

const text = (change: (before: string, random: Random) => string): Damage => (operation, random) => ({ ...operation, text: change(operation.text, random) });

/** One thing wrong with an operation that was right. */
const DAMAGES: readonly Damage[] = [
  text((before, random) => before.slice(0, random.whole(0, before.length))),
  text((before, random) => {
    const at = random.whole(0, before.length);
    return before.slice(0, at) + random.pick(['{', '}', '(', '"', '$', '\u0000', '…', '@x', '...F9', ' id ']) + before.slice(at + 1);
  }),
  text((before) => before.replace(/\b(\w+) \{/, '$1x {')),
  text((before) => before.replace(/\((\w+): /, '($1s: ')),
  text((before) => before.replace(/(\w+)\(/, '$1(unknown: 1, ')),
  text((before) => before.replace('{', '{ __schema { types { name fields { name } } } __type(name: "Person") { name } ')),
  text((before) => before.replace('{', '@skip(if: true) {')),
  text((before, random) => `${before} ${random.pick([before, 'query Other { __typename }', 'fragment F0 on Person { id }', 'subscription { x }', 'type Query { x: Int }'])}`),
  text((before) => before.replace(/first: \d+/, 'first: 1000000000')),
  text((before) => before.replace(/"[^"]*"/, '[["x"]]')),
  text((before) => before.replace('query', 'mutation')),
  (operation, random) => ({ ...operation, variables: Object.fromEntries(Object.keys(operation.variables).map((name) => [name, random.pick([null, 7, '', [], {}, [[[]]], 'x', true])])) }),
  (operation) => ({ ...operation, variables: {} }),
];

export const damaged = (operation: Operation, random: Random): Operation => random.pick(DAMAGES)(operation, random);
