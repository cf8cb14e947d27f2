import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@tongxin/testing';
import { Client } from 'pg';
import { NoteService } from './fixtures/note-service';
import { deadlineMs } from './request-terms';

jest.setTimeout(60_000);
let notes: NoteService;
let url: string;
/** Looks on from outside the pool, as the same role, who sees its own statements. */
let watch: Client;
const unheard: unknown[] = [];
const hear = (error: unknown): void => void unheard.push(error);
beforeAll(async () => {
  process.on('unhandledRejection', hear);
  notes = await NoteService.start({ poolSize: 3 });
  url = `${await notes.server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  watch = new Client({ connectionString: notes.database.url });
  await watch.connect();
});
afterAll(async () => {
  await watch.end();
  await notes.stop();
  process.removeListener('unhandledRejection', hear);
});
beforeEach(() => void notes.log.splice(0));
afterEach(async () => {
  await waitFor(() => notes.held === 0);
  expect(unheard).toEqual([]);
});

const running = async (): Promise<number> =>
  Number((await watch.query<{ n: string }>(`select count(*) as n from pg_stat_activity where state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()`)).rows[0]?.n);

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}
async function post(query: string, more: { signal?: AbortSignal; headers?: Record<string, string> } = {}): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await notes.token(notes.me)}`, ...more.headers },
    body: JSON.stringify({ query }),
    signal: more.signal,
  });
  return (await answer.json()) as Answer;
}
const lines = () => notes.log.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'request');

describe('the caller leaves', () => {
  test.each(['{ sleep(seconds: 30) }', 'mutation { sleepAndWrite(seconds: 30, text: "left") }'])('its statement is gone within a second, and it saved nothing: %s', async (query) => {
    const controller = new AbortController();
    const answer = post(query, { signal: controller.signal }).catch((error: Error) => error.name);
    await waitFor(async () => (await running()) === 1);
    const left = performance.now();
    controller.abort();
    await waitFor(async () => (await running()) === 0);
    expect(performance.now() - left).toBeLessThan(1_000);
    expect(await answer).toBe('AbortError');
    await waitFor(() => lines().length === 1);
    expect(lines()).toEqual([expect.objectContaining({ route: '/graphql', operation: 'anonymous', aborted: true })]);
    expect((await notes.ask(notes.me, '{ notes { nodes { text } } }')).data).toEqual({ notes: { nodes: [] } });
    expect(notes.log.join()).not.toContain('masked error');
  });

  test('of several mutations in one request the later ones never begin', async () => {
    const controller = new AbortController();
    const answer = post('mutation { a: sleepAndWrite(seconds: 30, text: "a") b: sleepAndWrite(seconds: 0, text: "b") }', { signal: controller.signal }).catch(() => 'left');
    await waitFor(async () => (await running()) === 1);
    controller.abort();
    expect(await answer).toBe('left');
    await waitFor(() => notes.held === 0);
    await pause(100);
    expect((await notes.ask(notes.me, '{ notes { nodes { text } } }')).data).toEqual({ notes: { nodes: [] } });
  });

  test('50 in a row leave the pool whole', async () => {
    for (let n = 0; n < 50; n += 1) {
      const controller = new AbortController();
      const answer = post(n % 2 ? '{ sleep(seconds: 30) }' : 'mutation { sleepAndWrite(seconds: 30, text: "many") }', { signal: controller.signal }).catch(() => 'left');
      await pause(n % 12);
      controller.abort();
      expect(await answer).toBe('left');
    }
    await waitFor(async () => (await running()) === 0);
    await waitFor(() => notes.held === 0);
    const answers = await Promise.all(Array.from({ length: 6 }, () => post('{ notes { totalCount } }')));
    expect(answers).toEqual(Array.from({ length: 6 }, () => ({ data: { notes: { totalCount: 0 } } })));
  });
});

describe('the deadline', () => {
  test.each<[string | string[] | undefined, number]>([
    [undefined, 10_000], ['2500', 2_500], ['1', 1], ['0', 1], ['10000', 10_000], ['99999999', 10_000], ['-5', 10_000], ['1.5', 10_000], ['1e3', 10_000], ['', 10_000],
    ['9999999999999', 10_000], [['5', '6'], 10_000],
  ])('x-deadline-ms: %s leaves %i', (header, left) => expect(deadlineMs(header)).toBe(left));

  test.each(['{ sleep(seconds: 30) }', 'mutation { sleepAndWrite(seconds: 30, text: "late") }'])('ends what runs, answers a code, and saves nothing: %s', async (query) => {
    const asked = performance.now();
    const { errors } = await post(query, { headers: { 'x-deadline-ms': '400' } });
    expect(performance.now() - asked).toBeLessThan(1_400);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE']);
    expect(await running()).toBe(0);
    expect((await notes.ask(notes.me, '{ notes { nodes { text } } }')).data).toEqual({ notes: { nodes: [] } });
  });

  test('a request that is in time never hears of it', async () => {
    expect(await post('{ sleep(seconds: 0.05) }', { headers: { 'x-deadline-ms': '5000' } })).toEqual({ data: { sleep: 'slept' } });
  });
});
