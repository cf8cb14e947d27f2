import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { settleDuties } from '../talks/settle-duties';
import { TalksService, type Asker } from '../talks.fixtures';
import { fact } from './facts.fixtures';

/** P0002 is a leader and member of ZB02, where P0024 and P0026 are members; in 2026 the branch’s committee names both for 2027. P0013 is HR. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  await service.setToday('2026-11-23');
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
  for (const staffNo of ['P0024', 'P0026']) {
    const person = practice.person(staffNo);
    practice.facts.set(`person/${person}`, [...(practice.facts.get(`person/${person}`) ?? []), fact('REPRESENTS', person, practice.person('P0002'), '2027-01-01', '2028-01-01')]);
  }
  await service.hear(practice);
});

interface Duty {
  id: string;
  ruleCode: string;
  status: string;
  talkee: { id: string };
}
const coverage = async (year: number) =>
  (await service.ask<{ talkCoverage: { due: number; met: number; rules: { code: string; due: number }[] } }>(practice, 'P0013', `{ talkCoverage(year: ${year}) { due met rules { code due } } }`)).data.talkCoverage;
const due = async (year: number, rule: string) => (await coverage(year)).rules.find(({ code }) => code === rule)?.due;
const mine = async (who: Asker, year: number) => (await service.ask<{ myTalkDuties: Duty[] }>(practice, who, `{ myTalkDuties(year: ${year}) { id ruleCode status talkee { id } } }`)).data.myTalkDuties;
const byReference = async (who: Asker, id: string, of = practice) =>
  (await service.ask<{ _entities: (Duty | null)[] }>(of, who, `{ _entities(representations: [{ __typename: "TalkDuty", id: "${id}" }]) { ... on TalkDuty { id ruleCode status talkee { id } } } }`)).data._entities[0];
const dutiesMet = async () => service.rows<{ year: number }>(practice, `select (payload ->> 'year')::int as year from ops.outbox where institution_id = $1 and type = 'TalkDutyMet' order by id`);
const representatives = async () => (await mine('P0002', 2027)).filter((d) => d.ruleCode === 'WBT-4').map((d) => practice.staffNo(d.talkee.id)).sort();
const kept = async () => (await service.rows<{ year: number }>(practice, 'select year from app.duty_year where institution_id = $1 order by year')).map(({ year }) => year);

it('T-08 on 1 January, before anything has changed, the duties of the new year stand with the representatives named for it, and the old year stays as it ended', async () => {
  const [last, met] = [await coverage(2026), await dutiesMet()];
  await service.setToday('2027-01-01');
  expect(await kept()).toEqual([2026]);
  expect(await due(2027, 'WBT-4')).toBe(2);
  expect(await coverage(2027)).toMatchObject({ due: 107, met: 0 });
  expect(await representatives()).toEqual(['P0024', 'P0026']);
  expect([await coverage(2026), await dutiesMet()]).toEqual([last, met]);
});

it('T-08 on 31 December the old ones still are', async () => {
  await service.setToday('2026-12-31');
  expect((await mine('P0002', 2026)).filter((d) => d.ruleCode === 'WBT-4').map((d) => practice.staffNo(d.talkee.id)).sort()).toEqual(['P0028', 'P0032']);
  expect(await due(2026, 'WBT-4')).toBe(10);
});

it('T-08 a duty of the new year is found by reference before the year is kept, by whom it concerns alone', async () => {
  await service.setToday('2027-01-01');
  const [duty] = (await mine('P0002', 2027)).filter((d) => d.talkee.id === practice.person('P0024') && d.ruleCode === 'WBT-4');
  for (const who of ['P0002', 'P0024', 'P0013']) expect(await byReference(who, duty?.id ?? '')).toEqual(duty);
  for (const who of ['P0026', 'P0008', { administrator: 'AUDIT' } as const, null]) expect(await byReference(who, duty?.id ?? '')).toBeNull();
  const other = new PracticeInstitution();
  await service.hear(other);
  expect(await byReference('P0013', duty?.id ?? '', other)).toBeNull();
  for (const id of ['WBT-4/2027/x/y', (duty?.id ?? '').replace('2027', '9999'), (duty?.id ?? '').replace('2027', '2026')]) expect(await byReference('P0002', id)).toBeNull();
});

it.each<['ACCEPT' | 'DECLINE']>([['ACCEPT'], ['DECLINE']])('T-08 the first talk of the new year, answered %s, meets the duty in it, and the night keeps the year and tells of it, once', async (answer) => {
  const before = await dutiesMet();
  await service.setToday('2027-01-01');
  const act = async (who: string, call: string) => (await service.ask<{ done: { talk: { id: string } | null } }>(practice, who, `mutation { done: ${call} { talk { id } userErrors { code } } }`)).data.done.talk?.id ?? '';
  const talk = await act('P0002', `planTalk(input: { talkeeId: "${practice.person('P0024')}", plannedOn: "2027-01-01" })`);
  await act('P0024', `answerTalk(input: { talkId: "${talk}", answer: ${answer} })`);
  if (answer === 'ACCEPT') {
    await act('P0002', `recordTalk(input: { talkId: "${talk}", heldOn: "2027-01-01" })`);
    await act('P0024', `confirmTalk(input: { talkId: "${talk}" })`);
  }
  expect((await dutiesMet()).length).toBe(before.length);
  await service.setToday('2027-01-02');
  await service.daily(practice, settleDuties, '2027-01-02');
  expect(await kept()).toEqual([2026, 2027]);
  expect((await dutiesMet()).filter(({ year }) => year === 2027)).toEqual([{ year: 2027 }]);
  expect((await mine('P0002', 2027)).filter((d) => d.ruleCode === 'WBT-4').map((d) => d.status).sort()).toEqual(['MET', 'OPEN']);
  expect([(await coverage(2026)).met, (await coverage(2027)).met]).toEqual([97, 1]);
});

it('T-08 the first change of the new year keeps it with the same duties', async () => {
  await service.setToday('2027-01-04');
  const asked = await coverage(2027);
  practice.appointHead('D02', 'P0007', '2027-01-04');
  await service.hear(practice);
  expect(await kept()).toEqual([2026, 2027]);
  expect((await coverage(2027)).rules.filter(({ code }) => code === 'WBT-4')).toEqual(asked.rules.filter(({ code }) => code === 'WBT-4'));
  expect(await representatives()).toEqual(['P0024', 'P0026']);
});
