import { RequestDatabase, type Tx } from '@tongxin/database';
import type { DayPayload, Job } from '@tongxin/jobs';
import { pino } from 'pino';
import { dailyJobs } from './daily-jobs';
import { PracticeInstitution, practiceSheets } from './practice-institution.fixtures';
import { TalksService } from './talks.fixtures';

/** P0010 is on the staff, P0042 heads D09, P0006 D02. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
  const [staff, head] = [practice.person('P0010'), practice.person('P0042')];
  await change(async (tx) => {
    const write = (sql: string) => tx.query(`with given as (select $1::uuid as i, $2::uuid as staff, $3::uuid as head, $4::uuid as unit) ${sql} from given`, [practice.id, staff, head, practice.department('D09')]);
    await write(`insert into app.home_visit (institution_id, id, visitor_id, person_id, purpose, accompanying, planned_on) select i, gen_random_uuid(), head, staff, 'TALK', 0, '2026-01-05'`);
    await write(`insert into app.family_letter (institution_id, id, template, sent_on) select i, gen_random_uuid(), 'FESTIVAL_CARE', '2026-01-05'`);
    await write(`insert into app.matter (institution_id, id, raiser_id, kind, unit_id, raised_on, consented_on, data_key) select i, gen_random_uuid(), staff, 'HELP', unit, '2026-01-05', '2026-01-05', '\\x00'`);
    await write(`insert into app.absence (institution_id, person_id, first_day, last_day) select i, staff, '2026-01-05', '2026-01-06'`);
    await write(`insert into app.talk (institution_id, id, talker_id, talkee_id, planned_on, offered_on, declined_on) select i, gen_random_uuid(), head, staff, '2020-01-05', '2020-01-04', '2020-01-05'`);
  });
}, 60_000);
afterAll(() => service.stop());

const day = '2027-03-01';
const change = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => new RequestDatabase(service.dataSource, practice.id).transaction(work);
/** The job itself, as if nothing said whether it was done. */
const run = (job: Job<DayPayload>) => (tx: Tx) =>
  job.run({ tx, institutionId: practice.id, payload: { institutionId: practice.id, day }, now: new Date(), today: day, signal: new AbortController().signal, log: pino({ level: 'silent' }) });
const saved = () => service.saved(practice);

it('are told apart by their names', () => expect(new Set(dailyJobs.map(({ name }) => name)).size).toBe(dailyJobs.length));

it.each(dailyJobs.map((job) => [job.name, job] as const))('%s: killed half-way it has done nothing, two at once do its work once, and again there is nothing left to do', async (_name, job) => {
  await service.setToday(day);
  const before = await saved();
  await expect(change(async (tx) => {
    await run(job)(tx);
    throw new Error('killed');
  })).rejects.toThrow('killed');
  expect(await saved()).toEqual(before);
  await Promise.all([change(run(job)), change(run(job))]);
  const after = await saved();
  expect(after).not.toEqual(before);
  await change(run(job));
  expect(await saved()).toEqual(after);
});
