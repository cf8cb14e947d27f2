import { listLoader, rowLoader, type BaseContext } from '@tongxin/subgraph';
import {
  fetchBranchesOfDepartments, fetchFindings, fetchFindingsOfBranches, fetchFindingsOfDepartments, fetchRectifications, type FindingRow, type RectificationRow,
} from './findings/finding.query';
import { fetchBatches, fetchItems, fetchObjects, fetchTasks, fetchTasksOfBatches, type BatchRow, type ItemRow, type ObjectRow, type TaskRow } from './inspections/inspection.query';
import { yearKey, type YearKey } from './keys';

/** One loader a table and relation: a list of 100 costs one statement each. */
export function createLoaders({ db, viewer, today }: BaseContext) {
  const tenant = viewer?.institutionId ?? null;
  const asked = (row: FindingRow): YearKey => row.key ?? yearKey(row.id, 0);
  return {
    batch: rowLoader<string, BatchRow>((ids) => fetchBatches(db, tenant, ids), (row) => row.id),
    task: rowLoader<string, TaskRow>((ids) => fetchTasks(db, tenant, ids), (row) => row.id),
    tasksOfBatch: listLoader<string, TaskRow>((ids) => fetchTasksOfBatches(db, tenant, ids), (row) => row.batchId),
    object: rowLoader<string, ObjectRow>((ids) => fetchObjects(db, tenant, ids), (row) => row.id),
    itemByCode: rowLoader<string, ItemRow>((codes) => fetchItems(db, tenant, codes), (row) => row.code),
    finding: rowLoader<string, FindingRow>((ids) => fetchFindings(db, tenant, ids), (row) => row.id),
    findingsOfDepartment: listLoader<YearKey, FindingRow>((keys) => fetchFindingsOfDepartments(db, tenant, keys), asked),
    findingsOfBranch: listLoader<YearKey, FindingRow>((keys) => fetchFindingsOfBranches(db, tenant, keys), asked),
    branchOfDepartment: rowLoader<string, { departmentId: string; branchId: string }>(
      (ids) => fetchBranchesOfDepartments(db, tenant, ids, today()), (row) => row.departmentId),
    rectificationOf: rowLoader<string, RectificationRow>((ids) => fetchRectifications(db, tenant, ids), (row) => row.findingId),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
