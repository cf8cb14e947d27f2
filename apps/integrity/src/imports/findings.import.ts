import { named, wording } from '@tongxin/outcome';
import { sheetTable } from '@tongxin/workbook';
import { rectificationStatus } from '../findings/rectification';
import { codesOf, peopleOf, syncSheet, type ImportSession } from './sheet-sync';

const severities: Readonly<Record<string, string>> = { 一般: 'MINOR', 较重: 'SERIOUS', 严重: 'GRAVE' };
/** What the sheet would call a derived status. */
const sheetStatus = { RECTIFYING: '整改中', OVERDUE: '超期', UNDER_REVIEW: '待复核', CANCELLED: '已销号', LOOK_BACK_DUE: '已销号' } as const;

export async function importFindings(session: ImportSession): Promise<void> {
  const { run: { tx, call } } = session;
  const objects = new Map((await tx.query<{ code: string; id: string; departmentId: string | null }>(
    `select code, id, department_id as "departmentId" from app.inspection_object where institution_id = $1`, [call.institutionId])).map((o) => [o.code, o]));
  const objectIds = new Map([...objects].map(([code, { id }]) => [code, id]));
  const tasks = new Map((await tx.query<{ code: string; id: string; objectId: string }>(
    `select code, id, object_id as "objectId" from app.inspection_task where institution_id = $1`, [call.institutionId])).map((t) => [t.code, t]));
  const taskIds = new Map([...tasks].map(([code, { id }]) => [code, id]));
  const { columns } = sheetTable.inspection_findings;
  await syncSheet(session, sheetTable.inspection_findings, {
    table: 'finding',
    columns: {
      code: 'text', task_id: 'uuid', object_id: 'uuid', department_id: 'uuid', description: 'text', severity: 'text', principle: 'text', found_on: 'date',
    },
    key: ['code'],
    label: (key) => wording(`督查问题 ${String(key['code'])}`, `Finding ${named(String(key['code']))}`),
    names: {
      task_id: '任务编号', object_id: '对象编码', department_id: '对应部门', description: '问题描述', severity: '程度', principle: '原则', found_on: '发现日期',
    },
  }, (record, row) => {
    const task = row.find(columns.task, record.task, taskIds);
    const object = row.find(columns.object, record.object, objectIds);
    if (task && object && tasks.get(record.task)?.objectId !== object) row.reject(wording(`对象编码 ${record.object} 不是任务 ${record.task} 的督查对象`, `“对象编码” ${named(record.object)} is not what task ${named(record.task)} inspects`));
    return {
      code: record.code, task_id: task, object_id: object, department_id: objects.get(record.object)?.departmentId ?? null, description: record.description,
      severity: severities[record.severity], principle: record.principle, found_on: record.foundOn,
    };
  });
}

