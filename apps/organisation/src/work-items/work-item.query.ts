import type { RequestDatabase } from '@tongxin/database';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { WorkItem } from './work-item';

type Reads = Pick<RequestDatabase, 'query'>;

export const workItemColumns = `w.id, w.person_id as "personId", w.service, w.kind, w.due_on as "dueOn"`;

/** Those of the items that are open and this person's own. */
export const fetchWorkItems = (db: Reads, tenant: string | null, ids: readonly string[], personId: string | null): Promise<WorkItem[]> =>
  db.query<WorkItem>(`select ${workItemColumns} from app.work_item w where w.institution_id = $1 and w.id = any($2) and w.person_id = $3 and w.open`, [tenant, ids, personId]);

/** One's own open items by day, keyset over (day, id). */
export async function pageOfWorkItems(db: Reads, tenant: string, personId: string, args: { first: number; after?: string | null }): Promise<Page<WorkItem>> {
  const [day, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await db.query<WorkItem>(
    `select ${workItemColumns} from app.work_item w where w.institution_id = $1 and w.person_id = $2 and w.open and ($3::date is null or (w.due_on, w.id) > ($3, $4::uuid))
     order by w.due_on, w.id limit $5`,
    [tenant, personId, day, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.dueOn, row.id]);
}

export async function countWorkItems(db: Reads, tenant: string, personId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*) as count from app.work_item w where w.institution_id = $1 and w.person_id = $2 and w.open`, [tenant, personId]);
  return row?.count ?? 0;
}
