import { dayIn } from '@tongxin/calendar';
import type { Sql } from '@tongxin/events';
import type { Job } from './job';
import { jobsSchema } from './tables';

const onTheWall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `HH:MM` on the wall of the institution. */
export const timeIn = (instant: Date): string => onTheWall.format(instant);

/** The day that is to be worked on now, or null before its hour. A pinned day has no hours: its work is due at once. */
export function dueDay(at: string, now: Date, pinned: string | null): string | null {
  if (pinned) return pinned;
  return timeIn(now) >= at ? dayIn(now) : null;
}

/**
 * Enqueues a daily job for every institution that has not begun the day, in one statement however many there are; whoever comes second finds nothing left. A service
 * knows its institutions by its audit, which keeps one row for each, and by the events of the last month; one that is known once stays so in `ops.job_day`.
 */
export async function beginDay(sql: Sql, job: Job, day: string): Promise<void> {
  await sql.query(
    `with known as (select institution_id from ops.audit_head union select institution_id from ops.inbox union select institution_id from ops.job_day),
     begun as (
       insert into ops.job_day as d (job, institution_id, day)
       select $1, k.institution_id, $2::date from known k
       where not exists (select from ops.job_day e where e.job = $1 and e.institution_id = k.institution_id and e.day = $2::date) order by k.institution_id
       on conflict (job, institution_id) do update set day = excluded.day where d.day <> excluded.day
       returning d.institution_id as id
     )
     select count(*) from ${jobsSchema}.add_jobs(array(
       select row($1, json_build_object('institutionId', id, 'day', $2::date), null, null, $3, concat_ws('/', $1::text, id, $2::date), null, null)::${jobsSchema}.job_spec from begun), true)`,
    [job.name, day, job.maxAttempts],
  );
}
