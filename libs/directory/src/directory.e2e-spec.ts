import { randomUUID } from 'node:crypto';
import { auditTables, baseEntities, baseTables, catalogueProblems, createDataSource, migrate, RequestDatabase, runStatements } from '@tongxin/database';
import type { Fact, FactKind } from '@tongxin/event-contracts';
import { inboxMigration, inboxTables } from '@tongxin/events';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { applyEntityFacts, loadFacts, loadFactsOf, loadStanding, type EntityFacts } from './directory';
import { directoryTables } from './directory-tables';
import { directoryEntities } from './directory.entity';
import { maxDirectoryAgeMs, requireFresh } from './require-fresh';

jest.setTimeout(60_000);

class CreateDirectory1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, [...baseTables('talks'), ...inboxMigration('talks'), ...directoryTables('talks')]);
  down = async (): Promise<void> => undefined;
}

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: [CreateDirectory1767225600000] }));
  dataSource = createDataSource({ url: database.url, applicationName: 'directory', entities: [...baseEntities, ...directoryEntities] });
  await dataSource.initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

let institutionId: string;
beforeEach(() => { institutionId = randomUUID(); });
const kinds: FactKind[] = ['HEAD_OF', 'TEAM', 'OFFICE', 'IN_SERVICE', 'MEMBER_OF', 'SUPERVISES', 'SECRETARY_OF', 'COMMITTEE_OF', 'STAFF_OF'];
const all = new Set(kinds);
const [li, wang, office, library, branch] = Array.from({ length: 5 }, () => randomUUID()) as [string, string, string, string, string];
const fact = (kind: FactKind, subjectId: string, more: Partial<Fact> = {}): Fact => ({ kind, subjectId, objectId: null, label: null, from: '2026-01-01', to: null, ...more });
const state = (revision: number, facts: Fact[], entity = `department/${office}`): EntityFacts => ({ entity, revision, facts });
const apply = (states: EntityFacts[], keep: ReadonlySet<FactKind> = all) => new RequestDatabase(dataSource, institutionId).transaction((tx) => applyEntityFacts(tx, institutionId, states, keep));
async function read<T>(work: (db: RequestDatabase) => Promise<T>, tenant = institutionId): Promise<T> {
  const db = new RequestDatabase(dataSource, tenant);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
const sorted = (facts: Fact[]): Fact[] => [...facts].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
const facts = async (): Promise<Fact[]> => sorted(await read((db) => loadFacts(db, institutionId, kinds)));

test('its tables are those of the house', async () => {
  const owner = createDataSource({ url: database.superuserUrl, applicationName: 'catalogue' });
  await owner.initialize();
  expect(await catalogueProblems(owner, dataSource, { ops: ['migration', ...auditTables, ...inboxTables] })).toEqual([]);
  await owner.destroy();
});

test("a newer state replaces the entity's facts, and no other entity's", async () => {
  const others = [fact('TEAM', wang)];
  await apply([state(1, [fact('HEAD_OF', li, { objectId: office }), fact('TEAM', li)]), state(1, others, `person/${wang}`)]);
  const next = [fact('HEAD_OF', li, { objectId: office, to: '2026-06-01' }), fact('HEAD_OF', wang, { objectId: office, from: '2026-06-01' })];
  await apply([state(2, next)]);
  expect(await facts()).toEqual(sorted([...next, ...others]));
});

test('an older state that arrives late changes nothing, in a later batch or in the same', async () => {
  const newest = [fact('HEAD_OF', wang, { objectId: office })];
  const older = [fact('HEAD_OF', li, { objectId: office })];
  await apply([state(7, newest)]);
  await apply([state(6, older)]);
  await apply([state(7, older)]);
  expect(await facts()).toEqual(newest);
  await apply([state(9, newest), state(8, older)]);
  expect(await facts()).toEqual(newest);
});

test('an entity whose facts are gone keeps its revision, so that an older state does not bring them back', async () => {
  await apply([state(1, [fact('TEAM', li)], `person/${li}`)]);
  await apply([state(3, [], `person/${li}`)]);
  await apply([state(2, [fact('TEAM', li)], `person/${li}`)]);
  expect(await facts()).toEqual([]);
  expect(await read((db) => db.query('select entity, revision from app.directory_entity'))).toEqual([{ entity: `person/${li}`, revision: 3 }]);
});

test('only the kinds that the service keeps are stored', async () => {
  await apply([state(1, [fact('MEMBER_OF', li, { objectId: branch }), fact('TEAM', li)], `person/${li}`)], new Set<FactKind>(['TEAM']));
  expect(await facts()).toEqual([fact('TEAM', li)]);
  expect(await read((db) => db.query('select 1 from app.directory_fact where object_id is not null'))).toEqual([]);
});

test('what arrived in any order equals what a rebuild from the newest states makes', async () => {
  const states = Array.from({ length: 60 }, (_, n) =>
    state(n + 1, [fact('STAFF_OF', n % 2 ? li : wang, { objectId: library, from: `2026-01-${String((n % 28) + 1).padStart(2, '0')}` })], `person/${n % 7}`));
  const shuffled = states.map((s, n) => ({ s, at: (n * 37) % 60 })).sort((a, b) => a.at - b.at).map(({ s }) => s);
  for (let n = 0; n < shuffled.length; n += 11) await apply(shuffled.slice(n, n + 11));
  const kept = await facts();
  expect(kept).toHaveLength(7);
  institutionId = randomUUID();
  await apply(states.slice(-7));
  expect(await facts()).toEqual(kept);
});

test('an institution sees its own facts alone', async () => {
  await apply([state(1, [fact('TEAM', li)])]);
  expect(await read((db) => loadFacts(db, institutionId, kinds), randomUUID())).toEqual([]);
  await expect(new RequestDatabase(dataSource, randomUUID()).transaction((tx) => applyEntityFacts(tx, institutionId, [state(2, [])], all))).rejects.toThrow('row-level security');
});

test('facts of a day: the first day counts, the last does not', async () => {
  const dated = fact('TEAM', li, { from: '2026-03-01', to: '2026-04-01' });
  await apply([state(1, [dated])]);
  const on = (day: string) => read((db) => loadFactsOf(db, institutionId, [li], day));
  expect([await on('2026-02-28'), await on('2026-03-01'), await on('2026-03-31'), await on('2026-04-01')]).toEqual([[], [dated], [dated], []]);
});

test('a standing says what a person is on a day, in one statement', async () => {
  await apply([state(1, [
    fact('IN_SERVICE', li), fact('TEAM', li), fact('OFFICE', li, { label: 'HR' }), fact('HEAD_OF', li, { objectId: office, to: '2026-06-01' }), fact('HEAD_OF', li, { objectId: library, from: '2026-06-01' }),
    fact('SUPERVISES', li, { objectId: library }), fact('SECRETARY_OF', li, { objectId: branch }), fact('HEAD_OF', wang, { objectId: office, from: '2026-06-01' }),
  ])]);
  await read(async (db) => {
    expect(await loadStanding(db, institutionId, li, '2026-05-31')).toMatchObject({
      personId: li, inService: true, leader: true, executiveVicePresident: false, offices: new Set(['HR']), headOf: new Set([office]), supervises: new Set([library]),
      secretaryOf: new Set([branch]), committeeOf: new Set([branch]), memberOf: new Set(), staffOf: new Set(),
    });
    expect(db.statements).toBe(2);
    expect((await loadStanding(db, institutionId, li, '2026-06-01')).headOf).toEqual(new Set([library]));
    expect(await loadStanding(db, institutionId, randomUUID(), '2026-06-01')).toMatchObject({ inService: false, leader: false, headOf: new Set() });
  });
});

test('restricted data is refused once the directory is older than a minute, or was never complete', async () => {
  const polledAt = new Date('2026-11-23T04:00:00Z');
  const at = (ms: number) => read((db) => requireFresh(db, 'talks/directory', new Date(polledAt.getTime() + ms)));
  const stale = expect.objectContaining({ extensions: { code: 'DIRECTORY_STALE' } });
  await expect(at(0)).rejects.toEqual(stale);
  await new RequestDatabase(dataSource, institutionId).transaction((tx) => tx.query(`insert into ops.checkpoint (consumer, last_polled_at) values ('talks/directory', $1), ('talks/other', null)`, [polledAt]));
  await at(maxDirectoryAgeMs);
  await expect(at(maxDirectoryAgeMs + 1)).rejects.toEqual(stale);
  await expect(read((db) => requireFresh(db, 'talks/other', polledAt))).rejects.toEqual(stale);
});
