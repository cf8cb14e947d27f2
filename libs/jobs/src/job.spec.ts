import { record, uuid } from '@tongxin/event-contracts';
import { defineDailyJob, defineJob, readPayload } from './job';
import { PayloadRefused } from './payload';

const run = async (): Promise<void> => undefined;
const institutionId = '00000000-0000-7000-8000-00000000000a';
const job = defineJob({ name: 'talks.recompute-duties', parse: record({ institutionId: uuid }), run });

test('a job has a name of small letters, and a bound of attempts', () => {
  expect(job).toMatchObject({ name: 'talks.recompute-duties', maxAttempts: 10, timeoutMs: 300_000 });
  for (const name of ['', 'Recompute', 'recompute duties', 'recompute/duties', '任务', 'a'.repeat(61)]) expect(() => defineJob({ ...job, name })).toThrow('not a name');
  for (const maxAttempts of [0, 26, Number.NaN]) expect(() => defineJob({ ...job, maxAttempts })).toThrow('attempts');
});

test('what its reader lets through is checked all the same', () => {
  expect(readPayload(job, { institutionId })).toEqual({ institutionId });
  expect(() => readPayload(job, { institutionId, id: institutionId })).toThrow('no such field');
  const careless = defineJob({ name: 'careless', parse: (payload) => ({ ...(payload as { institutionId: string }), note: 'text' }), run });
  expect(() => readPayload(careless, { institutionId })).toThrow(PayloadRefused);
});

test('a daily job has an hour, and is done once a day', () => {
  const daily = defineDailyJob({ name: 'daily', at: '08:30', run });
  expect(daily).toMatchObject({ dailyAt: '08:30' });
  expect(daily.once?.({ institutionId, day: '2026-11-23' })).toEqual(['2026-11-23']);
  expect(readPayload(daily, { institutionId, day: '2026-11-23' })).toEqual({ institutionId, day: '2026-11-23' });
  for (const payload of [{ institutionId }, { institutionId, day: 20 }, { institutionId, day: '2026-11-23', page: 1 }]) expect(() => readPayload(daily, payload)).toThrow(PayloadRefused);
  for (const at of ['8:30', '24:00', '08:60', 'noon']) expect(() => defineDailyJob({ name: 'daily', at, run })).toThrow('time of day');
});
