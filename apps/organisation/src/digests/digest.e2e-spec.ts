import { RequestDatabase } from '@tongxin/database';
import { testPool, waitFor } from '@tongxin/testing';
import { parseCrontab, type JobHelpers } from 'graphile-worker';
import { startJobs } from '../imports/jobs';
import { OrganisationService, type Asker, type Institution } from '../organisation.fixtures';
import { digestCrontab, digestDay, digestTasks, makeDigests } from './digest-jobs';

/** P0001 leads; P0008, P0010 and P0012 are on the staff; P0013 is HR. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());

interface Digest { day: string; dueCount: number; items: { id: string }[] }
const ask = (who: Asker, of: Institution) => service.ask<{ myDigest: Digest | null }>(of, who, '{ myDigest { day dueCount items { id } } }');
const digestOf = async (who: Asker, of = practice) => (await ask(who, of)).data.myDigest;
const kept = (of = practice) => service.rows<{ person: string; day: string }>(of, `select person_id as person, day::text from app.digest where institution_id = $1 order by day, person_id`);
/** The morning's round, as the two jobs do it; `stopAt` cuts it off before the institution. */
async function morning(day: string, { pinned = null, hour = '00:30', now = hour }: { pinned?: string | null; hour?: string; now?: string } = {}): Promise<string[]> {
  const at = (time: string) => new Date(`${day}T${time}:00Z`);
  const tasks = digestTasks({ dataSource: service.dataSource, now: () => at(now), pinnedToday: pinned });
  const queued: { institutionId: string; day: string }[] = [];
  const addJob = async (_name: string, payload: { institutionId: string; day: string }, { jobKey }: { jobKey: string }) => {
    expect(jobKey).toBe(`digest/${payload.institutionId}/${payload.day}`);
    queued.push(payload);
  };
  await tasks['digests']?.({ _cron: { ts: at(hour).toISOString(), backfilled: false } }, { addJob } as unknown as JobHelpers);
  for (const payload of queued) await tasks['digest']?.(payload, {} as JobHelpers);
  return queued.map(({ institutionId }) => institutionId);
}

it('S-01 three items due → one digest at 08:30, the earliest first; whatever comes or goes afterwards', async () => {
  service.setToday('2026-11-25');
  const overdue = await service.waits(practice, 'P0010', '2026-11-24', { kind: 'REPLY' });
  const due = [await service.waits(practice, 'P0010', '2026-11-25'), await service.waits(practice, 'P0010', '2026-11-25', { kind: 'REPLY' })].map(({ itemId }) => itemId).toSorted();
  await service.waits(practice, 'P0010', '2026-11-26');
  expect(await digestOf('P0010')).toBeNull();
  expect(await morning('2026-11-25')).toEqual(expect.arrayContaining([practice.id, other.id]));
  expect(await digestOf('P0010')).toEqual({ day: '2026-11-25', dueCount: 3, items: [overdue.itemId, ...due].map((id) => ({ id })) });
  await service.hear(practice, [{ ...overdue, open: false }]);
  await service.waits(practice, 'P0010', '2026-11-25');
  expect(await digestOf('P0010')).toEqual({ day: '2026-11-25', dueCount: 3, items: due.map((id) => ({ id })) });
});

it('S-01 at most one a day, however often the round is made, two at once included', async () => {
  const before = await kept();
  await Promise.all([morning('2026-11-25'), morning('2026-11-25')]);
  expect(await kept()).toEqual(before);
  expect(before).toEqual([{ person: practice.person('P0010'), day: '2026-11-25' }]);
});

it('a round that is cut off leaves nothing, and the next one makes it whole', async () => {
  service.setToday('2026-12-01');
  const { itemId } = await service.waits(practice, 'P0012', '2026-12-01');
  const cut = new RequestDatabase(service.dataSource, practice.id).transaction(async (tx) => {
    await makeDigests(tx, practice.id, '2026-12-01');
    throw new Error('killed');
  });
  await expect(cut).rejects.toThrow('killed');
  expect([await digestOf('P0012'), (await kept()).map(({ day }) => day)]).toEqual([null, ['2026-11-25']]);
  await morning('2026-12-01');
  expect(await digestOf('P0012')).toEqual({ day: '2026-12-01', dueCount: 1, items: [{ id: itemId }] });
});

