import { randomUUID } from 'node:crypto';
import { RequestDatabase } from '@tongxin/database';
import type { Fact } from '@tongxin/event-contracts';
import { startEducation, type Asker, type Education } from '../education.fixtures';

let education: Education;
beforeAll(async () => {
  education = await startEducation();
});
afterAll(() => education.close());

const institutionId = randomUUID();
const branchId = randomUUID();
const today = '2026-11-23';

/** A directory of `members` in the branch (the first is its secretary) and `others` in service. */
async function directory(members: string[], others: string[]): Promise<void> {
  const fact = (kind: Fact['kind'], subjectId: string, more: Partial<Fact> = {}): Fact => ({ kind, subjectId, objectId: branchId, label: null, from: '2026-01-01', to: null, ...more });
  const facts = new Map<string, Fact[]>([
    ...members.map((id, n): [string, Fact[]] => [`person/${id}`, [fact('MEMBER_OF', id), fact('IN_SERVICE', id), ...(n === 0 ? [fact('SECRETARY_OF', id)] : [])]]),
    ...others.map((id): [string, Fact[]] => [`person/${id}`, [fact('IN_SERVICE', id), fact('MEMBER_OF', id, { to: '2026-06-01' })]]),
  ]);
  await education.tellDirectory({ institutionId, facts, references: { people: {}, departments: {}, branches: {}, massOrganisations: {} }, sheets: {} }, new Date());
}

const hours = async (personId: string, of: 'Branch' | 'Person', id: string, fields: string) => {
  const asker: Asker = { institutionId, personId };
  const { data } = await education.ask<{ _entities: { learningHours: { hours: number | null; members?: number | null; suppressed?: boolean } | null }[] }>(
    asker, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${of} { learningHours(year: 2026) { ${fields} } } } }`, { of: [{ __typename: of, id }] });
  return data._entities[0]?.learningHours;
};

it('a branch’s total is the sum of its members’ own ledgers, whatever the tables hold', async () => {
  const people = Array.from({ length: 12 }, () => randomUUID());
  const [members, others] = [people.slice(0, 6), people.slice(6)];
  await directory(members, others);
  await new RequestDatabase(education.dataSource, institutionId).transaction(async (tx) => {
    const programme = randomUUID();
    await tx.query(`insert into app.programme (institution_id, id, code, name) values ($1, $2, 'JY', '项目')`, [institutionId, programme]);
    const sessions = [['2026-03-01', true], [today, true], ['2026-11-24', true], ['2025-12-31', true], ['2026-03-02', false]] as const;
    for (const [n, [day, held]] of sessions.entries()) {
      const session = randomUUID();
      await tx.query(
        `insert into app.session (institution_id, id, code, programme_id, name, on_day, hours, held, cancelled) values ($1, $2, $3, $4, '活动', $5, 8, $6, false)`,
        [institutionId, session, `HD${n}`, programme, day, held]);
      for (const [i, person] of people.entries()) {
        await tx.query(`insert into app.participation (institution_id, id, session_id, person_id, state, hours) values ($1, $2, $3, $4, $5, $6)`,
          [institutionId, randomUUID(), session, person, ['PRESENT', 'PRESENT', 'EXCUSED', 'ABSENT'][(i + n) % 4], (i + 1) * 0.5]);
      }
    }
  });
  const own = await Promise.all(members.map(async (id) => (await hours(id, 'Person', id, 'hours'))?.hours ?? 0));
  const total = own.reduce((sum, each) => sum + each, 0);
  // By hand: sessions 0 and 1 count; present are members 0, 1, 4, 5 of the first and 0, 3, 4 of the second.
  expect(total).toBe(0.5 + 1 + 2.5 + 3 + 0.5 + 2 + 2.5);
  expect(await hours(members[0] ?? '', 'Branch', branchId, 'hours members suppressed')).toEqual({ hours: total, members: 6, suppressed: false });
});
