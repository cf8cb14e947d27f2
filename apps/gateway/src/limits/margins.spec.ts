import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { MAX_TOKENS, measureOperation, OPERATION_LIMITS, type Limited } from '@tongxin/operation-limits';
import { getIntrospectionQuery, parse, type GraphQLSchema } from 'graphql';

const apps = join(__dirname, '../../..');
const inFolder = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const operations: [string, string][] = [
  ...readdirSync(apps).flatMap((client) => (readdirSync(join(apps, client)).includes('operations') ? inFolder(join(apps, client, 'operations')) : [])),
  ['full introspection', getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true })],
];

let schema: GraphQLSchema;
beforeAll(async () => {
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(join(apps, 'gateway/supergraph.graphql'), 'utf8'), buildService: () => ({ process: () => Promise.reject(new Error('never asked')) }) });
  ({ schema } = await gateway.load());
  await gateway.stop();
});

test('introspection takes at most 60 % of a limit, every committed operation less than 30 %', () => {
  expect(operations.length).toBeGreaterThan(10);
  const shares = operations.map(([name, text]) => {
    const size = measureOperation(parse(text, { maxTokens: MAX_TOKENS }), { schema });
    const share = (limited: Limited): number => size[limited] / OPERATION_LIMITS[limited];
    const worst = (Object.keys(OPERATION_LIMITS) as Limited[]).filter((limited) => limited !== 'rootMutations').reduce((one, other) => (share(other) > share(one) ? other : one));
    return { name, worst, share: Math.round(share(worst) * 1_000) / 1_000, size };
  });
  const widest = shares.toSorted((one, other) => other.share - one.share);
  expect(widest.filter(({ share }) => share > 0.6)).toEqual([]);
  expect(widest.filter(({ name, share }) => share > 0.3 && name !== 'full introspection')).toEqual([]);
});
