import { Client } from 'pg';
import type { Logger } from 'pino';
import { createBell, type Bell } from './bell';
import { sqlOf, type Sql } from './sql';

/** What a step found: more work at hand, rows that an unfinished transaction holds back, or nothing. */
export type Step = 'more' | 'held' | 'idle';

export type ExclusiveLoop = { stop(): Promise<void> };

const POLL_MS = 1_000;
const HELD_MS = 25;
const BACKOFF_MS = [100, 250, 500, 1_000, 2_000, 5_000];

/**
 * Runs `step` again and again in at most one process at a time for this `lock`, on one connection that holds the lock: when the connection goes,
 * so does the right to go on. Woken by NOTIFY on `channel`, where one is given, and every second. A step that fails is logged, the lock is given up (a newer version
 * of the service may be able to do what this one cannot) and tried again later.
 * `stop` lets the step at hand finish.
 */
export function startExclusiveLoop(options: {
  readonly connectionString: string;
  readonly lock: string;
  readonly channel?: 'outbox' | 'log';
  readonly logger: Logger;
  step(sql: Sql): Promise<Step>;
  onFailure?(error: Error): void;
}): ExclusiveLoop {
  const { logger } = options;
  const bell = createBell();
  let stopping = false;

  const run = async () => {
    for (let failures = 0; !stopping; ) {
      try {
        await session(options, bell, () => stopping, () => { failures = 0; });
      } catch (error) {
        if (stopping) return;
        const failure = error instanceof Error ? error : new Error(String(error));
        logger.error({ err: failure, lock: options.lock }, 'stopped by an error, will try again');
        options.onFailure?.(failure);
        await bell.wait(BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? POLL_MS);
        failures += 1;
      }
    }
  };
  const running = run();
  return {
    async stop() {
      stopping = true;
      bell.ring();
      await running;
    },
  };
}

async function session(
  { connectionString, lock, channel, step }: Parameters<typeof startExclusiveLoop>[0],
  bell: Bell,
  stopping: () => boolean,
  succeeded: () => void,
): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: lock });
  client.on('error', bell.ring); // the next statement fails and says why
  client.on('notification', bell.ring);
  await client.connect();
  try {
    const sql = sqlOf(client);
    while (!stopping()) {
      const [row] = await sql.query<{ mine: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [lock]);
      if (row?.mine) break;
      await bell.wait(POLL_MS);
    }
    if (channel && !stopping()) await sql.query(`listen ${channel}`);
    while (!stopping()) {
      const found = await step(sql);
      succeeded();
      if (found !== 'more' && !stopping()) await bell.wait(found === 'held' ? HELD_MS : POLL_MS);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}
