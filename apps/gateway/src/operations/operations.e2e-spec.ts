import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixtureGateway, FixtureSubgraph, until, type Answer } from '../gateway.fixtures';
import { operationId } from '../limits/parsed-documents';
import { FixtureIdentity } from '../sign-in/identity.fixtures';
import { textHash } from './manifest';

jest.setTimeout(60_000);

const fixture = new FixtureSubgraph('organisation', 'type Query { count: Int! other: Int! }', { Query: { count: () => 3, other: () => 4 } });
const body = 'query Count { count }';
const entry = (text: string, name: string) => ({ id: operationId(text), name, type: 'query', body: text });
const manifestOf = (...operations: object[]): string => JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });

let folder: string;
let file: string;
let gateway: FixtureGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifests-'));
  file = join(folder, 'operations.json');
  await writeFile(file, manifestOf(entry(body, 'Count')));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => gateway.stop());

const publish = async (text: string): Promise<void> => {
  await writeFile(join(folder, 'next.json'), text);
  await rename(join(folder, 'next.json'), file);
};
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const ask = async (what: object, headers: Record<string, string> = {}) => {
  const response = await gateway.post(what, headers);
  return [response.status, (await response.json()) as Answer['body']] as const;
};

describe('under the safelist', () => {
  beforeEach(async () => void (gateway = await FixtureGateway.start([fixture], { operations: { mode: 'safelist', manifests: [file] } })));

  test('what stands in a manifest is answered, as text or as hash, by POST or GET', async () => {
    const good = [200, { data: { count: 3 } }];
    expect(await ask({ query: body })).toEqual(good);
    expect(await ask({ query: '# said differently\nquery   Count {\n  count,\n}' })).toEqual(good);
    expect(await ask({ extensions: persisted(operationId(body)) })).toEqual(good);
    expect(await ask({ extensions: persisted(textHash(body)), operationName: 'Count' })).toEqual(good);
    expect(await ask({ query: body, extensions: persisted(textHash(body)) })).toEqual(good);
    const search = new URLSearchParams({ extensions: JSON.stringify(persisted(operationId(body))) });
    expect(await (await gateway.fetch(`/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })).json()).toEqual({ data: { count: 3 } });
  });

  test.each([
    ['another text', { query: 'query Count { other }' }],
    ['more than that text', { query: `${body} query Other { other }`, operationName: 'Other' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['an unknown hash', { extensions: persisted('f'.repeat(64)) }],
  ])('%s is refused', async (_, what) => {
    const refused = { errors: [{ message: '这里只接受已登记的查询', extensions: { code: 'OPERATION_NOT_ALLOWED' } }] };
    expect(await ask(what)).toEqual([200, refused]);
    expect(await ask(what, { accept: 'application/graphql-response+json' })).toEqual([403, refused]);
  });

  test('a hash of one text beside another is refused', async () => {
    expect(await ask({ query: body, extensions: persisted('f'.repeat(64)) })).toEqual([400, { errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] }]);
  });

  test('a manifest is reloaded on change, and a broken one refused', async () => {
    const other = 'query Other { other }';
    await publish(manifestOf(entry(body, 'Count'), entry(other, 'Other')));
    await until(async () => (await ask({ query: other }))[1].data?.other === 4);
    await publish('{');
    await until(() => gateway.logged().includes('operation manifest refused'));
    expect((await ask({ query: other }))[1]).toEqual({ data: { other: 4 } });
    await publish(manifestOf(entry(body, 'Count')));
    await until(async () => (await ask({ query: other }))[1].errors?.[0]?.extensions?.code === 'OPERATION_NOT_ALLOWED');
  });
});

describe('open', () => {
  beforeEach(async () => void (gateway = await FixtureGateway.start([fixture], { operations: { mode: 'open', manifests: [file] } })));

  test('everything is answered, and an unknown hash asks for its text', async () => {
    expect(await ask({ query: '{ other }' })).toEqual([200, { data: { other: 4 } }]);
    expect(await ask({ extensions: persisted('f'.repeat(64)) })).toEqual([200, { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }]);
  });
});

describe('open, to a browser', () => {
  const identity = new FixtureIdentity();
  beforeEach(async () => void (gateway = await FixtureGateway.start([fixture], { identity, operations: { mode: 'open', manifests: [file] } })));
  const audits = () => identity.asked.filter(({ path }) => path === '/internal/ad-hoc').map(({ body: row }) => row);

  test('what stands in no manifest is audited first, and refused when that fails; a bearer token leaves no row', async () => {
    const { secret, csrf } = identity.open('head');
    const browser = { cookie: `__Host-tongxin-${new URL(gateway.url).port}=${secret}`, 'x-csrf-token': csrf };
    expect(await ask({ query: body }, browser)).toEqual([200, { data: { count: 3 } }]);
    expect(await ask({ query: '{ other }' })).toEqual([200, { data: { other: 4 } }]);
    expect(audits()).toEqual([]);

    const query = 'query Mine { mine: other ...F } fragment F on Query { count }';
    expect(await ask({ query }, browser)).toEqual([200, { data: { mine: 4, count: 3 } }]);
    const account = identity.accounts.get('head');
    const row = { viewer: account?.viewer, accountId: account?.accountId, operation: 'Mine', document: operationId(query), fields: ['other', 'count'], requestId: expect.any(String) };
    expect(audits()).toEqual([row]);

    const before = fixture.requests.length;
    identity.broken = { status: 500, body: '{}' };
    expect(await ask({ query: '{ other }' }, browser)).toEqual([503, { errors: [{ message: '服务暂时不可用,请稍后再试', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }]);
    expect(fixture.requests).toHaveLength(before);
    expect(await ask({ query: body }, browser)).toEqual([200, { data: { count: 3 } }]);
  });
});
