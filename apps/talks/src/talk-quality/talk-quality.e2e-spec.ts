import { randomUUID } from 'node:crypto';
import { RequestDatabase } from '@tongxin/database';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0001 leads, P0006 heads D02, P0009 is on a branch's committee, P0013 heads HR, P0017 is an officer of 机关党委, P0008 on the staff, P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2027-01-08'));

interface Quality {
  year: number;
  duties: number | null;
  dutiesMetInTime: number | null;
  talks: number | null;
  talksConfirmedByBoth: number | null;
  matters: object;
}
const totals = 'year due answered answeredInTime solvedAndConfirmed';
const ask = (who: Asker, year = 2026, of = practice) =>
  service.ask<{ talkQuality: Quality | null; matterTotals: object }>(of, who, `{ talkQuality(year: ${year}) { year duties dutiesMetInTime talks talksConfirmedByBoth matters { ${totals} } } matterTotals(year: ${year}) { ${totals} } }`);
const quality = async (who: Asker, year?: number, of?: PracticeInstitution) => (await ask(who, year, of)).data.talkQuality;
const write = (text: string, ...more: unknown[]) => new RequestDatabase(service.dataSource, practice.id).transaction((tx) => tx.query(text, [practice.id, ...more]));
/** How many talks are held, and how many of them both confirmed, straight from the table. */
const counted = async () => (await service.rows<{ held: number; both: number }>(practice, `select count(*)::int as held, count(*) filter (where talker_confirmed_on is not null and talkee_confirmed_on is not null)::int as both
  from app.talk where institution_id = $1 and held_on between '2026-01-01' and '2026-12-31'`))[0];

it('T-17 is told a week after the year is over, and not before', async () => {
  for (const day of ['2026-11-23', '2027-01-07']) {
    await service.setToday(day);
    expect([await quality('P0001'), await quality('P0008')]).toEqual([null, null]);
  }
  await service.setToday('2027-01-08');
  expect(await quality('P0008')).toMatchObject({ year: 2026 });
  expect(await quality('P0008', 2027)).toBeNull();
});

it('T-17 the same figures of the whole institution for everybody on the staff, whatever the office', async () => {
  // Six pairs recorded a talk that only its talker confirmed.
  await write(`update app.talk set talkee_confirmed_on = null where institution_id = $1 and id in (select min(id::text)::uuid from app.talk where institution_id = $1 and held_on is not null group by least(talker_id, talkee_id), greatest(talker_id, talkee_id) order by 1 limit 6)`);
  const { held = 0, both = 0 } = (await counted()) ?? {};
  expect(held - both).toBe(6);
  const seen = await Promise.all(['P0001', 'P0006', 'P0009', 'P0013', 'P0017', 'P0008', 'P0080'].map((who) => quality(who)));
  // At the year's end every duty runs on, so what was met in time is what coverage of the last day counts.
  const { data } = await service.ask<{ talkCoverage: { due: number; met: number } }>(practice, 'P0001', '{ talkCoverage(year: 2026) { due met } }');
  for (const one of seen) expect(one).toMatchObject({ talks: held, talksConfirmedByBoth: both, duties: data.talkCoverage.due, dutiesMetInTime: data.talkCoverage.met });
});

it('T-17 one to four pairs that did not both confirm are not told, to the leadership neither', async () => {
  await write(`update app.talk set talkee_confirmed_on = held_on where institution_id = $1 and talkee_confirmed_on is null and held_on is not null and id <> (select id from app.talk where institution_id = $1 and held_on is not null and talkee_confirmed_on is null order by id limit 1)`);
  const { held = 0, both = 0 } = (await counted()) ?? {};
  expect(held - both).toBe(1);
  for (const who of ['P0001', 'P0013', 'P0008']) expect(await quality(who)).toMatchObject({ talks: null, talksConfirmedByBoth: null });
});

it('T-17 answers to matters are those of matterTotals', async () => {
  await write(`insert into app.matter (institution_id, id, raiser_id, kind, raised_on) select $1, gen_random_uuid(), gen_random_uuid(), 'PROBLEM', '2026-06-01' from generate_series(1, 7)`);
  const { data } = await ask('P0008');
  expect(data.matterTotals).toMatchObject({ due: 7, answered: 0 });
  expect(data.talkQuality?.matters).toEqual(data.matterTotals);
});

it('there is no way to ask for a talker, a unit, a branch or a day', async () => {
  const { data } = await service.ask<{ __schema: { queryType: { fields: { name: string; args: { name: string }[] }[] } }; __type: { fields: { name: string }[] } }>(
    practice, 'P0001', '{ __schema { queryType { fields { name args { name } } } } __type(name: "TalkQuality") { fields { name } } }');
  expect(data.__schema.queryType.fields.find(({ name }) => name === 'talkQuality')?.args).toEqual([{ name: 'year' }]);
  expect(data.__type.fields.map(({ name }) => name)).toEqual(['year', 'duties', 'dutiesMetInTime', 'talks', 'talksConfirmedByBoth', 'matters']);
});

it('nobody else is told, and another institution has figures of its own', async () => {
  expect((await service.ask(practice, null, '{ talkQuality(year: 2026) { talks } }')).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  expect(await quality({ administrator: 'AUDIT' })).toBeNull();
  const other = new PracticeInstitution();
  await service.hear(other);
  expect(await quality('P0001', 2026, other)).toMatchObject({ dutiesMetInTime: 0, talks: 0, talksConfirmedByBoth: 0 });
  for (const year of [1999, 2101]) expect((await service.ask(practice, 'P0001', `{ talkQuality(year: ${year}) { talks } }`)).errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  await service.poll(61);
  expect((await service.ask(practice, 'P0001', '{ talkQuality(year: 2026) { talks } }')).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
});

it('asks for as much of many talks as of few', async () => {
  const statements = async () => {
    const before = await service.statements();
    await ask('P0008');
    return (await service.statements()) - before;
  };
  const few = await statements();
  await write(`insert into app.talk (institution_id, id, talker_id, talkee_id, planned_on, held_on, recorded_on, talker_confirmed_on, talkee_confirmed_on)
    select $1, gen_random_uuid(), $2, gen_random_uuid(), '2026-06-01', '2026-06-01', '2026-06-01', '2026-06-01', '2026-06-01' from generate_series(1, 50)`, randomUUID());
  expect(await statements()).toBe(few);
});