it('S-01 a day without items has no digest, and the day before is gone', async () => {
  service.setToday('2026-12-03');
  await closeAll();
  await morning('2026-12-03');
  expect([await kept(), await digestOf('P0010'), await digestOf('P0012')]).toEqual([[], null, null]);
});

it('line 10: a digest is its person’s alone', async () => {
  service.setToday('2026-12-04');
  const { itemId } = await service.waits(practice, 'P0008', '2026-12-04');
  await morning('2026-12-04');
  expect(await digestOf('P0008')).toEqual({ day: '2026-12-04', dueCount: 1, items: [{ id: itemId }] });
  for (const who of ['P0001', 'P0006', 'P0013', 'P0017', { administrator: 'SYSTEM' }, { administrator: 'SECURITY' }, { administrator: 'AUDIT' }] as const) expect(await digestOf(who)).toBeNull();
  expect([await digestOf('P0008', other), (await ask(null, practice)).errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['UNAUTHENTICATED']]);
  await closeAll();
});

it('many items cost the statements of one', async () => {
  service.setToday('2026-12-07');
  await service.waits(practice, 'P0014', '2026-12-07');
  for (let n = 0; n < 8; n += 1) await service.waits(practice, 'P0016', '2026-12-07');
  await morning('2026-12-07');
  const cost = async (who: Asker) => { const before = await service.statements(); await digestOf(who); return (await service.statements()) - before; };
  expect((await digestOf('P0016'))?.items).toHaveLength(8);
  expect(await cost('P0016')).toBe(await cost('P0014'));
  await closeAll();
});

it('closed items are kept for a year as the trace of their revision, open ones as long as they are open', async () => {
  service.setToday('2026-12-08');
  const [old, recent, open] = [await service.waits(practice, 'P0018', '2025-12-07'), await service.waits(practice, 'P0018', '2025-12-08'), await service.waits(practice, 'P0018', '2025-12-07', { kind: 'REPLY' })];
  await service.hear(practice, [old, recent].map((item) => ({ ...item, open: false })));
  await morning('2026-12-08');
  const ids = (await service.rows<{ id: string }>(practice, `select id from app.work_item where institution_id = $1 and person_id = $2`, [practice.person('P0018')])).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([recent.itemId, open.itemId].toSorted());
  await closeAll();
});

it('08:30 in Shanghai, made up for in the rest of that day and not after it; a pinned day stays what it is', () => {
  const [item] = parseCrontab(digestCrontab);
  const times = Array.from({ length: 24 * 60 }, (_, n) => ({ hour: Math.floor(n / 60), min: n % 60 })).filter((time) => item?.match({ ...time, date: 25, month: 11, dow: 3 }));
  expect(times).toEqual([{ hour: 0, min: 30 }]);
  const due = new Date('2026-11-25T00:30:00Z');
  expect(new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(due)).toBe('08:30');
  expect(digestDay(due, due, null)).toBe('2026-11-25');
  expect(digestDay(due, new Date('2026-11-25T15:59:00Z'), null)).toBe('2026-11-25');
  expect(digestDay(due, new Date('2026-11-25T16:00:00Z'), null)).toBeNull();
  expect(digestDay(due, new Date('2027-03-01T08:00:00Z'), '2026-11-23')).toBe('2026-11-23');
});

it('the service’s own workers make it', async () => {
  service.setToday('2026-12-09');
  const { itemId } = await service.waits(practice, 'P0020', '2026-12-09');
  const pool = testPool(service.database.url, { max: 4 });
  const others = { crontab: [digestCrontab], taskList: digestTasks({ dataSource: service.dataSource, now: () => new Date(), pinnedToday: '2026-12-09' }) };
  const jobs = await startJobs(service.coordination, pool, others);
  try {
    await jobs.addJob('digests', {});
    expect(await waitFor(() => digestOf('P0020'))).toEqual({ day: '2026-12-09', dueCount: 1, items: [{ id: itemId }] });
  } finally {
    await jobs.stop();
    await pool.end();
  }
});

async function closeAll(): Promise<void> {
  await new RequestDatabase(service.dataSource, practice.id).transaction((tx) => tx.query('update app.work_item set open = false where institution_id = $1', [practice.id]));
}
