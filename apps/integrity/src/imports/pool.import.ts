import { named, wording, type Wording } from '@tongxin/outcome';
import { sheetTable } from '@tongxin/workbook';
import { peopleOf, syncSheet, type ImportSession } from './sheet-sync';

const kinds: Readonly<Record<string, string>> = { 处室: 'DEPARTMENT', 班次: 'CLASS', 岗位: 'POST' };

const staffNumberOf = ({ staffNumbers }: ImportSession, personId: unknown): Wording => {
  const known = staffNumbers.get(String(personId));
  return known ? wording(known, named(known)) : wording('(已离校)', '(left)');
};

/** The reason for which an inspector is set aside stands in brackets, and stays behind. */
const stateOf = (text: string): string | null =>
  text.startsWith('在库') ? 'IN_POOL' : text.startsWith('暂停') ? 'SUSPENDED' : text.startsWith('退出') ? 'LEFT' : null;

export async function importInspectors(session: ImportSession): Promise<void> {
  const people = peopleOf(session);
  const { columns } = sheetTable.inspectors;
  await syncSheet(session, sheetTable.inspectors, {
    table: 'inspector',
    columns: { person_id: 'uuid', term_from: 'date', term_to: 'date', trained: 'boolean', state: 'text' },
    key: ['person_id'],
    label: (key) => {
      const { zh, en } = staffNumberOf(session, key['person_id']);
      return wording(`督查人员 ${zh}`, `Inspector ${en}`);
    },
    names: { term_from: '聘期起', term_to: '聘期止', trained: '培训合格', state: '状态' },
  }, (record, row) => {
    const person = row.find(columns.person, record.person, people);
    const state = stateOf(record.status);
    if (!state) row.reject(wording('状态应为 在库、暂停 或 退出', '“状态” must be “在库”, “暂停” or “退出”'));
    if (record.from && record.to && record.from > record.to) row.reject(wording(`聘期止 ${record.to} 早于聘期起 ${record.from}`, `“聘期止” ${record.to} is earlier than “聘期起” ${record.from}`));
    return { person_id: person, term_from: record.from, term_to: record.to, trained: record.trained, state };
  });
}

export async function importRecusals(session: ImportSession): Promise<void> {
  const people = peopleOf(session);
  const { columns } = sheetTable.recusal_relations;
  await syncSheet(session, sheetTable.recusal_relations, {
    table: 'recusal',
    columns: { inspector_person_id: 'uuid', person_id: 'uuid' },
    key: ['inspector_person_id', 'person_id'],
    label: (key) => {
      const [inspector, person] = [staffNumberOf(session, key['inspector_person_id']), staffNumberOf(session, key['person_id'])];
      return wording(`回避关系 ${inspector.zh} 与 ${person.zh}`, `Recusal of ${inspector.en} and ${person.en}`);
    },
    names: {},
  }, (record, row) => {
    const inspector = row.find(columns.inspector, record.inspector, people);
    const related = row.find(columns.related, record.related, people);
    if (record.inspector === record.related) row.reject(wording(`督查人员工号 ${record.inspector} 不能与本人回避`, `“督查人员工号” ${named(record.inspector)} cannot be recused against oneself`));
    return { inspector_person_id: inspector, person_id: related };
  });
}

export async function importObjects(session: ImportSession): Promise<void> {
  const departments = new Map(Object.entries(session.run.call.references.departments));
  await syncSheet(session, sheetTable.inspection_objects, {
    table: 'inspection_object',
    columns: { code: 'text', name: 'text', kind: 'text', department_id: 'uuid', roster_version: 'text' },
    key: ['code'],
    label: (key) => wording(`督查对象 ${String(key['code'])}`, `Object of inspection ${named(String(key['code']))}`),
    names: { name: '对象名称', kind: '对象类型', department_id: '对应部门', roster_version: '名录库版本' },
  }, (record, row) => {
    const kind = kinds[record.type];
    if (!kind) row.reject(wording('对象类型应为 处室、班次 或 岗位', '“对象类型” must be “处室”, “班次” or “岗位”'));
    // A class may bear the code of nothing else; only a unit is one of organisation's departments.
    const department = kind === 'DEPARTMENT' ? row.find({ header: '部门编码' }, record.code, departments) : null;
    return { code: record.code, name: record.name, kind, department_id: department, roster_version: record.registerVersion };
  });
}

export async function importItems(session: ImportSession): Promise<void> {
  await syncSheet(session, sheetTable.inspection_items, {
    table: 'inspection_item',
    columns: { code: 'text', category: 'text', name: 'text', points: 'text', basis: 'text' },
    key: ['code'],
    label: (key) => wording(`督查事项 ${String(key['code'])}`, `Item of inspection ${named(String(key['code']))}`),
    names: { category: '督查类别', name: '督查内容', points: '检查要点', basis: '依据' },
  }, (record) => ({ code: record.code, category: record.category, name: record.content, points: record.checkpoints, basis: record.basis }));
}