export async function importRectifications(session: ImportSession): Promise<void> {
  const { run } = session;
  const people = peopleOf(session);
  const objects = await codesOf(session, 'inspection_object');
  const findings = new Map((await run.tx.query<{ code: string; id: string; foundOn: string; inspectorIds: string[] }>(
    `select f.code, f.id, f.found_on as "foundOn", k.inspector_ids as "inspectorIds" from app.finding f
     join app.inspection_task k on k.institution_id = $1 and k.id = f.task_id where f.institution_id = $1`, [run.call.institutionId])).map((f) => [f.code, f]));
  const findingIds = new Map([...findings].map(([code, { id }]) => [code, id]));
  const taken = new Map<string, number>();
  const exempt: number[] = [];
  const sheet = sheetTable.rectifications;
  const { columns } = sheet;
  await syncSheet(session, sheet, {
    table: 'rectification',
    columns: {
      code: 'text', finding_id: 'uuid', responsible_object_id: 'uuid', owner_person_id: 'uuid', reviewer_person_id: 'uuid', measures: 'text', due_on: 'date',
      submitted: 'boolean', cancelled_on: 'date', look_back_on: 'date', imported: 'boolean',
    },
    key: ['code'],
    label: (key) => wording(`整改 ${String(key['code'])}`, `Rectification ${named(String(key['code']))}`),
    names: {
      finding_id: '问题编号', responsible_object_id: '责任单位', owner_person_id: '责任人', reviewer_person_id: '复核人', measures: '整改措施', due_on: '整改时限',
      submitted: '是否待复核', cancelled_on: '销号日期', look_back_on: '“回头看”日期', imported: '历史导入',
    },
  }, (record, row) => {
    const finding = row.find(columns.finding, record.finding, findingIds);
    const unit = row.find(columns.responsibleUnit, record.responsibleUnit, objects);
    const owner = record.responsiblePerson === null ? null : row.find(columns.responsiblePerson, record.responsiblePerson, people);
    const reviewer = record.reviewer === null ? null : row.find(columns.reviewer, record.reviewer, people);
    const earlier = taken.get(record.finding);
    if (earlier !== undefined) row.reject(wording(`问题编号 ${record.finding} 已有整改(第${earlier}行)`, `“问题编号” ${named(record.finding)} has a rectification already (row ${earlier})`));
    taken.set(record.finding, row.rowNumber);
    const found = findings.get(record.finding);
    if (found && record.dueOn < found.foundOn) row.reject(wording(`整改时限 ${record.dueOn} 早于发现日期 ${found.foundOn}`, `“整改时限” ${record.dueOn} is earlier than “发现日期” ${found.foundOn}`));
    if (found && record.closedOn !== null && record.closedOn < found.foundOn) row.reject(wording(`销号日期 ${record.closedOn} 早于发现日期 ${found.foundOn}`, `“销号日期” ${record.closedOn} is earlier than “发现日期” ${found.foundOn}`));
    if (record.closedOn !== null && record.lookBackOn !== null && record.lookBackOn < record.closedOn) row.reject(wording(`“回头看”日期 ${record.lookBackOn} 早于销号日期 ${record.closedOn}`, `“‘回头看’日期” ${record.lookBackOn} is earlier than “销号日期” ${record.closedOn}`));
    if (record.status === '已销号' && record.closedOn === null) row.reject(wording('状态为已销号,但没有销号日期', 'the status is “已销号”, but there is no “销号日期”'));
    if (record.status !== '已销号' && record.closedOn !== null) row.reject(wording(`状态为${record.status},却有销号日期`, `the status is ${named(record.status)}, but there is a “销号日期”`));
    const dates = { dueOn: record.dueOn, submitted: record.status === '待复核', cancelledOn: record.closedOn, lookBackOn: record.lookBackOn };
    const derived = sheetStatus[rectificationStatus(dates, run.call.today)];
    if (derived !== record.status) row.warn(wording(`状态写为${record.status},按日期应为${derived},以日期为准`, `the status is given as ${named(record.status)}, by the dates it is ${named(derived)}: the dates hold`));
    if (reviewer && (reviewer === owner || found?.inspectorIds.includes(reviewer))) exempt.push(row.rowNumber);
    return {
      code: record.code, finding_id: finding, responsible_object_id: unit, owner_person_id: owner, reviewer_person_id: reviewer, measures: record.measures,
      due_on: record.dueOn, submitted: dates.submitted, cancelled_on: record.closedOn, look_back_on: record.lookBackOn, imported: true,
    };
  });
  if (exempt.length > 0) {
    const [shown, more] = [exempt.slice(0, 20), exempt.length > 20];
    run.warn(wording(
      `${sheet.name}第${shown.join('、')}${more ? `等 ${exempt.length} ` : ''}行:复核人是责任人本人或发现问题的督查人员(历史导入,不适用复核回避规则)`,
      `${named(sheet.name)}, rows ${shown.join(', ')}${more ? ` and others, ${exempt.length} in all` : ''}: the reviewer is who rectifies or who found it (imported history, to which the rule of recusal does not apply)`,
    ));
  }
}
