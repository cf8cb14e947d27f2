import { named, wording } from '@tongxin/outcome';
import { sheetTable } from '@tongxin/workbook';
import { commitmentMatches } from '../inspections/commitment';
import { recusalConcerns, type Period, type RecusalFacts } from './recusal-check';
import { codesOf, peopleOf, syncSheet, type ImportSession } from './sheet-sync';

const states: Readonly<Record<string, string>> = { 待实施: 'PLANNED', 已完成: 'DONE', 已取消: 'CANCELLED' };

export async function importBatches(session: ImportSession): Promise<void> {
  await syncSheet(session, sheetTable.inspection_batches, {
    table: 'inspection_batch',
    columns: {
      code: 'text', category: 'text', month: 'text', object_count: 'integer', drawn_count: 'integer', inspector_count: 'integer', drawn_on: 'date',
      seed_commitment: 'text', seed: 'text', published: 'boolean',
    },
    key: ['code'],
    label: (key) => wording(`督查批次 ${String(key['code'])}`, `Inspection batch ${String(key['code'])}`),
    names: {
      category: '督查类别', month: '月份', object_count: '对象库数量', drawn_count: '抽取对象数', inspector_count: '督查人员库数量', drawn_on: '随机抽取日期',
      seed_commitment: '种子承诺', seed: '种子', published: '公示状态',
    },
  }, (record, row) => {
    if (record.objectPool !== null && record.objectsDrawn !== null && record.objectsDrawn > record.objectPool) row.reject(wording('抽取对象数大于对象库数量', '“抽取对象数” is more than “对象库数量”'));
    if (commitmentMatches({ seed: record.seed, seedCommitment: record.seedCommitment }) === false) row.warn(wording('公开的种子与事前公示的承诺不符', 'the seed that was published does not fit what was promised before'));
    return {
      code: record.code, category: record.category, month: record.month, object_count: record.objectPool, drawn_count: record.objectsDrawn,
      inspector_count: record.inspectorPool, drawn_on: record.drawnOn, seed_commitment: record.seedCommitment, seed: record.seed,
      published: record.publication === '已公示',
    };
  });
}

/** What the directory and the imported recusals say; empty where the directory has not yet heard of anyone, as before a first import. */
async function loadRecusalFacts({ run: { tx, call } }: ImportSession): Promise<RecusalFacts> {
  const facts = await tx.query<{ kind: string; subjectId: string; objectId: string; from: string; to: string | null }>(
    `select kind, subject_id as "subjectId", object_id as "objectId", valid_from as "from", valid_to as "to" from app.directory_fact d
     where d.institution_id = $1 and (d.kind = 'HEAD_OF' or d.kind = 'STAFF_OF' and exists (select from app.inspector i where i.institution_id = $1 and i.person_id = d.subject_id))`,
    [call.institutionId],
  );
  const staff = new Map<string, Period[]>();
  const heads = new Map<string, Period[]>();
  const add = (map: Map<string, Period[]>, key: string, period: Period) => map.set(key, [...(map.get(key) ?? []), period]);
  for (const { kind, subjectId, objectId, from, to } of facts) {
    if (kind === 'HEAD_OF') add(heads, objectId, { id: subjectId, from, to });
    else add(staff, subjectId, { id: objectId, from, to });
  }
  const pairs = await tx.query<{ inspector: string; person: string }>(
    `select inspector_person_id as inspector, person_id as person from app.recusal where institution_id = $1`, [call.institutionId]);
  const recusals = new Map<string, Set<string>>();
  for (const { inspector, person } of pairs) recusals.set(inspector, (recusals.get(inspector) ?? new Set()).add(person));
  return { staff, heads, recusals };
}

const concernText = {
  SAME_DEPARTMENT: wording('与督查对象同部门', 'is of the unit that is inspected'),
  RECUSED: wording('与督查对象负责人有回避关系', 'is recused against the head of what is inspected'),
} as const;

export async function importTasks(session: ImportSession): Promise<void> {
  const { run: { tx, call } } = session;
  const people = peopleOf(session);
  const batches = await codesOf(session, 'inspection_batch');
  const objects = await codesOf(session, 'inspection_object');
  const items = await codesOf(session, 'inspection_item');
  const units = new Map((await tx.query<{ id: string; departmentId: string | null }>(
    `select id, department_id as "departmentId" from app.inspection_object where institution_id = $1`, [call.institutionId])).map((o) => [o.id, o.departmentId]));
  const pool = new Map((await tx.query<{ personId: string; from: string | null; to: string | null }>(
    `select person_id as "personId", term_from as "from", term_to as "to" from app.inspector where institution_id = $1`, [call.institutionId])).map((i) => [i.personId, i]));
  const facts = await loadRecusalFacts(session);
  const { columns } = sheetTable.inspection_tasks;
  await syncSheet(session, sheetTable.inspection_tasks, {
    table: 'inspection_task',
    columns: {
      code: 'text', batch_id: 'uuid', object_id: 'uuid', inspected_on: 'date', inspected_at: 'text', inspector_ids: 'uuid[]', item_codes: 'text[]', state: 'text',
      recusal_checked: 'boolean', imported: 'boolean',
    },
    key: ['code'],
    label: (key) => wording(`督查任务 ${String(key['code'])}`, `Inspection task ${String(key['code'])}`),
    names: {
      batch_id: '批次编号', object_id: '对象编码', inspected_on: '督查日期', inspected_at: '督查时点', inspector_ids: '督查人员', item_codes: '督查事项', state: '状态',
      recusal_checked: '回避校验', imported: '历史导入',
    },
  }, (record, row) => {
    const batch = row.find(columns.batch, record.batch, batches);
    const object = row.find(columns.object, record.object, objects);
    for (const item of record.items) row.find(columns.items, item, items);
    if (record.firstInspector === record.secondInspector) row.reject(wording('督查人员1与督查人员2是同一人', '“督查人员1” and “督查人员2” are the same person'));
    if (record.secondInspector === null) row.warn(wording('督查人员不足两人', 'fewer than two inspectors'));
    const inspectors = [
      { column: columns.firstInspector, staffNo: record.firstInspector },
      ...(record.secondInspector === null ? [] : [{ column: columns.secondInspector, staffNo: record.secondInspector }]),
    ].flatMap(({ column, staffNo }) => {
      const person = row.find(column, staffNo, people);
      if (person === undefined) return [];
      const member = pool.get(person);
      if (!member) row.reject(wording(`${column.header} ${staffNo} 不在督查人员库`, `${named(column.header)} ${named(staffNo)} is not in the pool of inspectors`));
      else if ((member.from && record.inspectedOn < member.from) || (member.to && record.inspectedOn > member.to)) row.warn(wording(`督查人员 ${staffNo} 不在聘期内(历史导入,予以保留)`, `inspector ${named(staffNo)} is outside the term (imported history, it is kept)`));
      const concerns = recusalConcerns(facts, person, units.get(object ?? '') ?? null, record.inspectedOn);
      for (const concern of concerns) row.warn(wording(
        `督查人员 ${staffNo} ${concernText[concern].zh}(历史导入,不适用回避规则)`,
        `inspector ${named(staffNo)} ${concernText[concern].en} (imported history, to which the rule of recusal does not apply)`,
      ));
      return [person];
    });
    return {
      code: record.code, batch_id: batch, object_id: object, inspected_on: record.inspectedOn, inspected_at: record.inspectedAt, inspector_ids: inspectors,
      item_codes: record.items, state: states[record.status], recusal_checked: record.recusalCheck === null ? null : record.recusalCheck === '通过', imported: true,
    };
  });
}
