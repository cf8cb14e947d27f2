import { randomUUID } from 'node:crypto';
import { act, expectError, expectRefused, strangers } from '../mutations.fixtures';
import { OrganisationService, type Institution } from '../organisation.fixtures';

/** P0002 and P0005 are leaders and members of ZB02, whose committee P0022 is on; P0024 and P0025 are members; P0017 is party affairs. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());

const naming = (personId: string, more: object = {}) => ({ branchId: practice.branch('ZB02'), leaderId: practice.person('P0002'), personId: practice.person(personId), year: 2026, on: '2026-06-01', ...more });

it.each([['the branch’s committee', 'P0022', 'P0024'], ['party affairs', 'P0017', 'P0025']])('T-08 %s names a representative: one event, until the year’s end', async (_name, who, representative) => {
  expect(await act(service, practice, who, 'nameRepresentative', naming(representative))).toEqual({ branch: { code: 'ZB02' }, userErrors: [] });
  const [event] = await service.events(practice, 1);
  expect(event).toMatchObject({ type: 'RepresentativeNamed', entity: `person/${practice.person(representative)}` });
  expect(event?.facts.filter((f) => f.kind === 'REPRESENTS').map((f) => [f.objectId, f.from, f.to])).toEqual([[practice.person('P0002'), '2026-06-01', '2027-01-01']]);
  expect(await service.audit(practice, practice.person(representative))).toEqual([{ operation: 'nameRepresentative', actor: practice.person(who), type: 'Person' }]);
});

it('T-08 ids in capitals are the same ids', async () => {
  const given = naming('P0029', { leaderId: practice.person('P0002').toUpperCase() });
  await expectRefused(service, practice, 'P0017', 'nameRepresentative', given, 'NOT_A_MEMBER');
  expect((await act(service, practice, 'P0017', 'nameRepresentative', { ...naming('P0021'), personId: practice.person('P0021').toUpperCase(), leaderId: practice.person('P0002').toUpperCase() })).userErrors).toEqual([]);
  expect((await service.events(practice, 1))[0]?.entity).toBe(`person/${practice.person('P0021')}`);
});

it.each<[string, () => object, string]>([
  ['an unknown branch', () => naming('P0026', { branchId: randomUUID() }), 'BRANCH_NOT_FOUND'],
  ['a foreign institution’s branch', () => naming('P0026', { branchId: other.branch('ZB02') }), 'BRANCH_NOT_FOUND'],
  ['an unknown person', () => naming('P0026', { personId: randomUUID() }), 'PERSON_NOT_FOUND'],
  ['a foreign institution’s person', () => naming('P0026', { personId: other.person('P0026') }), 'PERSON_NOT_FOUND'],
  ['an unknown leader', () => naming('P0026', { leaderId: randomUUID() }), 'LEADER_NOT_FOUND'],
  ['who is no leader', () => naming('P0026', { leaderId: practice.person('P0021') }), 'LEADER_NOT_FOUND'],
  ['a member of another branch', () => naming('P0009'), 'NOT_A_MEMBER'],
  ['who is in no branch', () => naming('P0008'), 'NOT_A_MEMBER'],
  ['a leader of another branch', () => naming('P0026', { leaderId: practice.person('P0004') }), 'NOT_LEADERS_BRANCH'],
  ['another leader', () => naming('P0005'), 'LEADER_OR_HEAD'],
  ['a head', () => naming('P0020'), 'LEADER_OR_HEAD'],
  ['who is named already', () => naming('P0028'), 'ALREADY_NAMED'],
  ['a day of another year', () => naming('P0026', { on: '2027-01-01' }), 'DAY_OUTSIDE_YEAR'],
])('T-08 refuses %s', async (_name, given, code) => expectRefused(service, practice, 'P0017', 'nameRepresentative', given(), code));

it.each([...strangers, ['HR', 'P0013'], ['the committee of another branch', 'P0056']] as typeof strangers)('T-08 %s may not', async (_name, who) =>
  expectError(service, practice, who, 'nameRepresentative', naming('P0026'), 'FORBIDDEN'));
it('T-08 a committee names for its own branch alone', async () =>
  expectError(service, practice, 'P0022', 'nameRepresentative', naming('P0012', { branchId: practice.branch('ZB01'), leaderId: practice.person('P0004') }), 'FORBIDDEN'));

it.each<[string, object]>([['a year out of range', { year: 1999 }], ['a year that is no whole number', { year: 2026.5 }], ['a day that does not exist', { on: '2026-06-31' }], ['an id that is none', { personId: 'P0026' }]])(
  '%s is the caller’s mistake', async (_name, more) => expectError(service, practice, 'P0017', 'nameRepresentative', naming('P0026', more), 'BAD_USER_INPUT'));

it('two at once name once', async () => {
  const both = await Promise.all([1, 2].map(() => act(service, practice, 'P0017', 'nameRepresentative', naming('P0022'))));
  expect(both.flatMap((p) => p.userErrors.map((e) => e.code))).toEqual(['ALREADY_NAMED']);
});
