import { serverAudits } from 'graphql-http';
import { FixtureGateway, FixtureSubgraph } from './gateway.fixtures';

jest.setTimeout(60_000);

let touched = 0;
let gateway: FixtureGateway;
beforeAll(async () => void (gateway = await FixtureGateway.start([new FixtureSubgraph('organisation', 'type Query { count: Int! } type Mutation { touch: Int! }', { Query: { count: () => 3 }, Mutation: { touch: () => (touched += 1) } })])));
afterAll(() => gateway.stop());

/** Plain GET, refused because a page elsewhere could send it: docs/adr/0013. */
const NOTICES = ['5A70', 'D6D5', '6A70'];

test('of the audits of GraphQL over HTTP none warns or errs, and three notices stand against cross-site requests', async () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: (url: string, init?: RequestInit) => gateway.fetch(url, init) });
  expect(audits).toHaveLength(61);
  const failed: { id: string; status: string; reason: string }[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push({ id: result.id, status: result.status, reason: result.reason });
  }
  expect(failed.map(({ id, status, reason }) => [id, status, reason])).toEqual(NOTICES.map((id) => [id, 'notice', 'Response status code is not 200']));
});

test.each([
  ['application/json', 'application/json; charset=utf-8', 200],
  ['*/*', 'application/json; charset=utf-8', 200],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8', 400],
  ['application/json, application/graphql-response+json;q=0.9', 'application/json; charset=utf-8', 200],
])('who accepts %s gets %s', async (accept, type, refusal) => {
  const good = await gateway.query('{ count }', { headers: { accept } });
  const bad = await gateway.query('{ nothing }', { headers: { accept } });
  expect([good.status, good.headers.get('content-type'), bad.status, bad.headers.get('content-type')]).toEqual([200, type, refusal, type]);
});

test('who accepts neither is told so', async () => {
  const { status, body } = await gateway.query('{ count }', { headers: { accept: 'text/csv' } });
  expect([status, body.errors?.[0]?.extensions?.code]).toEqual([406, 'BAD_REQUEST']);
});

test('a query by GET with a header that no page can forge is answered, a mutation is not', async () => {
  const headers = { 'x-apollo-operation-name': 'any' };
  expect(await (await gateway.fetch('/graphql?query={count}', { headers })).json()).toEqual({ data: { count: 3 } });
  expect([(await gateway.fetch('/graphql?query=mutation{touch}', { headers })).status, touched]).toEqual([405, 0]);
});
