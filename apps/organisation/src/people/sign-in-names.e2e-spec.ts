import { randomUUID } from 'node:crypto';
import { OrganisationService, type Institution } from '../organisation.fixtures';

jest.setTimeout(120_000);
let service: OrganisationService;
let school: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  school = await service.load();
  other = await service.load();
});
afterAll(() => service.stop());

const ask = async (token: string | null, payload: unknown) => {
  const answer = await service.server.app.inject({
    method: 'POST', url: '/internal/sign-in-names', headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) }, payload: JSON.stringify(payload),
  });
  return { status: answer.statusCode, body: answer.json<unknown>() };
};
const ofSchool = () => service.serviceToken('identity', school.id);

describe('staff numbers for sign-in', () => {
  test('identity learns those of people of its institution', async () => {
    const [a, b] = [school.person('P0001'), school.person('P0002')];
    expect(await ask(await ofSchool(), { personIds: [b, a] })).toEqual({ status: 200, body: [{ personId: a, staffNo: 'P0001' }, { personId: b, staffNo: 'P0002' }] });
  });

  test('people of another institution, and people who are not there, are left out', async () => {
    expect(other.person('P0001')).not.toBe(school.person('P0001'));
    expect(await ask(await ofSchool(), { personIds: [other.person('P0001'), randomUUID()] })).toEqual({ status: 200, body: [] });
    expect(await ask(await ofSchool(), { personIds: [] })).toEqual({ status: 200, body: [] });
  });

  test.each<[string, () => Promise<string | null>, number]>([
    ['nobody', async () => null, 401],
    ['somebody with no token of ours', async () => 'x.y.z', 401],
    ['another service', () => service.serviceToken('organisation', school.id), 403],
    ['a person with a viewer token', async () => (await service.headers(school, 'P0001'))['authorization']?.slice(7) ?? '', 401],
  ])('%s learns none', async (_, token, status) => {
    const answer = await ask(await token(), { personIds: [school.person('P0001')] });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('P0001');
  });

  test.each<[string, unknown]>([
    ['a body without ids', {}], ['a text for a list', { personIds: 'x' }], ['an id that is none', { personIds: ['x'] }], ['a number', { personIds: [1] }], ['a list for a body', []], ['no body', null],
    ['1,001 people', { personIds: Array.from({ length: 1_001 }, () => randomUUID()) }],
  ])('%s is refused', async (_, body) => {
    expect((await ask(await ofSchool(), body)).status).toBe(400);
  });
});
