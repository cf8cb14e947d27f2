import { RequestDatabase } from '@tongxin/database';
import { OrganisationService, type Asker, type Institution } from './organisation.fixtures';
import { changed, practiceSheets } from './practice-workbook.fixtures';

/** P0001 EVP, P0006 head of D02, P0009 committee of ZB01, P0013 HR, P0017 party affairs, P0008 staff, P0080 retired. */
let service: OrganisationService;
let practice: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  practice = await service.load();
}, 60_000);
afterAll(() => service.stop());

async function ask<T>(who: Asker, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(practice, who, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
const sheets = practiceSheets();

describe('people', () => {
  it('92 people come in pages of 20, by name, without a gap or repetition', async () => {
    type Page = { people: { totalCount: number; nodes: { staffNo: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { people }: Page = await ask<Page>('P0008', 'query ($after: String) { people(first: 20, after: $after) { totalCount nodes { staffNo name } pageInfo { hasNextPage endCursor } } }', { after });
      expect(people.totalCount).toBe(92);
      seen.push(...people.nodes.map((p) => p.staffNo));
      sizes.push(people.nodes.length);
      [after, more] = [people.pageInfo.endCursor, people.pageInfo.hasNextPage];
    }
    expect(sizes).toEqual([20, 20, 20, 20, 12]);
    expect([...seen].sort()).toEqual((sheets['人员表'] ?? []).map((p) => p['工号']).sort());
  });
  it('narrows to a unit', async () => {
    const { people } = await ask<{ people: { totalCount: number; nodes: { staffNo: string }[] } }>('P0008', 'query ($d: ID!) { people(first: 100, departmentId: $d) { totalCount nodes { staffNo } } }', { d: practice.department('D02') });
    const expected = (sheets['人员表'] ?? []).filter((p) => p['部门编码'] === 'D02').map((p) => p['工号']);
    expect([people.totalCount, people.nodes.map((p) => p.staffNo).sort()]).toEqual([expected.length, expected.sort()]);
  });
  it.each([['first: 0', '每页条数 first 应在 1 到 100 之间'], ['first: 101', '每页条数 first 应在 1 到 100 之间'], ['after: "zz"', '分页游标无效,请从第一页重新开始'], ['departmentId: "D02"', '编号或数值的格式不对']])('people(%s) is the caller’s mistake', async (args, message) => {
    expect((await service.ask(practice, 'P0008', `{ people(${args}) { nodes { id } } }`)).errors?.map((e) => [e.extensions.code, e.message])).toEqual([['BAD_USER_INPUT', message]]);
  });
  it('of a day are those who worked there then, each as they were; a committee reads of its members of today alone', async () => {
    const moved = await service.load();
    // Row 12: P0011, of D02 and ZB01.
    expect(await service.import(moved, changed(sheets, '人员表', 12, { 部门编码: 'D03', 所属党支部: 'ZB02' }), { from: '2026-09-01', apply: true })).toMatchObject({ status: 'APPLIED' });
    const query = `query ($id: ID!, $d: ID!, $day: Date) { people(first: 100, departmentId: $d, asOf: $day) { totalCount nodes { staffNo department { code } } }
      person(id: $id) { department(asOf: $day) { code } inService(asOf: $day) partyLife(asOf: $day) { politicalStatus } } }`;
    interface On { readonly people: { readonly totalCount: number; readonly nodes: readonly { readonly staffNo: string; readonly department: { readonly code: string } }[] }; readonly person: { readonly department: { readonly code: string } | null; readonly inService: boolean; readonly partyLife: object | null } }
    const on = async (who: Asker, day: string | null) => {
      const { people: found, person } = (await service.ask<On>(moved, who, query, { id: moved.person('P0011'), d: moved.department('D02'), day })).data;
      expect([found.nodes.length, found.nodes.filter(({ department }) => department.code !== 'D02')]).toEqual([found.totalCount, []]);
      return [found.nodes.some(({ staffNo }) => staffNo === 'P0011'), person.department?.code, person.inService, person.partyLife !== null];
    };
    expect([await on('P0013', '2026-08-31'), await on('P0013', null), await on('P0013', '2025-12-31')]).toEqual([[true, 'D02', true, true], [false, 'D03', true, true], [false, undefined, false, true]]);
    expect([await on('P0009', '2026-08-31'), await on('P0009', null)]).toEqual([[true, 'D02', true, false], [false, 'D03', true, false]]);
  });
  it('ten people and fifty cost the same number of statements', async () => {
    const cost = async (first: number) => {
      const before = await service.statements();
      await ask('P0013', `{ people(first: ${first}, asOf: "2026-03-01") { nodes { id name title inService department { name head { name } branch { name } } roles { kind title } employment { rank } partyLife { politicalStatus } } } }`);
      return (await service.statements()) - before;
    };
    await cost(1);
    expect(await cost(50)).toBe(await cost(10));
  });
});

describe('units', () => {
  it('show heads, leaders, branch and establishment on the day', async () => {
    const { departments } = await ask<{ departments: { code: string; name: string; head: { staffNo: string } | null; supervisingLeader: { staffNo: string }; branch: { code: string } | null }[] }>('P0008',
      '{ departments { code name head { staffNo } supervisingLeader { staffNo } branch { code } } }');
    expect(departments).toEqual((sheets['部门表'] ?? []).map((d) => ({
      code: d['部门编码'], name: d['部门名称'], head: { staffNo: d['负责人工号'] }, supervisingLeader: { staffNo: d['分管校(院)领导工号'] }, branch: d['对口党支部编码'] ? { code: d['对口党支部编码'] } : null,
    })));
  });
  it('exist from the day of the first import', async () => {
    expect(await ask('P0008', '{ departments(asOf: "2025-12-31") { code } }')).toEqual({ departments: [] });
    expect(await ask('P0008', `{ department(id: "${practice.department('D02')}", asOf: "2026-01-01") { code } }`)).toEqual({ department: { code: 'D02' } });
  });
  it('T-03 of a record of another service are known by name also when they have ended, as on their last day; of another institution never', async () => {
    const ended = await service.load();
    await new RequestDatabase(service.dataSource, ended.id).transaction((tx) => tx.query(`update app.department_term set valid_to = '2026-06-01' where institution_id = $1 and department_id = $2`, [ended.id, ended.department('D02')]));
    const named = async (of: Institution, who: Asker, ...ids: string[]) =>
      (await service.ask<{ _entities: object[] }>(of, who, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Department { code name head { staffNo } } } }`, { of: ids.map((id) => ({ __typename: 'Department', id })) })).data._entities;
    const [living, gone] = ['D03', 'D02'].map((code) => sheets['部门表']?.find((d) => d['部门编码'] === code)).map((d) => ({ code: d?.['部门编码'], name: d?.['部门名称'], head: { staffNo: d?.['负责人工号'] } }));
    expect(await named(ended, 'P0008', ended.department('D03'), ended.department('D02'))).toEqual([living, gone]);
    expect((await service.ask<{ department: object | null }>(ended, 'P0008', `{ department(id: "${ended.department('D02')}") { code } }`)).data.department).toBeNull();
    expect(await named(practice, 'P0008', ended.department('D02'))).toEqual([null]);
    expect(await named(ended, { administrator: 'SYSTEM' }, ended.department('D02'))).toEqual([null]);
  });
});

describe('branches', () => {
  const roster = 'query ($id: ID!, $first: Int!, $after: String) { branch(id: $id) { code secretary { staffNo } members(first: $first, after: $after) { totalCount nodes { probationary person { staffNo } } pageInfo { hasNextPage endCursor } } representatives(year: 2026) { person { staffNo } leader { staffNo } namedOn } } }';
  type Branch = { branch: { code: string; secretary: { staffNo: string }; members: { totalCount: number; nodes: { probationary: boolean; person: { staffNo: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null; representatives: unknown[] | null } };

  it.each<[string, boolean, boolean]>([
    ['P0013', true, true], ['P0017', true, true], ['P0053', true, true], ['P0001', false, true], ['P0073', false, true], ['P0009', false, false], ['P0008', false, false], ['P0080', false, false],
  ])('%s asks for the roster of ZB03 (%s) and its representatives (%s)', async (who, members, representatives) => {
    const { branch } = await ask<Branch>(who, roster, { id: practice.branch('ZB03'), first: 100 });
    expect([branch.code, branch.secretary.staffNo, branch.members !== null, branch.representatives !== null]).toEqual(['ZB03', 'P0053', members, representatives]);
    if (branch.members) {
      const rows = (sheets['人员表'] ?? []).filter((p) => p['所属党支部'] === 'ZB03');
      expect(branch.members.totalCount).toBe(rows.length);
      expect(branch.members.nodes.filter((m) => m.probationary).map((m) => m.person.staffNo)).toEqual(['P0062']);
    }
    if (branch.representatives) expect(branch.representatives).toHaveLength(4);
  });
  it('the roster comes page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { branch }: Branch = await ask<Branch>('P0013', roster, { id: practice.branch('ZB03'), first: 7, after });
      seen.push(...(branch.members?.nodes ?? []).map((m) => m.person.staffNo));
      [after, more] = [branch.members?.pageInfo.endCursor ?? null, branch.members?.pageInfo.hasNextPage ?? false];
    }
    expect([...seen].sort()).toEqual((sheets['人员表'] ?? []).filter((p) => p['所属党支部'] === 'ZB03').map((p) => p['工号']).sort());
  });
  it('reading a roster leaves a row for each member in the audit', async () => {
    const count = async () => (await service.rows<{ n: number }>(practice, `select count(*)::int as n from app.audit_entry where institution_id = $1 and kind = 'READ' and subject_type = 'BranchMembership'`))[0]?.n ?? 0;
    const before = await count();
    await ask('P0017', roster, { id: practice.branch('ZB02'), first: 5 });
    expect(await count()).toBe(before + 5);
  });
});

describe('what a person’s record shows', () => {
  const record = 'query ($id: ID!) { person(id: $id) { name title employment { rank birthMonth } partyLife { politicalStatus } roles { kind } } }';
  type Record_ = { person: { employment: object | null; partyLife: object | null; roles: { kind: string }[] } };
  it.each<[string, boolean, boolean, boolean]>([
    ['P0007', true, true, true], ['P0013', true, true, true], ['P0017', false, true, true], ['P0009', false, true, false], ['P0001', false, false, true], ['P0020', false, false, false], ['P0008', false, false, false], ['P0080', false, false, false],
  ])('%s asks about P0011 or himself: employment %s, party life %s, duty lists %s', async (who, employment, partyLife, lists) => {
    const of = who === 'P0007' ? 'P0007' : 'P0011';
    const { person } = await ask<Record_>(who, record, { id: practice.person(of) });
    expect([person.employment !== null, person.partyLife !== null]).toEqual([employment, partyLife]);
    if (of === 'P0011') expect(person.roles.map((r) => r.kind).includes('YOUNG_BACKBONE')).toBe(lists);
  });
});

const queries = [
  'people { totalCount nodes { id } }', 'departments { id }', 'branches { id }', 'posts { id }', 'massOrganisations { id }',
];
it.each(queries)('an anonymous caller is asked to sign in: %s', async (query) => {
  expect((await service.ask(practice, null, `{ ${query} }`)).errors?.map((e) => e.extensions.code)).toEqual(['UNAUTHENTICATED']);
});
it.each<[string, Asker]>([['system', { administrator: 'SYSTEM' }], ['security', { administrator: 'SECURITY' }], ['audit', { administrator: 'AUDIT' }]])('the %s administrator has no right to content', async (_name, who) => {
  const entity = (of: string, id: string) => `{ __typename: "${of}", id: "${id}" }`;
  expect(await ask(who, `{ ${queries.join(' ')} person(id: "${practice.person('P0007')}") { id } department(id: "${practice.department('D02')}") { id } branch(id: "${practice.branch('ZB01')}") { id }
    institution { name practice } me { person { id } offices } _entities(representations: [${entity('Person', practice.person('P0007'))}, ${entity('Department', practice.department('D02'))}, ${entity('Branch', practice.branch('ZB01'))}]) { __typename } }`)).toEqual({
    people: { totalCount: 0, nodes: [] }, departments: [], branches: [], posts: [], massOrganisations: [], person: null, department: null, branch: null,
    institution: { name: '某市委党校(某市行政学院)', practice: true }, me: { person: null, offices: [] }, _entities: [null, null, null],
  });
});
it('another institution with the same codes shares nothing', async () => {
  const other = await service.load();
  const { data } = await service.ask(other, 'P0013', `{ person(id: "${practice.person('P0007')}") { id } department(id: "${practice.department('D02')}") { id } branch(id: "${practice.branch('ZB01')}") { id }
    _entities(representations: [{ __typename: "Person", id: "${practice.person('P0007')}" }]) { __typename } people { totalCount } }`);
  expect(data).toEqual({ person: null, department: null, branch: null, _entities: [null], people: { totalCount: 92 } });
});
it('shows who holds an office and who I am', async () => {
  const { me, massOrganisations, posts } = await ask<{ me: { offices: string[]; person: { staffNo: string } }; massOrganisations: { name: string; officers: unknown[] }[]; posts: unknown[] }>('P0017',
    '{ me { offices person { staffNo } } massOrganisations { name officers { title person { name } } } posts { code } }');
  expect([me.person.staffNo, [...me.offices].sort()]).toEqual(['P0017', ['DISCIPLINE', 'PARTY_AFFAIRS']]);
  expect([massOrganisations.map((m) => m.officers.length).sort(), posts.length]).toEqual([[3, 3, 6], 53]);
});
