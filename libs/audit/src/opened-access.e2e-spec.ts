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
beforeAll(async () => {
  audit = await Audit.open();
  server = await createSubgraphServer<BaseContext>({
    name: 'talks', schema: pageSchema(() => true), dataSource: audit.dataSource, verify: async () => viewer, contextOf: (base) => base, log: pino({ level: 'silent' }), now: () => noon,
  });
});
afterAll(async () => {
  await server.close();
  await audit.database.drop();
});

const person = (personId: string): Viewer => ({ institutionId: school, personId, administrator: null });
const administrator = (of: Administrator, opened: string[] = [], institutionId = school): Viewer => ({ institutionId, personId: null, administrator: of, ...(opened.length > 0 && { opened }) });
async function ask<Data>(who: Viewer | null, query: string): Promise<{ data: Data; errors?: { extensions: { code: string } }[] }> {
  viewer = who;
  return (await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
}
interface Page { totalCount: number; nodes: { at: string; reader: { id: string } | null; administrator: string | null; what: string; whatInEnglish: string }[] }
const opened = async (who: Viewer, of: string): Promise<Page | null> =>
  (await ask<{ talksOpenedAccesses: Page | null }>(who, `query AuditTrail__talks__0 { talksOpenedAccesses(personId: "${of}") { totalCount nodes { at reader { id } administrator what whatInEnglish } } }`)).data.talksOpenedAccesses;
const row = (type: string, ofPersonId: string) => [{ type, id: randomUUID(), ofPersonId }];

describe('accesses of somebody’s records that two administrators have opened', () => {
  it('shows who read what everybody has, and when; no change, no operation, nothing that one did oneself, and not that there is a record which others have not', async () => {
    const [me, reader] = [randomUUID(), randomUUID()];
    await audit.write(0, { actor: person(reader), subjects: row('TalkDuty', me), kind: 'READ' });
    await audit.write(0, { actor: person(reader), subjects: row('Matter', me), kind: 'READ' });
    await audit.write(0, { actor: person(reader), subjects: row('Talk', me) });
    await audit.write(0, { actor: person(me), subjects: row('TalkDuty', me), kind: 'READ' });
    await audit.write(0, { actor: person(reader), subjects: row('TalkDuty', randomUUID()), kind: 'READ' });
    const at = '2026-11-23T04:00:00.000Z';
    expect(await opened(administrator('AUDIT', [me]), me)).toEqual({
      totalCount: 1,
      nodes: [{ at, reader: { id: reader }, administrator: null, what: '谈话责任', whatInEnglish: 'duty to talk' }],
    });
  });

  it('leaves a row that the person sees, and nobody else', async () => {
    const me = randomUUID();
    expect((await opened(administrator('AUDIT', [me]), me))?.totalCount).toBe(0);
    const own = await ask<{ talksRecordAccesses: { nodes: object[] } }>(person(me), '{ talksRecordAccesses { nodes { kind administrator operation what } } }');
    expect(own.data.talksRecordAccesses.nodes).toEqual([{ kind: 'READ', administrator: 'AUDIT', operation: 'AuditTrail', what: '查阅记录' }]);
    expect((await opened(administrator('AUDIT', [me]), me))?.totalCount).toBe(0);
  });

  it('is null for everybody else, and for whom nothing was opened, and leaves no row then', async () => {
    const [me, other] = [randomUUID(), randomUUID()];
    await audit.write(0, { subjects: row('TalkDuty', me), kind: 'READ' });
    const before = await audit.rows('select count(*) from app.audit_entry');
    for (const who of [person(me), person(other), administrator('AUDIT'), administrator('AUDIT', [other]), administrator('SECURITY'), administrator('SYSTEM')]) expect(await opened(who, me)).toBeNull();
    expect((await ask(null, `{ talksOpenedAccesses(personId: "${me}") { totalCount } }`)).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(await audit.rows('select count(*) from app.audit_entry')).toEqual(before);
    expect(await opened(administrator('AUDIT', [me], otherSchool), me)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('comes in pages, each at the same few statements', async () => {
    const me = randomUUID();
    for (let n = 0; n < 5; n += 1) await audit.write(0, { subjects: row('TalkDuty', me), kind: 'READ' });
    const statements = async () => (await server.registry.getSingleMetric('sql_statements_total')?.get())?.values[0]?.value ?? 0;
    const pageOf = async (args: string) => {
      const before = await statements();
      const { data } = await ask<{ talksOpenedAccesses: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(administrator('AUDIT', [me]), `{ talksOpenedAccesses(personId: "${me}", ${args}) { nodes { at } pageInfo { endCursor hasNextPage } } }`);
      return { ...data.talksOpenedAccesses, cost: (await statements()) - before };
    };
    const one = await pageOf('first: 1');
    const rest = await pageOf(`first: 100, after: "${one.pageInfo.endCursor}"`);
    expect([one.nodes.length, one.pageInfo.hasNextPage, rest.nodes.length, rest.cost]).toEqual([1, true, 4, one.cost]);
  });
  it.each([['first: 0'], ['first: 101'], ['after: "x"']])('%s is the caller’s mistake', async (args) => {
    const me = randomUUID();
    expect((await ask(administrator('AUDIT', [me]), `{ talksOpenedAccesses(personId: "${me}", ${args}) { totalCount } }`)).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the chain, for the audit administrator', () => {
  const chain = async (who: Viewer) =>
    (await ask<{ talksAuditChain: { length: number; waiting: number; checkpoint: { position: number; signed: boolean; line: string } | null } | null }>(who, '{ talksAuditChain { length waiting checkpoint { position at signed line } } }')).data.talksAuditChain;

  it('tells what waits, how long it is, and a checkpoint that the verifier takes; to nobody else', async () => {
    await audit.chain();
    const third = randomUUID();
    expect(await chain(administrator('AUDIT', [], third))).toEqual({ length: 0, waiting: 0, checkpoint: null });
    await audit.write(3, { actor: { institutionId: third, personId: randomUUID(), administrator: null } });
    expect(await chain(administrator('AUDIT', [], third))).toEqual({ length: 0, waiting: 3, checkpoint: null });
    await audit.chain();
    const after = await chain(administrator('AUDIT', [], third));
    expect(after).toMatchObject({ length: 3, waiting: 0, checkpoint: { position: 3, signed: false } });
    expect(JSON.parse(after?.checkpoint?.line ?? '')).toMatchObject({ institution: third, service: 'talks', position: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    for (const who of [person(randomUUID()), administrator('SYSTEM'), administrator('SECURITY')]) expect(await chain(who)).toBeNull();
  });
});
