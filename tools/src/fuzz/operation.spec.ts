import { GraphQLError, parse, validate } from 'graphql';
import { publishedSchema } from '../access/published-schema';
import { random } from '../oracle/random';
import { damaged } from './damage';
import { poolsOf } from './id-pools';
import { foreignIds } from './leaks';
import { generateOperation, type Terms } from './operation';

const OWN = '01900000-0000-7000-8000-000000000001';
const FOREIGN = '01900000-0000-7000-8000-0000000000ff';
const terms: Terms = { schema: publishedSchema(), pools: poolsOf(new Map([['person', { own: [OWN], foreign: [FOREIGN] }]])), without: new Set(['endAllSessions']) };
const generated = (count: number) => Array.from({ length: count }, (_, seed) => generateOperation(terms, random(seed)));

test('the same seed gives the same operation', () => {
  expect(generateOperation(terms, random(7))).toEqual(generateOperation(terms, random(7)));
  expect(generateOperation(terms, random(7))).not.toEqual(generateOperation(terms, random(8)));
});

test('operations are valid, and one in a few is a mutation', () => {
  const operations = generated(1_000);
  const invalid = operations.flatMap(({ text }) => validate(terms.schema, parse(text)).map(({ message }) => message));
  // A null or a strange text where a literal may not have it is the caller's mistake and worth sending: few.
  expect(invalid.filter((message) => !/Expected value of|cannot represent|must be/.test(message))).toEqual([]);
  expect(invalid.length).toBeLessThan(300);
  const mutations = operations.filter(({ kind }) => kind === 'mutation').length;
  expect([mutations > 80, mutations < 250]).toEqual([true, true]);
});

test('every root field is asked but those left out, with ids of both institutions', () => {
  const all = generated(5_000).map(({ text, variables }) => `${text} ${JSON.stringify(variables)}`).join('\n');
  const roots = [terms.schema.getQueryType(), terms.schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(roots.filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual(['endAllSessions']);
  expect([all.includes(OWN), all.includes(FOREIGN)]).toEqual([true, true]);
});

test('damage is of many kinds and mostly seen', () => {
  const broken = generated(300).map((operation, seed) => damaged(operation, random(seed)));
  const seen = broken.filter(({ text }) => {
    try {
      return validate(terms.schema, parse(text)).length > 0;
    } catch (error) {
      return error instanceof GraphQLError;
    }
  });
  expect(seen.length).toBeGreaterThan(150);
});

test('a foreign id in data is a leak, sent or not, in a cursor too; an error may repeat what was sent', () => {
  const foreign = new Set([FOREIGN]);
  const cursor = Buffer.from(JSON.stringify(['张三', FOREIGN])).toString('base64url');
  expect(foreignIds(`{"id":"${FOREIGN}"}`, '{ people }', foreign)).toEqual([FOREIGN]);
  expect(foreignIds(`{"id":"${OWN}"}`, '{ people }', foreign)).toEqual([]);
  expect(foreignIds(`{"data":{"person":{"id":"${FOREIGN}"}}}`, `{ person(id: "${FOREIGN}") { id } }`, foreign)).toEqual([FOREIGN]);
  expect(foreignIds(`{"data":null,"errors":[{"message":"${FOREIGN}"}]}`, `{ person(id: "${FOREIGN.toUpperCase()}") { id } }`, foreign)).toEqual([]);
  expect(foreignIds(`{"data":null,"errors":[{"message":"${FOREIGN}"}]}`, '{ people }', foreign)).toEqual([FOREIGN]);
  expect(foreignIds(`{"endCursor":"${cursor}"}`, '{ people }', foreign)).toEqual([FOREIGN]);
});
