import { startHouse, type House } from '../journey/house';
import { isThere } from './answers';
import { entityCells } from './entities';
import { accounts, readExpectations, type Expectation } from './expectation';
import { gatewayCells, type Cell } from './gateway-cells';
import { mutationCells, mutationsMeasured } from './mutations';
import { publishedFields } from './published-schema';
import { queries } from './reaches';
import { createWorld, type World } from './world';

jest.setTimeout(180_000);

const expectations = readExpectations();
let house: House;
let world: World;
beforeAll(async () => {
  house = await startHouse();
  world = await createWorld(house);
});
afterAll(() => house?.stop());

test('the table names every published field and nothing else', () => {
  const fields = publishedFields();
  const named = new Set(expectations.map(({ type, field }) => `${type}.${field}`));
  expect([...fields].filter((field) => !named.has(field)).map((field) => `${field} has no line`)).toEqual([]);
  expect(expectations.filter(({ type, field }) => !fields.has(`${type}.${field}`)).map(({ at, type, field }) => `${at}: ${type}.${field} is no field`)).toEqual([]);
});

test('the accounts are eight people and three administrators', async () => {
  const ids = await Promise.all(accounts.slice(0, 8).map(async (account) => (await house.ask<{ me: { person: { id: string } } }>(account, '{ me { person { id } } }')).me.person.id));
  expect(ids).toEqual(accounts.slice(0, 8).map((account) => world.personOf(account)));
});

test('the gateway answers nobody without credentials, and asks no service for them', async () => {
  const answer = await fetch(`${house.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ institution { name } }' }) });
  expect([answer.status, await answer.json()]).toMatchObject([401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  expect((await fetch(`${house.url}/uploads`, { method: 'POST', headers: { 'content-type': 'application/zip' }, body: 'x' })).status).toBe(401);
});

test('through the gateway everybody gets what the table says', async () => {
  const cells = await gatewayCells(house, world, expectations);
  expect(differences(cells)).toEqual([]);
  expect(unasked(cells, ({ type }) => type !== 'Mutation' && !mutationsMeasured.includes(type))).toEqual([]);
});

test('by reference (_entities) everybody gets what the table says', async () => {
  const cells = await entityCells(house, world, expectations);
  expect(cells.length).toBeGreaterThan(1_000);
  expect(differences(cells)).toEqual([]);
});

test('every mutation is accepted from those whom the table names, and a foreign object is refused like an absent one', async () => {
  const cells = await mutationCells(house, world, expectations);
  expect(differences(cells)).toEqual([]);
  expect(unasked(cells, ({ type }) => type === 'Mutation' || mutationsMeasured.includes(type))).toEqual([]);
});

test('a list narrowed by a foreign id is empty', async () => {
  const foreign = { departmentId: world.objects('evp', 'department').foreign, branchId: world.objects('evp', 'branch').foreign, programmeId: world.objects('evp', 'programme').foreign };
  expect(await house.graphql('evp', NARROWED, foreign)).toEqual({ data: { people: NONE, ofBranch: NONE, ofProgramme: NONE, findings: NONE } });
});

test('an id that is none is absent or the caller\'s mistake, and spoils nothing beside it', async () => {
  for (const { call } of Object.values(queries).filter((reach) => reach.call.includes('$id'))) {
    const answer = await house.graphql<Record<string, unknown>>('hr', `{ none: ${call.replace('$id', '"P0001"')} { __typename } institution { name } talkRules { code } }`);
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code).filter((code) => code !== 'BAD_USER_INPUT');
    expect([call, answer.data?.['none'], codes, isThere(answer.data?.['institution']), isThere(answer.data?.['talkRules'])]).toEqual([call, null, [], true, true]);
  }
});

const NONE = { totalCount: 0, nodes: [] };
const NARROWED = `query ($departmentId: ID, $branchId: ID, $programmeId: ID) {
  people(departmentId: $departmentId) { totalCount nodes { id } }
  ofBranch: sessions(year: 2026, branchId: $branchId) { totalCount nodes { id } } ofProgramme: sessions(year: 2026, programmeId: $programmeId) { totalCount nodes { id } }
  findings(year: 2026, departmentId: $departmentId) { totalCount nodes { id } } }`;

/** Each cell that is not as the table has it, with field, account and object. */
function differences(cells: readonly Cell[]): string[] {
  return cells.flatMap(({ line, account, owner, letter, note }) =>
    line.cells[account][owner] === letter ? [] : [`${line.at} ${nameOf(line)}: ${account}, ${owner}: expected ${line.cells[account][owner]}, got ${letter}${note ? ` (${note})` : ''}`],
  );
}

/** Lines that no request asked for, except those reached by reference alone. */
function unasked(cells: readonly Cell[], of: (line: Expectation) => boolean): string[] {
  const asked = new Set(cells.map(({ line }) => line.at));
  return expectations.filter((line) => of(line) && !asked.has(line.at) && !(line.type === 'TalkDuty' && line.variant === null)).map(({ at }) => `${at} was not asked`);
}

const nameOf = ({ type, variant, field }: Expectation): string => `${type}${variant ? `(${variant})` : ''}.${field}`;

