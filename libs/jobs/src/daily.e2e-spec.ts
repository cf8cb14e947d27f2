import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from '@tongxin/testing';
import { beginDay } from './daily';
import { defineDailyJob } from './job';
import { Jobs, otherSchool, school, writeEffect } from './jobs.fixtures';

let jobs: Jobs;
beforeAll(async () => void (jobs = await Jobs.open()));
afterEach(() => jobs.clear());
afterAll(() => jobs.stop());

const daily = defineDailyJob({
  name: 'daily', at: '08:30',
  run: async ({ tx, institutionId, payload, today }) => void (await writeEffect(tx, institutionId, `${payload.day} ${today}`)),
});

/** The service has an audit of the one and an event of the other. */
const hearOf = async (audited: readonly string[], told: readonly string[] = []): Promise<void> => {
  await jobs.select(`insert into ops.audit_head (institution_id, position, hash) select id, 0, '' from unnest($1::uuid[]) as i(id)`, [audited]);
  await jobs.select(`insert into ops.inbox (consumer, event_id, institution_id) select 'talks/directory', gen_random_uuid(), id from unnest($1::uuid[]) as i(id)`, [told]);
};
/** A clock on the wall that the test sets. */
const clock = (instant: string) => {
  let at = new Date(instant);
  return { now: () => at, set: (next: string) => { at = new Date(next); } };
};
const allDone = (count: number) => waitFor(async () => (await jobs.select('select 1 from app.effect')).length === count && (await jobs.waiting('daily')).length === 0, { timeout: 15_000 });

test('from 08:30 in Shanghai on it is done for each institution, once a day', async () => {
  await hearOf([school], [otherSchool, school]);
  const { now, set } = clock('2026-11-23T00:29:59Z');
  await jobs.start([daily], { now });
  await sleep(1_500);
  expect(await jobs.effects()).toEqual([]);
  set('2026-11-23T00:30:00Z');
  await allDone(2);
  set('2026-11-23T12:00:00Z');
  await sleep(1_500);
  expect([await jobs.effects(), await jobs.effects(otherSchool)]).toEqual([['2026-11-23 2026-11-23'], ['2026-11-23 2026-11-23']]);
  set('2026-11-24T00:31:00Z');
  await allDone(4);
  expect(await jobs.effects()).toEqual(['2026-11-23 2026-11-23', '2026-11-24 2026-11-24']);
});

test('a pinned day is worked on at once, whatever the clock says, and once however often the process starts', async () => {
  await hearOf([school]);
  const pinned = { pinnedToday: '2026-11-23', now: clock('2025-03-01T17:00:00Z').now };
  const { runner } = await jobs.start([daily], pinned);
  await allDone(1);
  await runner.stop();
  await jobs.start([daily], pinned);
  await sleep(1_500);
  expect(await jobs.effects()).toEqual(['2026-11-23 2026-11-23']);
});

test('two processes begin a day once; a process that starts late in the day begins it then', async () => {
  await hearOf([school, otherSchool]);
  const { now } = clock('2026-11-23T15:59:00Z');
  await Promise.all([jobs.start([daily], { now }), jobs.start([daily], { now })]);
  await allDone(2);
  await sleep(1_500);
  expect(jobs.lines.filter((line) => line['job'] === 'daily' && line['msg'] === 'a job is done')).toHaveLength(2);
  expect(jobs.lines.filter((line) => line['msg'] === 'a job had been done before')).toEqual([]);
});

test('an institution that is heard of later in the day has its day too', async () => {
  await hearOf([school]);
  await jobs.start([daily], { now: clock('2026-11-23T01:00:00Z').now, lookMs: 200 });
  await allDone(1);
  await hearOf([], [otherSchool]);
  await allDone(2);
  expect(await jobs.effects(otherSchool)).toEqual(['2026-11-23 2026-11-23']);
});

test('however many institutions: one statement enqueues them, and they are remembered when nothing tells of them any more', async () => {
  const institutions = Array.from({ length: 25 }, () => randomUUID());
  await hearOf(institutions.slice(0, 15), institutions.slice(15));
  const { now, set } = clock('2026-11-23T01:00:00Z');
  await jobs.start([daily], { now });
  await allDone(25);
  await jobs.select('truncate ops.inbox');
  set('2026-11-24T01:00:00Z');
  await allDone(50);
  expect(await jobs.select('select institution_id from app.effect group by 1 having count(*) = 2')).toHaveLength(25);
});

test('a day that is enqueued again does nothing again', async () => {
  await hearOf([school]);
  await jobs.start([daily], { now: clock('2026-11-23T01:00:00Z').now });
  await allDone(1);
  await jobs.select(`select graphile_worker.add_job('daily', json_build_object('institutionId', $1::uuid, 'day', '2026-11-23'))`, [school]);
  await waitFor(() => jobs.lines.some((line) => line['msg'] === 'a job had been done before'));
  expect(await jobs.effects()).toEqual(['2026-11-23 2026-11-23']);
});

test('what waits holds ids and days, nothing else', async () => {
  await hearOf([school]);
  await jobs.change(async (tx) => beginDay(tx, daily, '2026-11-23'), null);
  expect(await jobs.waiting('daily')).toMatchObject([{ payload: { institutionId: school, day: '2026-11-23' }, key: `daily/${school}/2026-11-23`, max_attempts: 10, last_error: null }]);
});
