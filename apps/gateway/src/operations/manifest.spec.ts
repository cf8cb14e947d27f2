import { operationId } from '../limits/parsed-documents';
import { ListedOperations, ManifestError, readManifest, textHash } from './manifest';

const body = 'query One($first: Int) { people(first: $first) { nodes { name } } }';
const manifest = (operations: object[], more: object = {}): string => JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations, ...more });

test('an operation is found by its id, by the hash of its text, and whatever white space and comments it is sent with', () => {
  const listed = new ListedOperations(readManifest(manifest([{ id: operationId(body), name: 'One', type: 'query', body }])));
  const found = [operationId(body), textHash(body), operationId(`# a comment\n${body.replaceAll(' {', '\n\n  {,')}`)].map((id) => listed.find(id)?.name);
  expect(found).toEqual(['One', 'One', 'One']);
  expect(listed.find(operationId(body.replace('name', 'id')))).toBeUndefined();
});

test('a mutation has a form where any client but the explorer lists it', () => {
  const change = 'mutation Change { change }';
  const listedBy = (...clients: (string | undefined)[]): boolean =>
    new ListedOperations(clients.flatMap((clientName) => readManifest(manifest([{ id: operationId(change), name: 'Change', type: 'mutation', body: change, clientName }])))).hasForm(operationId(change));
  expect([listedBy(), listedBy('explorer'), listedBy('explorer', 'console'), listedBy('console', 'explorer'), listedBy(undefined)]).toEqual([false, false, true, true, true]);
});

test.each<[string, string]>([
  ['no JSON', '{'],
  ['another format', manifest([], { format: 'other' })],
  ['another version', manifest([], { version: 2 })],
  ['an id that is not the hash', manifest([{ id: 'f'.repeat(64), name: 'One', type: 'query', body }])],
  ['another name', manifest([{ id: operationId(body), name: 'Two', type: 'query', body }])],
  ['two operations in one', manifest([{ id: operationId(`${body} query Two { me { id } }`), name: 'One', type: 'query', body: `${body} query Two { me { id } }` }])],
  ['no GraphQL', manifest([{ id: textHash('{'), name: 'One', type: 'query', body: '{' }])],
  ['no body', manifest([{ id: textHash('{'), name: 'One', type: 'query' }])],
])('a manifest with %s is refused', (_, text) => expect(() => readManifest(text)).toThrow(ManifestError));
