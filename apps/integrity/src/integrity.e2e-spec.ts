import { catalogueProblems, createDataSource } from '@tongxin/database';
import { entities, opsTables } from './data-source';
import { Institution, IntegrityService, practiceRows, practiceSheets, type Sheets } from './practice.fixtures';

let service: IntegrityService;
let sheets: Sheets;
const here = new Institution();
const elsewhere = new Institution();

beforeAll(async () => {
  service = await IntegrityService.start();
  sheets = await practiceSheets();
  await service.hear(here);
  await service.hear(elsewhere);
  const report = await service.import(here, sheets, 'check');
  expect(report.errors).toEqual([]);
  await service.import(here, sheets, 'apply');
}, 60_000);
afterAll(() => service.stop());

it('every table has its tenant key, forced policy and composite foreign keys, every column its classification', async () => {
  const owner = createDataSource({ url: service.database.superuserUrl, applicationName: 'catalogue' });
  const mapped = createDataSource({ url: service.database.url, applicationName: 'integrity', entities });
  await Promise.all([owner.initialize(), mapped.initialize()]);
  try {
    expect(await catalogueProblems(owner, mapped, { ops: opsTables })).toEqual([]);
  } finally {
    await Promise.all([owner.destroy(), mapped.destroy()]);
  }
});

const batches = `query Batches($year: Int!) { inspectionBatches(year: $year) { id code category month drawnOn objectCount drawnCount inspectorCount seedCommitment seed commitmentMatches
  published tasks { code inspectedOn inspectedAt state object { code kind department { id } } items { code } inspectors { id } } } }`;
const findings = `query Findings($year: Int!, $first: Int!, $after: String, $departmentId: ID) { findings(year: $year, first: $first, after: $after, departmentId: $departmentId) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id code foundOn object { code } task { code } department { id }
  rectification { code status dueOn cancelledOn lookBackOn imported responsibleObject { code } owner { id } reviewer { id } } } } }`;
const units = `query Units($of: [_Any!]!) { _entities(representations: $of) { ... on Department { findings(year: 2026) { total open cancelled overdue list { code } } }
  ... on Branch { findings(year: 2026) { total open cancelled overdue list { code } } } } }`;

type Batch = { id: string; code: string; commitmentMatches: boolean | null; seed: string; tasks: { code: string; inspectedAt: string | null; state: string; object: { code: string }; items: unknown[]; inspectors: unknown[] | null }[] };
type FindingNode = { id: string; code: string; foundOn: string; rectification: { code: string; status: string; owner: { id: string } | null } | null };
type Connection = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: FindingNode[] };

const batchesOf = async (who: string) => ((await service.ask(here, who, batches, { year: 2026 })).data?.['inspectionBatches'] ?? []) as Batch[];
const findingsOf = async (who: string, more: Record<string, unknown> = {}, of = here) =>
  (await service.ask(of, who, findings, { year: 2026, first: 100, ...more })).data?.['findings'] as Connection;
const discipline = 'P0018';
const leader = 'P0003';
/** Staff without any office: 信息中心. */
const staff = 'P0038';
const retired = practiceRows('people.csv').find((row) => row['在职状态'] !== '在职')?.['工号'] ?? '';

it('the nine batches are there, and each commitment matches', async () => {
  const list = await batchesOf(staff);
  expect(list.map((b) => b.code).sort()).toEqual(['PC01', 'PC02', 'PC03', 'PC04', 'PC05', 'PC06', 'PC07', 'PC08', 'PC09']);
  expect(list.map((b) => b.commitmentMatches)).toEqual(Array(9).fill(true));
  expect(list.flatMap((b) => b.tasks)).toHaveLength(19);
  expect((await service.ask(here, staff, batches, { year: 2025 })).data).toEqual({ inspectionBatches: [] });
});

it('batch PC07 inspects classes B03 and B04 with items XF01 to XF04 only (I-18)', async () => {
  const batch = (await batchesOf(staff)).find((b) => b.code === 'PC07');
  expect(batch?.tasks.map((t) => [t.object.code, t.items])).toEqual(
    ['B04', 'B03'].map((code) => [code, ['XF01', 'XF02', 'XF03', 'XF04'].map((item) => ({ code: item }))]));
});

it('who inspects is for discipline, leadership and the inspector; the hour of a planned inspection is a secret', async () => {
  const tasks = async (who: string) => (await batchesOf(who)).flatMap((b) => b.tasks);
  expect((await tasks(staff)).every((t) => t.inspectors === null)).toBe(true);
  expect((await tasks(staff)).filter((t) => t.inspectedAt === null).map((t) => t.code)).toEqual(['DC015', 'DC016']);
  for (const who of [discipline, leader]) expect((await tasks(who)).every((t) => t.inspectors?.length === 2 && t.inspectedAt !== null)).toBe(true);
  // P0011 inspects in DC001, DC004, DC008 and, today, DC015.
  const own = await tasks('P0011');
  expect(own.filter((t) => t.inspectors !== null).map((t) => t.code).sort()).toEqual(['DC001', 'DC004', 'DC008', 'DC015']);
  expect(own.filter((t) => t.inspectedAt === null).map((t) => t.code)).toEqual(['DC016']);
});

