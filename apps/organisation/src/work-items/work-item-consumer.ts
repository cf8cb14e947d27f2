import { workItemChanged, type Envelope, type WorkItemState } from '@tongxin/event-contracts';
import { createConsumer, type Connections, type Consumer, type Sql, type Transport } from '@tongxin/events';

/** Name of the consumer that keeps the inboxes. */
export const workItemConsumer = 'organisation/work-items';

/**
 * Writes what services tell of work items, as a set: of each item the newest state, and nothing that is older than what is there. An item belongs to the service that
 * told it first.
 */
export async function applyWorkItems(tx: Sql, events: readonly Envelope[]): Promise<void> {
  const [first] = events;
  if (!first) return;
  const rows = events.map(({ source, revision, payload }) => {
    const { itemId, personId, kind, dueOn, open } = payload as WorkItemState;
    return { id: itemId, person_id: personId, service: source, kind, due_on: dueOn, open, revision };
  });
  await tx.query(
    `insert into app.work_item as w (institution_id, id, person_id, service, kind, due_on, open, revision)
     select distinct on (id) $1, id, person_id, service, kind, due_on, open, revision
     from jsonb_to_recordset($2::jsonb) as told(id uuid, person_id uuid, service text, kind text, due_on date, open boolean, revision bigint)
     order by id, revision desc
     on conflict (institution_id, id) do update
       set person_id = excluded.person_id, kind = excluded.kind, due_on = excluded.due_on, open = excluded.open, revision = excluded.revision
       where w.service = excluded.service and excluded.revision > w.revision`,
    [first.institutionId, JSON.stringify(rows)],
  );
}

export const createWorkItemConsumer = (pool: Connections, transport: Pick<Transport, 'subscribe'>): Consumer =>
  createConsumer({ name: workItemConsumer, pool, transport, contracts: [workItemChanged], apply: applyWorkItems, batch: 2_000 });
