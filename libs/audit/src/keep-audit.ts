import { dayIn } from '@tongxin/calendar';
import { asInstitution, type Sql } from '@tongxin/events';
import { headOf, type ChainTerms } from './chain-rows';
import { saveCheckpoint } from './checkpoints';

/**
 * The daily round over the institutions of a service: rows that an older version wrote past the queue are put into it, rows older than six months are removed, and a
 * chain that has grown gets a checkpoint. An institution a transaction; what a round did not reach, the next one does.
 * @returns how many rows were removed
 */
export async function keepAudit(sql: Sql, { service, now, key }: ChainTerms): Promise<number> {
  const today = dayIn(now());
  const due = await sql.query<{ id: string }>('select institution_id as id from ops.audit_head where kept_on is distinct from $1::date order by institution_id', [today]);
  let removed = 0;
  for (const { id } of due) {
    await sql.query('begin');
    await asInstitution(sql, id);
    await sql.query(
      `insert into ops.audit_unchained (institution_id, entry_id) select e.institution_id, e.id from app.audit_entry e where e.institution_id = $1
         and not exists (select from app.audit_chain c where c.institution_id = $1 and c.entry_id = e.id)
         and not exists (select from ops.audit_unchained q where q.institution_id = $1 and q.entry_id = e.id) order by e.id`,
      [id],
    );
    const [pruned] = await sql.query<{ n: string }>('select app.prune_audit()::text as n');
    removed += Number(pruned?.n ?? 0);
    const head = await headOf(sql, id);
    if (head) await saveCheckpoint(sql, service, id, head, now(), key);
    await sql.query('update ops.audit_head set kept_on = $2, checkpointed_at = $3 where institution_id = $1', [id, today, now()]);
    await sql.query('commit');
  }
  return removed;
}
