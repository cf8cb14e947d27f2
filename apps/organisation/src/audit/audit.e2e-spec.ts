import { OrganisationService, type Asker, type Institution } from '../organisation.fixtures';

/** P0001 EVP, P0013 HR, P0017 party affairs, P0011 staff of ZB02, P0008 staff. */
let service: OrganisationService;
let practice: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  practice = await service.load();
}, 60_000);
afterAll(() => service.stop());

interface Shown { kind: string; reader: { id: string; name: string } | null; administrator: string | null; operation: string; what: string }
async function page(who: Asker, of: Institution = practice): Promise<{ totalCount: number; nodes: Shown[] }> {
  const { data, errors } = await service.ask<{ organisationRecordAccesses: { totalCount: number; nodes: Shown[] } }>(of, who,
    '{ organisationRecordAccesses(first: 100) { totalCount nodes { kind reader { id name } administrator operation what } } }');
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisationRecordAccesses;
}

it('who looked into somebody’s party life, and who moved them, stands on that person’s page with a name', async () => {
  const { data } = await service.ask<{ person: { name: string } }>(practice, 'P0013', 'query PartyRecord($id: ID!) { person(id: $id) { partyLife { politicalStatus } } }', { id: practice.person('P0011') });
  expect(data.person).toBeDefined();
  await service.ask(practice, 'P0013', 'mutation ($input: MovePersonInput!) { movePerson(input: $input) { userErrors { code } } }', { input: { personId: practice.person('P0011'), departmentId: practice.department('D03'), from: '2026-12-01' } });
  const { nodes, totalCount } = await page('P0011');
  const reader = { id: practice.person('P0013'), name: expect.any(String) };
  expect(totalCount).toBe(2);
  expect(nodes).toEqual([
    { kind: 'WRITE', reader, administrator: null, operation: 'movePerson', what: '任职与人事' },
    { kind: 'READ', reader, administrator: null, operation: 'PartyRecord', what: '党员信息' },
  ]);
});

it('the one who looked, the rest of the staff, administrators and another institution see nothing of it', async () => {
  const other = await service.load();
  for (const who of ['P0013', 'P0008', 'P0001', { administrator: 'SYSTEM' }, { administrator: 'SECURITY' }, { administrator: 'AUDIT' }] as const) expect((await page(who)).totalCount).toBe(0);
  expect((await page('P0011', other)).totalCount).toBe(0);
  expect((await service.ask(practice, null, '{ organisationRecordAccesses { totalCount } }')).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
});

it('a page of many costs the statements of a page of one', async () => {
  const statements = async (work: () => Promise<unknown>) => { const before = await service.statements(); await work(); return (await service.statements()) - before; };
  const one = await statements(() => page('P0011'));
  for (const who of ['P0013', 'P0017', 'P0001']) {
    for (let n = 0; n < 5; n += 1) await service.ask(practice, who, 'query ($id: ID!) { person(id: $id) { partyLife { politicalStatus } } }', { id: practice.person('P0011') });
  }
  expect((await page('P0011')).nodes.length).toBeGreaterThan(10);
  expect(await statements(() => page('P0011'))).toBe(one);
});
