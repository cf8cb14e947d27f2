import { dayIn } from '@tongxin/calendar';
import { RequestDatabase, type Sql } from '@tongxin/database';
import type { TaskList } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { digestsOf } from './digest';
import { deletePast, insertDigests, itemsDueBy } from './digest.query';

export interface DigestTerms {
  dataSource: DataSource;
  now: () => Date;
  /** The calendar day of practice mode. */
  pinnedToday: string | null;
}

/** 08:30 in Shanghai, which has no summer time; the table of times is in UTC. A process that comes up later in the day makes up for it. */
export const digestCrontab = '30 0 * * * digests ?fill=15h';

/** The day whose digests are due, or null where that day is over: what was missed is not sent after it. */
export function digestDay(dueAt: Date, now: Date, pinnedToday: string | null): string | null {
  if (pinnedToday) return pinnedToday;
  return dayIn(dueAt) === dayIn(now) ? dayIn(dueAt) : null;
}

/** The day's digests of an institution, inside one transaction: made twice, or by two processes at once, everybody still has one. */
export async function makeDigests(tx: Pick<Sql, 'query'>, institutionId: string, day: string): Promise<void> {
  await deletePast(tx, institutionId, day);
  await insertDigests(tx, institutionId, digestsOf(await itemsDueBy(tx, institutionId, day), day));
}

/** Every institution: the outbox keeps the newest event of each of its people, is under no tenant's policy and holds ids and dates only. */
const institutions = 'select distinct institution_id as id from ops.outbox order by id';

/** `digests` sends a job to every institution, `digest` does it. */
export const digestTasks = ({ dataSource, now, pinnedToday }: DigestTerms): TaskList => ({
  digests: async (payload, { addJob }) => {
    const { _cron: cron } = (payload ?? {}) as { _cron?: { ts: string } };
    const day = digestDay(cron ? new Date(cron.ts) : now(), now(), pinnedToday);
    if (day === null) return;
    for (const { id } of await dataSource.query<{ id: string }[]>(institutions)) await addJob('digest', { institutionId: id, day }, { jobKey: `digest/${id}/${day}` });
  },
  digest: async (payload) => {
    const { institutionId, day } = payload as { institutionId: string; day: string };
    await new RequestDatabase(dataSource, institutionId).transaction((tx) => makeDigests(tx, institutionId, day));
  },
});
