import { randomUUID } from 'node:crypto';
import { createSubgraphServer, type BaseContext, type SubgraphServer } from '@tongxin/subgraph';
import type { Administrator, Viewer } from '@tongxin/viewer';
import { pino } from 'pino';
import { Audit, noon, otherSchool, school } from './audit.fixtures';
import { pageSchema } from './page.fixtures.resolver';

jest.setTimeout(60_000);
let audit: Audit;
let server: SubgraphServer;
let viewer: Viewer | null;
let fresh = true;
beforeAll(async () => {
  audit = await Audit.open();
  server = await createSubgraphServer<BaseContext>({
    name: 'talks', schema: pageSchema(() => fresh), dataSource: audit.dataSource, verify: async () => viewer, contextOf: (base) => base, log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await server.close();
  await audit.database.drop();
});

const person = (personId: string, institutionId = school): Viewer => ({ institutionId, personId, administrator: null });
const administrator = (of: Administrator): Viewer => ({ institutionId: school, personId: null, administrator: of });

interface Shown { at: string; kind: string; reader: { id: string } | null; administrator: string | null; operation: string; what: string; whatInEnglish: string }
interface Page { talksRecordAccesses: { totalCount?: number; nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
async function ask(who: Viewer | null, args = '', selection = 'totalCount nodes { at kind reader { id } administrator operation what whatInEnglish } pageInfo { hasNextPage endCursor }') {
  viewer = who;
  const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query: `{ talksRecordAccesses${args} { ${selection} } }` } });
  return answer.json<{ data: Page | null; errors?: { message: string; extensions: { code: string } }[] }>();
}
const page = async (who: Viewer, args?: string): Promise<Page['talksRecordAccesses']> => {
  const { data, errors } = await ask(who, args);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.talksRecordAccesses;
};
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000 + 23_456);
const rowOf = (...people: string[]) => people.map((ofPersonId) => ({ type: 'Talk', id: randomUUID(), ofPersonId }));

test('one sees who opened one’s record, when to the minute, and newest first; one’s own doings are left out', async () => {
  const [me, reader, other] = [randomUUID(), randomUUID(), randomUUID()];
  await audit.write(0, { at: later(0), actor: person(reader), subjects: rowOf(me, other) });
  await audit.write(0, { at: later(1), actor: person(me), subjects: rowOf(me) });
  await audit.write(0, { at: later(2), actor: administrator('SECURITY'), subjects: [{ type: 'Unworded', id: 'x', ofPersonId: me }] });
  await audit.write(0, { at: later(3), actor: person(reader), subjects: [{ type: 'Talk', id: 'x' }] });
  expect(await page(person(me))).toEqual({
    totalCount: 2,
    nodes: [
      { at: '2026-11-23T04:02:00.000Z', kind: 'WRITE', reader: null, administrator: 'SECURITY', operation: 'planTalk', what: 'Unworded', whatInEnglish: 'Unworded' },
      { at: '2026-11-23T04:00:00.000Z', kind: 'WRITE', reader: { id: reader }, administrator: null, operation: 'planTalk', what: '谈话', whatInEnglish: 'talk' },
    ],
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
  });
  expect((await page(person(other))).nodes).toHaveLength(1);
});

test('nobody sees what somebody did: the reader, an administrator, a stranger and another institution get nothing', async () => {
  const [me, reader] = [randomUUID(), randomUUID()];
  await audit.write(0, { actor: person(reader), subjects: rowOf(me) });
  const nothing = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  for (const who of [person(reader), person(randomUUID()), person(me, otherSchool), administrator('SYSTEM'), administrator('SECURITY'), administrator('AUDIT')]) {
    expect(await page(who)).toEqual(nothing);
  }
  expect((await ask(null)).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
});

test('pages follow one another, whatever comes in meanwhile', async () => {
  const me = randomUUID();
  for (let n = 0; n < 7; n += 1) await audit.write(0, { at: later(n), subjects: rowOf(me) });
  const seen: string[] = [];
  for (let after = '', more = true; more;) {
    const { nodes, pageInfo } = await page(person(me), `(first: 3${after && `, after: "${after}"`})`);
    seen.push(...nodes.map((node) => node.at));
    await audit.write(0, { at: later(60), subjects: rowOf(me) });
    [after, more] = [pageInfo.endCursor ?? '', pageInfo.hasNextPage];
  }
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `2026-11-23T04:0${n}:00.000Z`));
});

test.each([['(first: 0)'], ['(first: 101)'], ['(after: "x")'], [`(after: "${Buffer.from('["1 or 1=1"]').toString('base64url')}")`], [`(after: "${Buffer.from('["99999999999999999999"]').toString('base64url')}")`]])(
  '%s is the caller’s mistake', async (args) => {
    for (const who of [person(randomUUID()), administrator('AUDIT')]) expect((await ask(who, args)).errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

test('a service whose directory is old shows nothing', async () => {
  fresh = false;
  expect((await ask(person(randomUUID()))).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
  fresh = true;
});

test('a page costs the same few statements however long it is, and leaves no row', async () => {
  const me = randomUUID();
  const statements = async () => (await server.registry.getSingleMetric('sql_statements_total')?.get())?.values[0]?.value ?? 0;
  const cost = async (args: string) => { const before = await statements(); await page(person(me), args); return (await statements()) - before; };
  await audit.write(0, { subjects: rowOf(me) });
  const one = await cost('(first: 100)');
  await audit.write(0, { subjects: rowOf(...Array.from({ length: 99 }, () => me)) });
  const before = await audit.rows('select count(*) from app.audit_entry');
  expect(await cost('(first: 100)')).toBe(one);
  expect(one).toBeLessThanOrEqual(4); // begin with the tenant, the page, the count, commit
  expect(await audit.rows('select count(*) from app.audit_entry')).toEqual(before);
});
