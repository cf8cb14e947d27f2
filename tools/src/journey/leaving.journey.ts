import { withClient } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import { randomUUID } from 'node:crypto';
import type { Service } from '../ports';
import type { Codes, House } from './house';
import { plainReads } from './plain-reads';
import { practiceFolder } from './practice-institution.journey';
import { logged, traced } from './traced-request';

/** How soon nothing may run any more for somebody who has left, or whose time is up. */
const SOON_MS = 2_000;

interface Lock {
  /** Resolves when a statement of the service waits for the table. */
  readonly reached: () => Promise<unknown>;
  /** Resolves when none does any more. */
  readonly left: () => Promise<unknown>;
  readonly release: () => Promise<unknown>;
}

/** Somebody changes the table and does not come to an end: whatever the service asks of it waits. */
async function whileLocked<Result>(house: House, service: Service, table: string, work: (lock: Lock) => Promise<Result>): Promise<Result> {
  const { migrationUrl, superuserUrl } = house.database(service);
  return withClient(migrationUrl, (owner) =>
    withClient(superuserUrl, async (watch) => {
      const waiting = async (): Promise<number> => {
        const { rows } = await watch.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = $1 and wait_event_type = 'Lock'`, [service]);
        return rows[0]?.n ?? 0;
      };
      await owner.query(`begin; lock table app.${table} in access exclusive mode`);
      return work({
        reached: () => waitFor(async () => (await waiting()) > 0, { timeout: 20_000 }),
        left: () => waitFor(async () => (await waiting()) === 0, { timeout: 20_000 }),
        release: () => owner.query('rollback'),
      });
    }),
  );
}

const since = (start: number): number => performance.now() - start;

export function leavingJourney(house: () => House): void {
  describe('a service that waits for its database', () => {
    let codes: Codes;
    let officer: { readonly institutionId: string; readonly personId: string };
    beforeAll(async () => {
      const institutionId = await house().load(practiceFolder, '某市委党校(等待)');
      codes = await house().codes(institutionId);
      officer = { institutionId, personId: codes.person('P0013') };
      const reachesTheLast = async () => (await house().ask<{ programmes: readonly Programme[] }>(officer, THREE_HOPS)).programmes.some(({ host }) => host?.department?.head?.talkDuties);
      await waitFor(reachesTheLast, { timeout: 20_000, interval: 100 });
      // The night's job of a new institution would wait for a locked table as well.
      await withClient(house().database('talks').superuserUrl, async (sql) => {
        const settled = async () => (await sql.query(`select 1 from app.job_done where institution_id = $1 and job = 'settle-duties'`, [institutionId])).rows.length > 0;
        await waitFor(settled, { timeout: 60_000, interval: 250 });
      });
    });

    /** Asks, leaves when the statement waits, and resolves when it waits no more: with the milliseconds in between, and what the house wrote of it. */
    const leave = async (service: Service, { reached, left }: Lock, query: string, variables: object = {}) => {
      const leaving = new AbortController();
      const requestId = randomUUID();
      const asked = traced(house(), officer, query, { variables, signal: leaving.signal, requestId }).catch(({ name }: Error) => name);
      await reached();
      const start = performance.now();
      leaving.abort();
      expect(await asked).toBe('AbortError');
      await left();
      return { ms: since(start), lines: (await logged(house(), requestId, ['gateway', service])).filter(({ msg }) => msg === 'request') };
    };

    test.each(plainReads)('$service stops when the client leaves', async ({ service, table, query }) => {
      await whileLocked(house(), service, table, async (lock) => {
        const { ms, lines } = await leave(service, lock, query);
        expect(ms).toBeLessThan(SOON_MS);
        expect(lines).toEqual(expect.arrayContaining([expect.objectContaining({ by: 'gateway', left: true }), expect.objectContaining({ by: service, aborted: true })]));
      });
      expect((await house().graphql(officer, query)).errors).toBeUndefined();
    });

    test('a change stops too, and nothing of it is saved', async () => {
      const talkeeId = codes.person('P0063');
      const planned = async () => (await house().ask<{ myTalks: { nodes: readonly { talkee: { id: string } }[] } }>(officer, '{ myTalks(year: 2026) { nodes { talkee { id } } } }')).myTalks.nodes.filter(({ talkee }) => talkee.id === talkeeId).length;
      const before = await planned();
      await whileLocked(house(), 'talks', 'talk', async (lock) => {
        const mutation = 'mutation ($talkeeId: ID!) { planTalk(input: { talkeeId: $talkeeId, plannedOn: "2026-12-24" }) { userErrors { code } } }';
        expect((await leave('talks', lock, mutation, { talkeeId })).ms).toBeLessThan(SOON_MS);
      });
      expect(await planned()).toBe(before);
    });

    test('is asked for five seconds, and then stops', async () => {
      const [{ service, table, query } = missing()] = plainReads.filter((each) => each.service === 'education');
      await whileLocked(house(), service, table, async ({ reached, left }) => {
        const start = performance.now();
        const asked = traced(house(), officer, query);
        await reached();
        expect((await asked).answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
        expect(since(start)).toBeGreaterThan(4_900);
        await left();
        expect(since(start)).toBeLessThan(5_000 + SOON_MS);
      });
    });

    test('has only what the services before it left of the ten seconds of a request', async () => {
      const start = performance.now();
      await whileLocked(house(), 'education', 'programme', (first) =>
        whileLocked(house(), 'organisation', 'department_term', (second) =>
          whileLocked(house(), 'talks', 'duty_year', async (third) => {
            const asked = traced(house(), officer, THREE_HOPS);
            for (const [lock, until] of [[first, 3_500], [second, 7_000]] as const) {
              await lock.reached();
              await new Promise((resolve) => setTimeout(resolve, until - since(start)));
              await lock.release();
            }
            await third.reached();
            const { answer } = await asked;
            expect(since(start)).toBeGreaterThan(9_900);
            expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['SERVICE_UNAVAILABLE']);
            await third.left();
            expect(since(start)).toBeLessThan(10_000 + SOON_MS);
          }),
        ),
      );
    });
  });
}

/** Each service is asked for what the one before it answered. */
const THREE_HOPS = '{ programmes { host { department { head { talkDuties(year: 2026) { due } } } } } }';

interface Programme {
  readonly host: { readonly department: { readonly head: { readonly talkDuties: { readonly due: number } | null } | null } | null } | null;
}

const missing = (): never => {
  throw new Error('no such service');
};
