import { randomUUID } from 'node:crypto';
import { act, expectError, expectRefused, strangers, type Verb } from '../mutations.fixtures';
import { OrganisationService, type Institution } from '../organisation.fixtures';

/** P0006 heads D02, P0007 is the deputy there; P0013 is HR; P0017 party affairs; P0080 has retired; P0073 and P0071 represent P0001. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());

const does = (verb: Verb, input: object, who = 'P0013') => act(service, practice, who, verb, input);
const move = (staffNo: string, unit: string, from = '2026-06-01', more: object = {}) => ({ personId: practice.person(staffNo), departmentId: practice.department(unit), from, ...more });
const leave = (staffNo: string, on = '2026-06-01') => ({ personId: practice.person(staffNo), on });
const list = (staffNo: string, more: object = {}) => ({ personId: practice.person(staffNo), from: '2026-06-01', until: '2029-06-01', basis: '党委〔2026〕9号', ...more });
const on = async (staffNo: string, day: string) => (await service.ask<{ person: { title: string | null; department: { code: string } | null; roles: { kind: string }[] } }>(practice, 'P0013',
  'query ($id: ID!, $day: Date) { person(id: $id) { title(asOf: $day) department(asOf: $day) { code } roles(asOf: $day) { kind } } }', { id: practice.person(staffNo), day })).data.person;

describe('movePerson', () => {
  it('works in the new unit from the day, with the old title unless a new one is given; one event', async () => {
    expect(await does('movePerson', move('P0008', 'D05'))).toEqual({ person: { staffNo: 'P0008', title: '四级主任科员', department: { code: 'D05' } }, userErrors: [] });
    expect([(await on('P0008', '2026-05-31')).department?.code, (await on('P0008', '2026-06-01')).department?.code]).toEqual(['D02', 'D05']);
    const [event] = await service.events(practice, 1);
    expect(event).toMatchObject({ type: 'PersonMoved', entity: `person/${practice.person('P0008')}` });
    expect(event?.facts.filter((f) => f.kind === 'STAFF_OF').map((f) => [f.objectId, f.from, f.to])).toEqual([[practice.department('D02'), '2026-01-01', '2026-06-01'], [practice.department('D05'), '2026-06-01', null]]);
    expect(await service.audit(practice, practice.person('P0008'))).toEqual([{ operation: 'movePerson', actor: practice.person('P0013'), type: 'Person' }]);
    expect((await does('movePerson', move('P0008', 'D05', '2026-08-01', { title: '副处长' }))).userErrors).toEqual([]);
    expect([(await on('P0008', '2026-07-31')).title, (await on('P0008', '2026-08-01')).title]).toEqual(['四级主任科员', '副处长']);
  });
  it('a move does not undo a departure that is already recorded', async () => {
    await does('recordDeparture', leave('P0010', '2026-10-01'));
    await does('movePerson', move('P0010', 'D05', '2026-07-01'));
    const [event] = await service.events(practice, 1);
    expect(event?.facts.filter((f) => f.kind === 'IN_SERVICE').map((f) => f.to)).toEqual(['2026-07-01', '2026-10-01']);
    await expectRefused(service, practice, 'P0013', 'movePerson', move('P0010', 'D06', '2026-10-01'), 'PERSON_NOT_IN_SERVICE');
  });
  it('HR who moves out of the office loses its right on the day', async () => {
    await does('movePerson', move('P0016', 'D09', '2026-11-23'));
    await expectError(service, practice, 'P0016', 'movePerson', move('P0012', 'D05'), 'FORBIDDEN');
  });
});

describe('recordDeparture', () => {
  it('ends service, offices and lists on the day; the headship falls vacant; events of person and unit', async () => {
    const events = await service.countEvents(practice);
    expect(await does('recordDeparture', leave('P0020'))).toEqual({ person: { staffNo: 'P0020', inService: false }, userErrors: [] });
    expect((await on('P0020', '2026-05-31')).roles.map((r) => r.kind)).toEqual(expect.arrayContaining(['HEAD', 'BRANCH_COMMITTEE', 'COUNTY_LEVEL']));
    expect(await on('P0020', '2026-06-01')).toEqual({ title: null, department: null, roles: [] });
    const told = await service.events(practice, (await service.countEvents(practice)) - events);
    expect(told.map((e) => [e.type, e.entity])).toEqual([['PersonDeparted', `person/${practice.person('P0020')}`], ['PersonDeparted', `department/${practice.department('D05')}`]]);
    expect(told[0]?.facts.filter((f) => f.to === null).map((f) => f.kind)).toEqual(['MEMBER_OF']);
    expect(told[1]?.facts.filter((f) => f.kind === 'HEAD_OF').map((f) => f.to)).toEqual(['2026-06-01']);
    const { data } = await service.ask(practice, 'P0007', `{ department(id: "${practice.department('D05')}") { head { staffNo } } branch(id: "${practice.branch('ZB02')}") { secretary { staffNo } } }`);
    expect(data).toEqual({ department: { head: null }, branch: { secretary: null } });
  });
  it('a leader’s departure ends what the representatives were named for, told in their own events', async () => {
    const events = await service.countEvents(practice);
    await does('recordDeparture', leave('P0003'));
    const told = await service.events(practice, (await service.countEvents(practice)) - events);
    const representatives = told.filter((e) => [practice.person('P0034'), practice.person('P0036')].some((id) => e.entity === `person/${id}`));
    expect(representatives.map((e) => e.facts.filter((f) => f.kind === 'REPRESENTS').map((f) => f.to))).toEqual([['2026-06-01'], ['2026-06-01']]);
  });
  it('a representative named for a day after the departure represents nobody', async () => {
    await act(service, practice, 'P0017', 'nameRepresentative', { branchId: practice.branch('ZB01'), leaderId: practice.person('P0004'), personId: practice.person('P0045'), year: 2026, on: '2026-09-01' });
    await does('recordDeparture', leave('P0045', '2026-08-01'));
    expect((await service.events(practice, 1))[0]?.facts.filter((f) => f.kind === 'REPRESENTS')).toEqual([]);
  });
});

describe('designateBackbone', () => {
  it('holds for its term; one event; party affairs may do it too', async () => {
    expect((await does('designateBackbone', list('P0012'), 'P0017')).userErrors).toEqual([]);
    const [event] = await service.events(practice, 1);
    expect(event).toMatchObject({ type: 'BackboneDesignated', entity: `person/${practice.person('P0012')}` });
    expect(event?.facts.filter((f) => f.kind === 'BACKBONE').map((f) => [f.from, f.to])).toEqual([['2026-06-01', '2029-06-01']]);
    expect((await on('P0012', '2026-05-31')).roles).toEqual(expect.not.arrayContaining([{ kind: 'YOUNG_BACKBONE' }]));
    expect((await on('P0012', '2026-06-01')).roles).toEqual(expect.arrayContaining([{ kind: 'YOUNG_BACKBONE' }]));
  });
  it('the decision’s number is kept, and is not published', async () => {
    expect(await service.rows(practice, `select basis from app.role_assignment where institution_id = $1 and person_id = $2 and kind = 'YOUNG_BACKBONE'`, [practice.person('P0012')])).toEqual([{ basis: '党委〔2026〕9号' }]);
  });
});

describe('refusals save nothing', () => {
  it.each<[string, Verb, () => object, string]>([
    ['an unknown unit', 'movePerson', () => ({ ...move('P0009', 'D05'), departmentId: randomUUID() }), 'DEPARTMENT_NOT_FOUND'],
    ['a foreign institution’s unit', 'movePerson', () => ({ ...move('P0009', 'D05'), departmentId: other.department('D05') }), 'DEPARTMENT_NOT_FOUND'],
    ['an unknown person', 'movePerson', () => ({ ...move('P0009', 'D05'), personId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['a foreign institution’s person', 'movePerson', () => ({ ...move('P0009', 'D05'), personId: other.person('P0009') }), 'PERSON_NOT_FOUND'],
    ['the retired', 'movePerson', () => move('P0080', 'D05'), 'PERSON_NOT_IN_SERVICE'],
    ['who heads a unit', 'movePerson', () => move('P0006', 'D05'), 'STILL_HEADS_A_UNIT'],
    ['who works there anyway', 'movePerson', () => move('P0009', 'D02'), 'UNCHANGED'],
    ['a day before a later move', 'movePerson', () => move('P0008', 'D06', '2026-03-01'), 'LATER_CHANGE_EXISTS'],
    ['an unknown person', 'recordDeparture', () => ({ ...leave('P0009'), personId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['a foreign institution’s person', 'recordDeparture', () => ({ ...leave('P0009'), personId: other.person('P0009') }), 'PERSON_NOT_FOUND'],
    ['the retired', 'recordDeparture', () => leave('P0080'), 'PERSON_NOT_IN_SERVICE'],
    ['who has left', 'recordDeparture', () => leave('P0020', '2026-07-01'), 'PERSON_NOT_IN_SERVICE'],
    ['a day before a later move', 'recordDeparture', () => leave('P0008', '2026-03-01'), 'LATER_CHANGE_EXISTS'],
    ['no decision', 'designateBackbone', () => list('P0009', { basis: '  ' }), 'BASIS_MISSING'],
    ['a term that ends before it begins', 'designateBackbone', () => list('P0009', { until: '2026-06-01' }), 'PERIOD_REVERSED'],
    ['an unknown person', 'designateBackbone', () => list('P0009', { personId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['the retired', 'designateBackbone', () => list('P0080'), 'PERSON_NOT_IN_SERVICE'],
    ['the same term again', 'designateBackbone', () => list('P0012'), 'UNCHANGED'],
    ['a day before a later designation', 'designateBackbone', () => list('P0012', { from: '2026-03-01' }), 'LATER_CHANGE_EXISTS'],
  ])('%s (%s)', async (_name, verb, given, code) => expectRefused(service, practice, 'P0013', verb, given(), code));

  it.each(strangers)('%s may do none of the three', async (_name, who) => {
    await expectError(service, practice, who, 'movePerson', move('P0009', 'D05'), 'FORBIDDEN');
    await expectError(service, practice, who, 'recordDeparture', leave('P0009'), 'FORBIDDEN');
    await expectError(service, practice, who, 'designateBackbone', list('P0009'), 'FORBIDDEN');
  });
  it('party affairs may neither move nor end anyone', async () => {
    await expectError(service, practice, 'P0017', 'movePerson', move('P0009', 'D05'), 'FORBIDDEN');
    await expectError(service, practice, 'P0017', 'recordDeparture', leave('P0009'), 'FORBIDDEN');
  });
  it.each<[string, Verb, () => object]>([
    ['a title that is too long', 'movePerson', () => move('P0009', 'D05', '2026-06-01', { title: '长'.repeat(101) })], ['a day that does not exist', 'recordDeparture', () => leave('P0009', '2026-04-31')],
    ['an id that is none', 'recordDeparture', () => ({ personId: 'P0009', on: '2026-06-01' })], ['a basis that is too long', 'designateBackbone', () => list('P0009', { basis: '文'.repeat(201) })],
    ['no basis at all', 'designateBackbone', () => list('P0009', { basis: null })],
  ])('%s is the caller’s mistake (%s)', async (_name, verb, given) => expectError(service, practice, 'P0013', verb, given(), 'BAD_USER_INPUT'));
});

it('a departure and a move at once: the person is in one state, and the last event says which', async () => {
  await Promise.allSettled([does('recordDeparture', leave('P0025', '2026-06-01')), does('movePerson', move('P0025', 'D06', '2026-06-01'))]);
  const [event] = (await service.events(practice, 3)).filter((e) => e.entity === `person/${practice.person('P0025')}`).slice(-1);
  const serving = (await service.rows<{ to: string | null }>(practice, `select valid_to as "to" from app.appointment where institution_id = $1 and person_id = $2 and in_service order by valid_from`, [practice.person('P0025')])).map((r) => r.to);
  expect(event?.facts.filter((f) => f.kind === 'IN_SERVICE').map((f) => f.to)).toEqual(serving);
});
