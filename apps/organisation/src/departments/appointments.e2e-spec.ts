import { randomUUID } from 'node:crypto';
import { act, expectError, expectRefused, send, strangers, type Verb } from '../mutations.fixtures';
import { OrganisationService, type Institution } from '../organisation.fixtures';

/** P0006 heads D02 and P0001 supervises it; P0013 is HR; P0080 has retired; D01 is the leadership unit. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());

const input = (unit: string, staffNo: string, from = '2026-06-01', more: object = {}) => ({ departmentId: practice.department(unit), personId: practice.person(staffNo), from, basis: '党委〔2026〕8号', ...more });
const does = (verb: Verb, ...args: Parameters<typeof input>) => act(service, practice, 'P0013', verb, input(...args));
async function headOn(unit: string, day: string): Promise<string | null> {
  const { data } = await service.ask<{ department: { head: { staffNo: string } | null } }>(practice, 'P0008', 'query ($id: ID!, $day: Date) { department(id: $id, asOf: $day) { head { staffNo } } }', { id: practice.department(unit), day });
  return data.department.head?.staffNo ?? null;
}
const rolesOf = async (staffNo: string, day: string) => (await service.ask<{ person: { roles: { kind: string }[] } }>(practice, 'P0013', 'query ($id: ID!, $day: Date) { person(id: $id) { roles(asOf: $day) { kind } } }', { id: practice.person(staffNo), day })).data.person.roles.map((r) => r.kind);

describe('appointHead', () => {
  it('the new head holds from the day, the former one until then; one event tells the unit’s whole state', async () => {
    const events = await service.countEvents(practice);
    expect(await does('appointHead', 'D02', 'P0007')).toEqual({ department: { code: 'D02', head: { staffNo: 'P0007' } }, userErrors: [] });
    expect([await headOn('D02', '2026-05-31'), await headOn('D02', '2026-06-01'), await headOn('D02', '2026-11-23')]).toEqual(['P0006', 'P0007', 'P0007']);
    expect(await service.countEvents(practice)).toBe(events + 1);
    const [event] = await service.events(practice, 1);
    expect(event).toMatchObject({ type: 'HeadAppointed', entity: `department/${practice.department('D02')}` });
    expect(event?.facts.filter((f) => f.kind === 'HEAD_OF').map((f) => [f.subjectId, f.from, f.to])).toEqual([[practice.person('P0006'), '2026-01-01', '2026-06-01'], [practice.person('P0007'), '2026-06-01', null]]);
    expect(new Set(event?.facts.map((f) => f.kind))).toEqual(new Set(['DEPARTMENT', 'BRANCH_OF', 'HEAD_OF', 'SUPERVISES']));
    expect(await service.audit(practice, practice.department('D02'))).toEqual([{ operation: 'appointHead', actor: practice.person('P0013'), type: 'Department' }]);
    expect(await service.audit(practice, practice.person('P0007'))).toEqual([{ operation: 'appointHead', actor: practice.person('P0013'), type: 'Person' }]);
  });
  it('a deposed head holds the office no longer, and held it before', async () => {
    expect([(await rolesOf('P0006', '2026-05-31')).includes('HEAD'), (await rolesOf('P0006', '2026-06-01')).includes('HEAD')]).toEqual([true, false]);
  });
  it('a second decision for the same day replaces the first', async () => {
    await does('appointHead', 'D05', 'P0021', '2026-07-01');
    await does('appointHead', 'D05', 'P0022', '2026-07-01');
    expect([await headOn('D05', '2026-06-30'), await headOn('D05', '2026-07-01')]).toEqual(['P0020', 'P0022']);
  });
  it('ids in capitals are the same ids', async () => {
    const events = await service.countEvents(practice);
    const given = input('D06', 'P0028');
    const payload = await act(service, practice, 'P0013', 'appointHead', { ...given, departmentId: given.departmentId.toUpperCase(), personId: given.personId.toUpperCase() });
    expect(payload).toEqual({ department: { code: 'D06', head: { staffNo: 'P0028' } }, userErrors: [] });
    const [event] = await service.events(practice, 1);
    expect([await service.countEvents(practice), event?.entity]).toEqual([events + 1, `department/${practice.department('D06')}`]);
    expect(event?.facts.some((f) => f.kind === 'HEAD_OF' && f.subjectId === practice.person('P0028'))).toBe(true);
    await expectRefused(service, practice, 'P0013', 'appointHead', { ...given, personId: given.personId.toUpperCase() }, 'UNCHANGED');
  });
  it('a departure that is recorded ends the office too', async () => {
    await act(service, practice, 'P0013', 'recordDeparture', { personId: practice.person('P0034'), on: '2026-10-01' });
    await does('appointHead', 'D07', 'P0034', '2026-08-01');
    expect([await headOn('D07', '2026-09-30'), await headOn('D07', '2026-10-01')]).toEqual(['P0034', null]);
  });
});

it('assignPortfolio: the unit has another leader from the day, told by one event', async () => {
  expect(await does('assignPortfolio', 'D08', 'P0002', '2026-05-01')).toEqual({ department: { code: 'D08', supervisingLeader: { staffNo: 'P0002' } }, userErrors: [] });
  const [event] = await service.events(practice, 1);
  expect(event).toMatchObject({ type: 'PortfolioAssigned', entity: `department/${practice.department('D08')}` });
  expect(event?.facts.filter((f) => f.kind === 'SUPERVISES').map((f) => [f.subjectId, f.from, f.to])).toEqual([[practice.person('P0005'), '2026-01-01', '2026-05-01'], [practice.person('P0002'), '2026-05-01', null]]);
});

describe('refusals save nothing', () => {
  it.each<[string, Verb, () => object, string]>([
    ['an unknown unit', 'appointHead', () => ({ ...input('D03', 'P0014'), departmentId: randomUUID() }), 'DEPARTMENT_NOT_FOUND'],
    ['a foreign institution’s unit', 'appointHead', () => ({ ...input('D03', 'P0014'), departmentId: other.department('D03') }), 'DEPARTMENT_NOT_FOUND'],
    ['a day before the unit existed', 'appointHead', () => input('D03', 'P0014', '2025-12-31'), 'DEPARTMENT_NOT_FOUND'],
    ['an unknown person', 'appointHead', () => ({ ...input('D03', 'P0014'), personId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['a foreign institution’s person', 'appointHead', () => ({ ...input('D03', 'P0014'), personId: other.person('P0014') }), 'PERSON_NOT_FOUND'],
    ['the retired', 'appointHead', () => input('D03', 'P0080'), 'PERSON_NOT_IN_SERVICE'],
    ['who heads it anyway', 'appointHead', () => input('D03', 'P0013'), 'UNCHANGED'],
    ['a day before a later change', 'appointHead', () => input('D02', 'P0008', '2026-03-01'), 'LATER_CHANGE_EXISTS'],
    ['an unknown unit', 'assignPortfolio', () => ({ ...input('D03', 'P0002'), departmentId: randomUUID() }), 'DEPARTMENT_NOT_FOUND'],
    ['an unknown leader', 'assignPortfolio', () => ({ ...input('D03', 'P0002'), personId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['the leadership unit', 'assignPortfolio', () => input('D01', 'P0002'), 'LEADERSHIP_UNIT'],
    ['who is no leader', 'assignPortfolio', () => input('D03', 'P0006'), 'NOT_A_LEADER'],
    ['a retired leader', 'assignPortfolio', () => input('D03', 'P0081'), 'PERSON_NOT_IN_SERVICE'],
    ['who supervises it anyway', 'assignPortfolio', () => input('D03', 'P0004'), 'UNCHANGED'],
    ['a day before a later change', 'assignPortfolio', () => input('D08', 'P0003', '2026-03-01'), 'LATER_CHANGE_EXISTS'],
  ])('%s (%s)', async (_name, verb, given, code) => expectRefused(service, practice, 'P0013', verb, given(), code));

  it.each(strangers)('%s may do neither', async (_name, who) => {
    await expectError(service, practice, who, 'appointHead', input('D03', 'P0014'), 'FORBIDDEN');
    await expectError(service, practice, who, 'assignPortfolio', input('D03', 'P0002'), 'FORBIDDEN');
  });
  it('HR of another institution finds nothing to change', async () => {
    const before = await service.snapshot(practice);
    expect((await act(service, other, 'P0013', 'appointHead', input('D03', 'P0014'))).userErrors.map((e) => e.code)).toEqual(['DEPARTMENT_NOT_FOUND']);
    expect(await service.snapshot(practice)).toEqual(before);
  });
  it.each<[string, object]>([
    ['a day that does not exist', { from: '2026-02-30' }], ['a day in words', { from: '明天' }], ['an id that is none', { personId: 'P0014' }], ['a unit’s code for its id', { departmentId: 'D03' }],
    ['a basis that is too long', { basis: '文'.repeat(201) }], ['a key that is too long', { idempotencyKey: 'k'.repeat(201) }], ['an unknown field', { reason: 'x' }], ['a zero byte', { basis: 'a\u0000b' }],
  ])('%s is the caller’s mistake', async (_name, more) => expectError(service, practice, 'P0013', 'appointHead', input('D03', 'P0014', '2026-06-01', more), 'BAD_USER_INPUT'));
});

describe('repetition and haste', () => {
  it('the same key appoints once; the same key with another body is refused', async () => {
    const given = input('D09', 'P0043', '2026-06-01', { idempotencyKey: randomUUID() });
    const first = await act(service, practice, 'P0013', 'appointHead', given);
    const events = await service.countEvents(practice);
    expect(await act(service, practice, 'P0013', 'appointHead', given)).toEqual(first);
    expect(await service.countEvents(practice)).toBe(events);
    await expectError(service, practice, 'P0013', 'appointHead', { ...given, personId: practice.person('P0044') }, 'IDEMPOTENCY_CONFLICT');
  });
  it('a refusal does not use up its key', async () => {
    const key = randomUUID();
    expect((await act(service, practice, 'P0013', 'appointHead', input('D10', 'P0080', '2026-06-01', { idempotencyKey: key }))).userErrors).toHaveLength(1);
    expect((await act(service, practice, 'P0013', 'appointHead', input('D10', 'P0051', '2026-06-01', { idempotencyKey: key }))).userErrors).toEqual([]);
  });
  it('two at once for one unit and person: one wins, the other is told', async () => {
    const events = await service.countEvents(practice);
    const both = await Promise.all([1, 2].map(() => send(service, practice, 'P0013', 'appointHead', input('D11', 'P0054'))));
    const told = both.flatMap(({ data, errors }) => [...(data?.appointHead.userErrors.map((e) => e.code) ?? []), ...(errors?.map((e) => e.extensions.code) ?? [])]);
    expect(told).toHaveLength(1);
    expect(['UNCHANGED', 'CONFLICT']).toContain(told[0]);
    expect(await service.countEvents(practice)).toBe(events + 1);
  });
  it('two at once for one unit and two people: it has one head, and the last event says who', async () => {
    await Promise.all(['P0059', 'P0060'].map((who) => send(service, practice, 'P0013', 'appointHead', input('D12', who))));
    const head = await headOn('D12', '2026-06-01');
    const [event] = await service.events(practice, 1);
    expect(event?.facts.filter((f) => f.kind === 'HEAD_OF' && f.to === null).map((f) => f.subjectId)).toEqual([practice.person(head ?? '')]);
  });
});