it('14 findings, 14 rectifications, their status derived on 2026-11-23', async () => {
  const { nodes, totalCount } = await findingsOf(discipline);
  expect(totalCount).toBe(14);
  const status = Object.fromEntries(nodes.map((n) => [n.rectification?.code, n.rectification?.status]));
  const named: Record<string, string> = { 已销号: 'CANCELLED', 待复核: 'UNDER_REVIEW', 整改中: 'RECTIFYING', 超期: 'OVERDUE' };
  const stated = Object.fromEntries(practiceRows('rectifications.csv').map((row) => [row['整改编号'], named[row['状态'] ?? '']]));
  // The sheet calls two of them 整改中 although their terms ended on 2026-06-01 and 2026-10-26.
  expect(status).toEqual({ ...stated, ZG004: 'OVERDUE', ZG010: 'OVERDUE' });
  const report = await service.import(here, sheets, 'check');
  expect(report.warnings.filter((w) => w.includes('按日期'))).toEqual([
    '整改表第5行:状态写为整改中,按日期应为超期,以日期为准', '整改表第11行:状态写为整改中,按日期应为超期,以日期为准',
  ]);
});

it('pages of findings join without gap or overlap', async () => {
  const all = (await findingsOf(discipline)).nodes.map((n) => n.code);
  const seen: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page: Connection = await findingsOf(discipline, { first: 4, after });
    seen.push(...page.nodes.map((n) => n.code));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(seen).toEqual(all);
  expect(new Set(seen).size).toBe(14);
  expect((await findingsOf(discipline, { departmentId: here.department('D07') })).nodes.map((n) => n.code).sort()).toEqual(['WT004', 'WT008']);
  expect((await findingsOf(discipline, { departmentId: 'D07' })).nodes).toEqual([]);
  for (const bad of [{ first: 0 }, { first: 101 }, { after: 'x' }, { year: 0 }]) {
    const { errors } = await service.ask(here, discipline, findings, { year: 2026, first: 10, ...bad });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

const zb03 = { total: 4, open: 1, cancelled: 3, overdue: 1, list: ['WT005', 'WT004', 'WT007', 'WT008'].map((code) => ({ code })) };
const sorted = (summary: unknown) => {
  const s = summary as { list: { code: string }[] } | null;
  return s && { ...s, list: [...s.list].sort((a, b) => a.code.localeCompare(b.code)) };
};
const unitsOf = async (who: string | null, of = here) => {
  const representations = [{ __typename: 'Branch', id: of.branch('ZB03') }, { __typename: 'Department', id: of.department('D07') }, { __typename: 'Branch', id: of.branch('ZB02') }];
  const { data } = await service.ask(of, who, units, { of: representations });
  return (data?.['_entities'] as { findings: unknown }[]).map((entity) => sorted(entity.findings));
};

it('a branch has the findings of its units; classes and the watch room reach none', async () => {
  const d07 = { total: 2, open: 1, cancelled: 1, overdue: 1, list: [{ code: 'WT004' }, { code: 'WT008' }] };
  const none = { total: 0, open: 0, cancelled: 0, overdue: 0, list: [] };
  expect(await unitsOf(discipline)).toEqual([sorted(zb03), d07, none]);
  // P0053 is secretary of ZB03, P0033 head of D07.
  expect(await unitsOf('P0053')).toEqual([sorted(zb03), d07, null]);
  expect(await unitsOf('P0033')).toEqual([null, d07, null]);
});

it('a viewer who must not see, sees nothing of findings, inspectors and recusals', async () => {
  for (const who of [staff, 'P0014', retired]) {
    expect((await findingsOf(who)).nodes.map((n) => n.code)).toEqual(who === 'P0014' ? ['WT008'] : []);
    expect(await unitsOf(who)).toEqual([null, null, null]);
  }
  const everything = `{ inspectors { id } recusals { id } inspectionItems { code } inspectionObjects { code } inspectionBatches(year: 2026) { id } findings(year: 2026) { totalCount } }`;
  const id = (await findingsOf(discipline)).nodes[0]?.id;
  const one = `query One($id: ID!) { finding(id: $id) { code } _entities(representations: [{ __typename: "Finding", id: $id }]) { ... on Finding { code } } }`;
  expect((await service.ask(here, staff, one, { id })).data).toEqual({ finding: null, _entities: [null] });
  expect((await service.ask(here, staff, '{ inspectors { id } recusals { id } }')).data).toEqual({ inspectors: [], recusals: [] });
  for (const administrator of ['SYSTEM', 'SECURITY', 'AUDIT'] as const) {
    expect((await service.ask(here, { administrator }, everything)).data).toEqual({
      inspectors: [], recusals: [], inspectionItems: [], inspectionObjects: [], inspectionBatches: [], findings: { totalCount: 0 } });
    expect((await service.ask(here, { administrator }, one, { id })).data).toEqual({ finding: null, _entities: [null] });
  }
  expect((await service.ask(here, null, everything)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect((await service.ask(here, null, one, { id })).data).toEqual({ finding: null, _entities: [null] });
  expect(await unitsOf(null)).toEqual([null, null, null]);
  expect((await service.ask(here, retired, everything)).data).toMatchObject({ inspectionItems: [], inspectionBatches: [] });
});

it('the pool is for discipline and leadership, recusals for discipline alone; reads of others leave a row', async () => {
  const pool = `{ inspectors { state trained person { id } } recusals { inspector { id } person { id } } }`;
  const seen = (await service.ask(here, discipline, pool)).data as { inspectors: { state: string; person: { id: string } }[]; recusals: unknown[] };
  expect(seen.inspectors).toHaveLength(14);
  expect(seen.inspectors.filter((i) => i.state === 'SUSPENDED').map((i) => i.person.id)).toEqual([here.person('P0013')]);
  expect(seen.recusals).toContainEqual({ inspector: { id: here.person('P0007') }, person: { id: here.person('P0042') } });
  expect((await service.ask(here, leader, pool)).data).toMatchObject({ recusals: [] });
  expect((await service.ask(here, 'P0007', pool)).data).toMatchObject({ inspectors: [{ person: { id: here.person('P0007') } }], recusals: [] });
  const before = await service.count(here, 'audit_entry');
  await service.ask(here, 'P0007', pool);
  expect(await service.count(here, 'audit_entry')).toBe(before);
  await service.ask(here, leader, pool);
  expect(await service.count(here, 'audit_entry')).toBe(before + 14);
});

it('owner and reviewer of a rectification see its finding', async () => {
  // P0027 owns ZG001, ZG002, ZG011 and ZG012 (classes); P0006 owns ZG006 and ZG010 and reviews ZG001.
  expect((await findingsOf('P0027')).nodes.map((n) => n.code).sort()).toEqual(['WT001', 'WT002', 'WT011', 'WT012']);
  expect((await findingsOf('P0006')).nodes.map((n) => n.code).sort()).toEqual(['WT001', 'WT006', 'WT010']);
});

it('another institution sees nothing of this one, not even by id', async () => {
  const id = (await findingsOf(discipline)).nodes[0]?.id;
  const batch = (await batchesOf(discipline))[0]?.id;
  const query = `query Foreign($id: ID!, $batch: ID!) { finding(id: $id) { code } inspectionBatch(id: $batch) { code } inspectors { id } recusals { id } inspectionObjects { id }
    _entities(representations: [{ __typename: "InspectionBatch", id: $batch }, { __typename: "Finding", id: $id }]) { __typename } }`;
  expect((await service.ask(elsewhere, discipline, query, { id, batch })).data).toEqual({
    finding: null, inspectionBatch: null, inspectors: [], recusals: [], inspectionObjects: [], _entities: [null, null] });
  expect((await findingsOf(discipline, {}, elsewhere)).totalCount).toBe(0);
});

it('a list costs as many statements as one of its items', async () => {
  const cost = async (who: string, query: string, variables: Record<string, unknown>) => {
    const before = await service.statements();
    expect((await service.ask(here, who, query, variables)).errors).toBeUndefined();
    return (await service.statements()) - before;
  };
  const one = { year: 2026, first: 1 };
  expect(await cost(discipline, findings, { year: 2026, first: 100 })).toBe(await cost(discipline, findings, one));
  const branches = (count: number) => ({ of: Object.values(here.branches).slice(0, count).map((id) => ({ __typename: 'Branch', id })) });
  expect(await cost(discipline, units, branches(4))).toBe(await cost(discipline, units, branches(1)));
  const id = (await batchesOf(discipline))[0]?.id;
  const single = batches.replace('query Batches($year: Int!) { inspectionBatches(year: $year)', 'query Batch($id: ID!) { inspectionBatch(id: $id)');
  expect(await cost(discipline, batches, { year: 2026 })).toBe(await cost(discipline, single, { id }));
});

it('restricted data waits for the directory; what is public inside does not', async () => {
  await service.hear(here, new Date(Date.now() - 61_000));
  try {
    for (const query of ['{ findings(year: 2026) { totalCount } }', '{ inspectors { id } }', '{ recusals { id } }']) {
      expect((await service.ask(here, discipline, query)).errors?.[0]?.extensions?.code).toBe('DIRECTORY_STALE');
    }
    expect((await service.ask(here, discipline, units, { of: [{ __typename: 'Branch', id: here.branch('ZB03') }] })).errors?.[0]?.extensions?.code).toBe('DIRECTORY_STALE');
    expect((await service.ask(here, staff, '{ inspectionBatches(year: 2026) { code } }')).errors).toBeUndefined();
  } finally {
    await service.hear(here);
  }
});
