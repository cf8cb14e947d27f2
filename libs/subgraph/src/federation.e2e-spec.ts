import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';

jest.setTimeout(60_000);

interface Served {
  name: string;
  url: string;
  sdl: string;
}
const children: ChildProcess[] = [];

async function serve(name: string): Promise<Served> {
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'fixtures/serve.ts'), name], {
    cwd: resolve(__dirname, '..'), stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Served;
  throw new Error(`${name} printed nothing`);
}

let subgraphs: Served[];
let supergraph: string;
let server: ApolloServer;
beforeAll(async () => {
  subgraphs = await Promise.all(['catalogue', 'shipping', 'reviews', 'authors'].map(serve));
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  supergraph = supergraphSdl;
  server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), stopOnTerminationSignals: false });
  await server.start();
});
afterAll(async () => {
  await server?.stop();
  await Promise.all(children.map((child) => new Promise((gone) => child.once('exit', gone).stdin?.end())));
});

const ask = async (query: string) => {
  const { body } = await server.executeOperation({ query });
  if (body.kind !== 'single') throw new Error('one answer expected');
  return JSON.parse(JSON.stringify(body.singleResult)) as { data?: unknown; errors?: { extensions: { code: string } }[] };
};
const data = async (query: string): Promise<unknown> => {
  const answer = await ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

test('every subgraph says which federation it speaks and imports what it uses', () => {
  for (const { sdl } of subgraphs) expect(sdl).toMatch(/^extend schema @link\(url: "https:\/\/specs.apollo.dev\/federation\/v2.9", import: \["@key"/);
  expect(subgraphs.find(({ name }) => name === 'authors')?.sdl).not.toContain('@override');
});

test('@key single, with @external and @requires, over an @inaccessible field', async () => {
  expect(await data('{ product { id shippingCost } }')).toEqual({ product: { id: 'p1', shippingCost: 25 } });
});

test('@key compound and nested', async () => {
  expect(await data('{ product { reviewCount } }')).toEqual({ product: { reviewCount: 7 } });
});

test('@key repeated: from one key over the owner to the other', async () => {
  expect(await data('{ bySku { reviewCount price shippingCost } }')).toEqual({ bySku: { reviewCount: 7, price: 5, shippingCost: 25 } });
});

test('@provides spares a call', async () => {
  expect(await data('{ review { author { name } } }')).toEqual({ review: { author: { name: '张三' } } });
});

test('@override moves a field, @shareable leaves it in both', async () => {
  expect(await data('{ product { stock unit } }')).toEqual({ product: { stock: 42, unit: '件' } });
});

test('@interfaceObject adds a field to every kind of an interface', async () => {
  expect(await data('{ media { __typename title views ... on Book { pages } } }')).toEqual({ media: [{ __typename: 'Book', title: '书', views: 200, pages: 9 }] });
});

test('@inaccessible hides a field from clients', async () => {
  expect((await ask('{ product { internalCost } }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('@tag and @composeDirective stand in the supergraph', () => {
  expect(supergraph).toMatch(/weight: Int! .*@tag\(name: "logistics"\)/);
  expect(supergraph).toMatch(/price: Int! .*@sensitive\(level: "L3"\)/);
});
