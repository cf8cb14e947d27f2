import { randomUUID } from 'node:crypto';
import { sheetTable } from '@tongxin/workbook';
import { act, expectError, expectRefused, strangers } from '../mutations.fixtures';
import { OrganisationService, type Asker, type Institution } from '../organisation.fixtures';
import { practiceSheets } from '../practice-workbook.fixtures';

/** P0002 and P0005 are leaders and members of ZB02, whose committee P0022 is on; P0017 is party affairs, P0013 HR. Named for 2026: P0032, P0028 and P0023, P0031. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Proposed {
  person: { id: string; staffNo: string };
  leader: { id: string; staffNo: string };
  lastYear: number | null;
}
const query = (more: string) => `query ($id: ID!) { branch(id: $id) { proposedRepresentatives(${more}) { person { id staffNo } leader { id staffNo } lastYear } } }`;
const ask = (who: Asker, more = 'year: 2027', code = 'ZB02', of = practice) =>
  service.ask<{ branch: { proposedRepresentatives: Proposed[] | null } | null }>(of, who, query(more), { id: practice.branch(code) });
const proposed = async (...of: Parameters<typeof ask>) => (await ask(...of)).data.branch?.proposedRepresentatives ?? null;
const choices = (of: readonly Proposed[]) => of.map(({ person, leader }) => ({ leaderId: leader.id, personId: person.id }));
const naming = (representatives: object[], more: object = {}) => ({ branchId: practice.branch('ZB02'), year: 2027, on: '2027-01-01', representatives, ...more });
const choice = (personId: string, leaderId = 'P0002') => ({ leaderId: practice.person(leaderId), personId: practice.person(personId) });

/** The roster's own cells: members in service who neither lead, head nor were named for 2026, by staff number. */
function turn(): string[] {
  const sheets = practiceSheets();
  const rows = (csv: string) => sheets[Object.values(sheetTable).find((sheet) => sheet.csv === `${csv}.csv`)?.name ?? ''] ?? [];
  const heads = new Set(rows('departments').map((row) => row['负责人工号']));
  const named = new Set(rows('branch_representatives').map((row) => row['党员代表工号']));
  return rows('people')
    .filter((p) => p['所属党支部'] === 'ZB02' && p['在职状态'] === '在职' && p['是否校(院)委班子成员'] !== '是' && !heads.has(p['工号']) && !named.has(p['工号']))
    .map((p) => p['工号'] ?? '').sort();
}

it.each([['the branch’s committee', 'P0022'], ['party affairs', 'P0017']])('T-08 %s is told whose turn it is next year: two for each leader of the branch, none of this year’s', async (_name, who) => {
  const expected = turn();
  expect((await proposed(who))?.map((p) => [p.leader.staffNo, p.person.staffNo, p.lastYear])).toEqual([
    ['P0002', expected[0], null], ['P0002', expected[2], null], ['P0005', expected[1], null], ['P0005', expected[3], null],
  ]);
  expect((await proposed(who, 'year: 2027, perLeader: 1'))?.map((p) => p.person.staffNo)).toEqual(expected.slice(0, 2));
});

it('T-08 within the year nobody is missing who is named already, and a year that is over has no turn', async () => {
  expect(await proposed('P0022', 'year: 2026')).toEqual([]);
  expect((await proposed('P0022', 'year: 2026, perLeader: 3'))?.map((p) => p.leader.staffNo)).toEqual(['P0002', 'P0005']);
  expect(await proposed('P0022', 'year: 2025')).toEqual([]);
});

it.each<[string, Asker]>([...strangers.filter(([name]) => name !== 'an anonymous caller'), ['HR', 'P0013'], ['a member of the branch', 'P0024'], ['a leader of the branch', 'P0002']])(
  'T-08 %s is told of no turn', async (_name, who) => expect(await proposed(who)).toBeNull());

it('T-08 another institution’s officers and an anonymous caller are told nothing', async () => {
  expect(await proposed('P0017', 'year: 2027', 'ZB02', other)).toBeNull();
  expect((await ask(null)).data.branch).toBeNull();
});

it.each(['year: 1999', 'year: 2027, perLeader: 0', 'year: 2027, perLeader: 11'])('%s is the caller’s mistake', async (more) =>
  expect((await ask('P0022', more)).errors?.map((e) => e.extensions.code)).toEqual(['BAD_USER_INPUT']));

it('T-08 who is proposed can read that the roster was opened', async () => {
  const [first] = (await proposed('P0017')) ?? [];
  const count = async () => (await service.rows<{ n: number }>(practice,
    `select count(*)::int as n from app.audit_entry where institution_id = $1 and kind = 'READ' and subject_type = 'BranchMembership' and subject_id = $2`, [first?.person.id]))[0]?.n ?? 0;
  const before = await count();
  await proposed('P0017');
  expect(await count()).toBe(before + 1);
});

it('T-08 one branch and all of them cost the same number of statements', async () => {
  const cost = async (text: string, variables: object) => {
    const before = await service.statements();
    expect((await service.ask(practice, 'P0017', text, variables as Record<string, unknown>)).errors).toBeUndefined();
    return (await service.statements()) - before;
  };
  const fields = 'proposedRepresentatives(year: 2027) { lastYear person { id } leader { id } }';
  const one = await cost(`query ($id: ID!) { branch(id: $id) { ${fields} } }`, { id: practice.branch('ZB02') });
  expect(await cost(`{ branches { ${fields} } }`, {})).toBe(one);
});

