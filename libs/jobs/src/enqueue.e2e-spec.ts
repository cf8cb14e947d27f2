import { enqueue } from './enqueue';
import { item, itemJob, Jobs, otherSchool, school } from './jobs.fixtures';
import { PayloadRefused } from './payload';

let jobs: Jobs;
beforeAll(async () => void (jobs = await Jobs.open()));
afterEach(() => jobs.clear());
afterAll(() => jobs.stop());

const job = itemJob();

test('a job waits if and only if its transaction commits', async () => {
  const kept = item();
  await jobs.change(async (tx) => {
    await enqueue(tx, job, kept);
    expect(await jobs.waiting()).toEqual([]);
  });
  await expect(jobs.change(async (tx) => {
    await enqueue(tx, job, item());
    throw new Error('refused');
  })).rejects.toThrow('refused');
  expect(await jobs.waiting()).toMatchObject([{ payload: kept, attempts: 0, max_attempts: 10, key: null }]);
});

test.each<[string, Record<string, unknown>]>([
  ['a text', { ...item(), note: 'he said that' }],
  ['a name', { ...item(), id: '张伟' }],
  ['no institution', { id: item().id }],
])('%s is refused before anything is written', async (_name, payload) => {
  const careless = { ...job, parse: (given: unknown) => given as ReturnType<typeof item> };
  await jobs.change(async (tx) => {
    await expect(enqueue(tx, careless, payload as never)).rejects.toThrow(PayloadRefused);
    await expect(enqueue(tx, job, item(), { key: ['he said that'] })).rejects.toThrow(PayloadRefused);
  });
  expect(await jobs.waiting()).toEqual([]);
});

test('a job of another institution, and one of a transaction without any, is refused', async () => {
  await expect(jobs.change((tx) => enqueue(tx, job, item(otherSchool)))).rejects.toThrow('not of the institution');
  await expect(jobs.change((tx) => enqueue(tx, job, item()), null)).rejects.toThrow('not of the institution');
  expect(await jobs.waiting()).toEqual([]);
});

test('one job waits under a key: it takes the newer payload, and the newer time only where it is told to', async () => {
  const [first, second, third] = [item(), item(), item()];
  const [soon, later] = [new Date('2099-01-01T00:00:00Z'), new Date('2099-02-01T00:00:00Z')];
  const under = (payload: typeof first, runAt: Date, replace?: boolean) => jobs.change((tx) => enqueue(tx, job, payload, { key: ['2026-11-23'], runAt, replace }));
  await under(first, soon);
  await under(second, later);
  expect(await jobs.waiting()).toMatchObject([{ payload: second, run_at: soon, key: `item/${school}/2026-11-23` }]);
  await under(third, later, true);
  expect(await jobs.waiting()).toMatchObject([{ payload: third, run_at: later }]);
});

test('the same key of another institution is another key', async () => {
  for (const institution of [school, otherSchool]) await jobs.change((tx) => enqueue(tx, job, item(institution), { key: [1] }), institution);
  expect(await jobs.waiting()).toHaveLength(2);
});
