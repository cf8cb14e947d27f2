import type { Envelope } from '@tongxin/event-contracts';
import { columnsOf, eventOf, type EventRow } from './outbox';
import type { Sql } from './sql';

type LogRow = EventRow & { tx: string; seq: string; source: string; revision: string; settled: boolean };
const columns = 'tx::text, seq::text, event_id, institution_id, type, version, entity, occurred_at, payload, source, revision::text';
const envelopeOf = (row: LogRow): Envelope => ({ ...eventOf(row), revision: row.revision, source: row.source });

/** A place in the log. As text it is padded, so that texts compare as places do. */
export type LogPosition = { readonly tx: string; readonly seq: string };
export const positionText = ({ tx, seq }: LogPosition): string => `${tx.padStart(20, '0')}.${seq.padStart(20, '0')}`;
export function parsePosition(text: string): LogPosition {
  const [, tx, seq] = /^(\d+)\.(\d+)$/.exec(text) ?? [];
  if (tx === undefined || seq === undefined) throw new Error(`${text}: not a position of this log`);
  // The zeros must go: xid8 would take them for octal.
  return { tx: BigInt(tx).toString(), seq: BigInt(seq).toString() };
}

export async function appendToLog(sql: Sql, events: readonly Envelope[]): Promise<void> {
  await sql.query(
    `with saved as (
      insert into ops.log (event_id, institution_id, type, version, entity, occurred_at, payload, source, revision)
      select event_id, institution_id, type, version, entity, occurred_at, payload, source, revision
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::timestamptz[], $7::jsonb[], $8::text[], $9::bigint[]) with ordinality
        as e(event_id, institution_id, type, version, entity, occurred_at, payload, source, revision, n)
      order by n
    ) select pg_notify('log', '')`,
    [...columnsOf(events), events.map((e) => e.source), events.map((e) => e.revision)],
  );
}

/** The next events behind `after`, in the order of commits. `held`: there are more, but an older transaction is still running. */
export async function readLog(sql: Sql, after: LogPosition, limit: number) {
  const rows = await sql.query<LogRow>(
    `select ${columns}, tx < pg_snapshot_xmin(pg_current_snapshot()) as settled
     from ops.log where (tx, seq) > ($1::xid8, $2::bigint) order by ops.log.tx, ops.log.seq limit $3`,
    [after.tx, after.seq, limit],
  );
  const settled = rows.filter((row) => row.settled);
  const last = settled.at(-1);
  return { events: settled.map(envelopeOf), end: last ? { tx: last.tx, seq: last.seq } : after, held: settled.length < rows.length };
}

/** One institution's events behind `after`, up to and including `upTo`; both are places that a subscription has passed, so all of it is settled. */
export async function readInstitutionLog(sql: Sql, institutionId: string, after: LogPosition, upTo: LogPosition, limit: number) {
  const rows = await sql.query<LogRow>(
    `select ${columns} from ops.log
     where institution_id = $1 and (tx, seq) > ($2::xid8, $3::bigint) and (tx, seq) <= ($4::xid8, $5::bigint) order by ops.log.tx, ops.log.seq limit $6`,
    [institutionId, after.tx, after.seq, upTo.tx, upTo.seq, limit],
  );
  const last = rows.at(-1);
  return { events: rows.map(envelopeOf), end: last ? { tx: last.tx, seq: last.seq } : after };
}

/**
 * Deletes events that a newer event of the same entity has replaced (or that are a second copy), where every subscription has passed both and the
 * event was logged before `before`; the newest of an entity stays. "Newer" goes by revision, because the order of commits is not that of revisions.
 * @returns how many were deleted
 */
export async function compactLog(sql: Sql, before: Date): Promise<number> {
  const [row] = await sql.query<{ deleted: number }>(
    `with passed as (select tx, seq from ops.subscription order by tx, seq limit 1),
    gone as (
      delete from ops.log old using passed
      where (old.tx, old.seq) <= (passed.tx, passed.seq) and old.logged_at < $1
        and exists (
          select 1 from ops.log new
          where new.institution_id = old.institution_id and new.source = old.source and new.entity = old.entity
            and (new.revision > old.revision or (new.revision = old.revision and (new.tx, new.seq) < (old.tx, old.seq)))
            and (new.tx, new.seq) <= (passed.tx, passed.seq))
      returning 1
    ) select count(*)::int as deleted from gone`,
    [before],
  );
  return row?.deleted ?? 0;
}