describe('T-08 naming a year’s representatives at once', () => {
  it('T-08 a committee takes over what was proposed: facts from 1 January until the year’s end, and the next year’s turn is others’', async () => {
    const proposals = (await proposed('P0022')) ?? [];
    const input = { ...naming(choices(proposals)), idempotencyKey: randomUUID() };
    expect(await act(service, practice, 'P0022', 'nameRepresentatives', input)).toEqual({ branch: { code: 'ZB02' }, userErrors: [] });
    const events = await service.events(practice, 4);
    expect(new Set(events.map((e) => e.entity))).toEqual(new Set(proposals.map((p) => `person/${p.person.id}`)));
    for (const event of events) {
      const leader = proposals.find((p) => event.entity === `person/${p.person.id}`)?.leader.id;
      expect(event.facts.filter((f) => f.kind === 'REPRESENTS' && f.from === '2027-01-01').map((f) => [f.objectId, f.to])).toEqual([[leader, '2028-01-01']]);
    }
    expect(await service.audit(practice, proposals[0]?.person.id ?? '')).toContainEqual({ operation: 'nameRepresentatives', actor: practice.person('P0022'), type: 'Person' });
    const before = await service.snapshot(practice);
    expect((await act(service, practice, 'P0022', 'nameRepresentatives', input)).userErrors).toEqual([]);
    expect(await service.snapshot(practice)).toEqual(before);
    expect(await proposed('P0022')).toEqual([]);
    const next = (await proposed('P0022', 'year: 2028')) ?? [];
    expect(next.filter((p) => proposals.some((one) => one.person.id === p.person.id))).toEqual([]);
  });

  it.each<[string, () => object, string, string[]]>([
    ['one who is no member among others', () => naming([choice('P0026'), choice('P0009')]), 'NOT_A_MEMBER', ['representatives', '1']],
    ['a head', () => naming([choice('P0020')]), 'LEADER_OR_HEAD', ['representatives', '0']],
    ['an unknown person', () => naming([{ ...choice('P0026'), personId: randomUUID() }]), 'PERSON_NOT_FOUND', ['representatives', '0']],
    ['a foreign person', () => naming([{ ...choice('P0026'), personId: other.person('P0026') }]), 'PERSON_NOT_FOUND', ['representatives', '0']],
    ['an unknown leader', () => naming([{ ...choice('P0026'), leaderId: randomUUID() }]), 'LEADER_NOT_FOUND', ['representatives', '0']],
    ['a leader of another branch', () => naming([choice('P0026', 'P0004')]), 'NOT_LEADERS_BRANCH', ['representatives', '0']],
    ['one who is named already', () => naming([choice('P0026'), choice('P0028')], { year: 2026, on: '2026-11-23' }), 'ALREADY_NAMED', ['representatives', '1']],
    ['the same one twice', () => naming([choice('P0026'), choice('P0026')]), 'ALREADY_NAMED', ['representatives', '1']],
    ['a day of another year', () => naming([choice('P0026')], { on: '2026-12-31' }), 'DAY_OUTSIDE_YEAR', ['representatives', '0']],
    ['a foreign branch', () => naming([choice('P0026')], { branchId: other.branch('ZB02') }), 'BRANCH_NOT_FOUND', []],
  ])('T-08 refuses %s, says which, and saves none', async (_name, given, code, path) => {
    await expectRefused(service, practice, 'P0017', 'nameRepresentatives', given(), code);
    expect((await act(service, practice, 'P0017', 'nameRepresentatives', given())).userErrors[0]?.path).toEqual(path);
  });

  it.each([...strangers, ['HR', 'P0013'], ['the committee of another branch', 'P0056']] as typeof strangers)('T-08 %s may not', async (_name, who) =>
    expectError(service, practice, who, 'nameRepresentatives', naming([choice('P0026')]), 'FORBIDDEN'));

  it.each<[string, object]>([
    ['none', { representatives: [] }], ['more than fifty', { representatives: Array.from({ length: 51 }, () => ({ leaderId: randomUUID(), personId: randomUUID() })) }],
    ['a year out of range', { year: 2101 }], ['a day that does not exist', { on: '2027-02-29' }], ['an id that is none', { representatives: [{ leaderId: 'P0002', personId: 'P0026' }] }],
  ])('%s is the caller’s mistake', async (_name, more) => expectError(service, practice, 'P0017', 'nameRepresentatives', naming([], more), 'BAD_USER_INPUT'));

  it('two at once name once', async () => {
    const both = await Promise.all([1, 2].map((n) => act(service, practice, 'P0017', 'nameRepresentatives', naming([choice('P0022'), choice('P0026')].sort(() => (n === 1 ? 1 : -1)), { year: 2029, on: '2029-01-01' }))));
    expect(both.flatMap((p) => p.userErrors.map((e) => e.code))).toEqual(['ALREADY_NAMED']);
  });
});
