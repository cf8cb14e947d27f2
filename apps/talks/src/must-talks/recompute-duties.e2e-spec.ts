import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService } from '../talks.fixtures';
import { fact } from './facts.fixtures';
import { mustTalkDuties } from './must-talk-duty';
import { loadRules, multirange } from './recompute-duties';

/** P0006 heads D02; P0007 is the deputy; P0010 works there. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  await service.setToday('2026-06-01');
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
});

/** Kept duties as 「rule talker talkee windows」 by staff number. */
const kept = async (where = 'true'): Promise<string[]> =>
  (await service.rows<{ id: string; rule: string; talker: string; talkee: string; windows: string }>(practice,
    `select id, rule_code as rule, talker_id as talker, talkee_id as talkee, windows::text from app.talk_duty where institution_id = $1 and ${where}`))
    .map((d) => `${d.rule} ${practice.staffNo(d.talker)} ${practice.staffNo(d.talkee)} ${d.windows}`).sort();
const ofUnit = (...staff: string[]) => kept(`rule_code = 'WBT-5' and talkee_id in (${staff.map((s) => `'${practice.person(s)}'`).join(', ')})`);

it('T-09 a change of head ends the old head’s duties on the day and begins the new one’s', async () => {
  expect(await ofUnit('P0010')).toEqual(['WBT-5 P0006 P0010 {[2026-01-01,2027-01-01)}']);
  practice.appointHead('D02', 'P0007', '2026-06-15');
  await service.hear(practice);
  expect(await ofUnit('P0010')).toEqual(['WBT-5 P0006 P0010 {[2026-01-01,2026-06-15)}', 'WBT-5 P0007 P0010 {[2026-06-15,2027-01-01)}']);
  const due = async (asOf: string) => (await service.ask<{ talkCoverage: { due: number } }>(practice, 'P0013', `{ talkCoverage(year: 2026, asOf: "${asOf}") { due } }`)).data.talkCoverage.due;
  expect([await due('2026-06-14'), await due('2026-06-15')]).toEqual([115, 115]);
});

it('a headship that falls vacant owes nothing from the day, and the unit shows the gap', async () => {
  practice.appointHead('D02', null, '2026-06-01');
  await service.hear(practice);
  expect(await ofUnit('P0010')).toEqual(['WBT-5 P0006 P0010 {[2026-01-01,2026-06-01)}']);
  const { data } = await service.ask<{ _entities: unknown[] }>(practice, 'P0013', `{ _entities(representations: [{ __typename: "Department", id: "${practice.department('D02')}" }]) { ... on Department { talkCoverage(year: 2026) { due met headVacant } } } }`);
  expect(data._entities).toEqual([{ talkCoverage: { due: 0, met: 0, headVacant: true } }]);
});

it('a person who leaves under 30 days after the year’s beginning owes nothing at all', async () => {
  const person = practice.person('P0010');
  practice.facts.set(`person/${person}`, [fact('IN_SERVICE', person, null, '2026-01-01', '2026-01-20'), fact('STAFF_OF', person, practice.department('D02'), '2026-01-01', '2026-01-20')]);
  await service.hear(practice);
  expect(await ofUnit('P0010')).toEqual([]);
});

it('duties that stay keep their ids', async () => {
  const ids = () => service.rows<{ id: string }>(practice, `select id from app.talk_duty where institution_id = $1 and not (talker_id = any($2) or talkee_id = any($2)) order by id`, [[practice.person('P0006'), practice.person('P0007')]]);
  const before = await ids();
  practice.appointHead('D02', 'P0007', '2026-06-15');
  await service.hear(practice);
  expect(await ids()).toEqual(before);
});

it('what is kept equals what the rules say of the facts, whatever came before', async () => {
  practice.appointHead('D02', 'P0007', '2026-04-01');
  await service.hear(practice);
  practice.appointHead('D05', null, '2026-05-01');
  await service.hear(practice);
  practice.appointHead('D02', 'P0006', '2026-07-01');
  await service.hear(practice);
  const rules = await loadRules({ query: (text, parameters = []) => service.rows(practice, text, parameters.slice(1)) }, practice.id);
  const fresh = mustTalkDuties(rules, [...practice.facts.values()].flat(), 2026);
  expect(await kept()).toEqual(fresh.map((d) => `${d.ruleCode} ${practice.staffNo(d.talkerId)} ${practice.staffNo(d.talkeeId)} ${multirange(d.windows)}`).sort());
});

it('a year that is not kept is worked out when asked, with the same figures', async () => {
  const last = await service.ask<{ talkCoverage: { due: number; met: number } }>(practice, 'P0013', '{ talkCoverage(year: 2027, asOf: "2027-12-31") { due met } }');
  await service.setToday('2027-02-01');
  await service.hear(practice);
  expect((await service.ask(practice, 'P0013', '{ talkCoverage(year: 2027, asOf: "2027-12-31") { due met } }')).data).toEqual(last.data);
  // Representatives are named for a year: WBT-4 has none in the next.
  expect(last.data.talkCoverage).toEqual({ due: 105, met: 0 });
});

it('costs the same number of statements however many institutions there are', async () => {
  for (let n = 0; n < 3; n += 1) {
    const other = new PracticeInstitution();
    await service.hear(other);
    await service.import(other, await practiceSheets(), 'apply');
  }
  const cost = async () => {
    const before = await service.statements();
    await service.ask(practice, 'P0013', '{ talkCoverage(year: 2026) { due met } }');
    return (await service.statements()) - before;
  };
  expect(await cost()).toBeLessThanOrEqual(8);
});
