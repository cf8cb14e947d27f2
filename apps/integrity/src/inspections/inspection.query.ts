import type { RequestDatabase } from '@tongxin/database';

type Reads = Pick<RequestDatabase, 'query'>;

export interface BatchRow {
  id: string;
  code: string;
  category: string;
  month: string;
  drawnOn: string | null;
  objectCount: number | null;
  drawnCount: number | null;
  inspectorCount: number | null;
  seedCommitment: string | null;
  seed: string | null;
  published: boolean;
  /** Everyone who inspects in it. */
  inspectorIds: string[];
}

export interface TaskRow {
  id: string;
  code: string;
  batchId: string;
  objectId: string;
  inspectedOn: string;
  inspectedAt: string | null;
  inspectorIds: string[];
  itemCodes: string[];
  state: string;
  recusalChecked: boolean | null;
  imported: boolean;
  /** Of its batch. */
  published: boolean;
}

export interface ObjectRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  departmentId: string | null;
  rosterVersion: string | null;
}

export interface ItemRow {
  id: string;
  code: string;
  category: string;
  name: string;
  points: string | null;
  basis: string | null;
}

const batchColumns = `b.id, b.code, b.category, b.month, b.drawn_on as "drawnOn", b.object_count as "objectCount", b.drawn_count as "drawnCount",
  b.inspector_count as "inspectorCount", b.seed_commitment as "seedCommitment", b.seed, b.published,
  array(select distinct i from app.inspection_task k, unnest(k.inspector_ids) i where k.institution_id = $1 and k.batch_id = b.id) as "inspectorIds"`;

export const fetchBatches = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<BatchRow[]> =>
  db.query<BatchRow>(`select ${batchColumns} from app.inspection_batch b where b.institution_id = $1 and b.id = any($2)`, [tenant, ids]);

/** A year has tens of batches. */
export const listBatches = (db: Reads, tenant: string, year: number): Promise<BatchRow[]> =>
  db.query<BatchRow>(
    `select ${batchColumns} from app.inspection_batch b where b.institution_id = $1 and b.month between $2 and $3 order by b.month, b.code limit 1000`,
    [tenant, `${year}-01`, `${year}-12`],
  );

const taskColumns = `k.id, k.code, k.batch_id as "batchId", k.object_id as "objectId", k.inspected_on as "inspectedOn", k.inspected_at as "inspectedAt",
  k.inspector_ids as "inspectorIds", k.item_codes as "itemCodes", k.state, k.recusal_checked as "recusalChecked", k.imported, b.published`;
const taskTables = `app.inspection_task k join app.inspection_batch b on b.institution_id = $1 and b.id = k.batch_id`;

export const fetchTasks = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<TaskRow[]> =>
  db.query<TaskRow>(`select ${taskColumns} from ${taskTables} where k.institution_id = $1 and k.id = any($2)`, [tenant, ids]);

export const fetchTasksOfBatches = (db: Reads, tenant: string | null, batchIds: readonly string[]): Promise<TaskRow[]> =>
  db.query<TaskRow>(`select ${taskColumns} from ${taskTables} where k.institution_id = $1 and k.batch_id = any($2) order by k.code`, [tenant, batchIds]);

const objectColumns = `id, code, name, kind, department_id as "departmentId", roster_version as "rosterVersion"`;

export const fetchObjects = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<ObjectRow[]> =>
  db.query<ObjectRow>(`select ${objectColumns} from app.inspection_object where institution_id = $1 and id = any($2)`, [tenant, ids]);

export const listObjects = (db: Reads, tenant: string): Promise<ObjectRow[]> =>
  db.query<ObjectRow>(`select ${objectColumns} from app.inspection_object where institution_id = $1 order by kind, code limit 2000`, [tenant]);

export const fetchItems = (db: Reads, tenant: string | null, codes: readonly string[]): Promise<ItemRow[]> =>
  db.query<ItemRow>(`select id, code, category, name, points, basis from app.inspection_item where institution_id = $1 and code = any($2)`, [tenant, codes]);

export const listItems = (db: Reads, tenant: string, category: string | null): Promise<ItemRow[]> =>
  db.query<ItemRow>(
    `select id, code, category, name, points, basis from app.inspection_item where institution_id = $1 and ($2::text is null or category = $2) order by code limit 2000`,
    [tenant, category],
  );
