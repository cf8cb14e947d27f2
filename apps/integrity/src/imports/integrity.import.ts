import type { ImportPart } from '@tongxin/imports';
import { named, wording, type Wording } from '@tongxin/outcome';
import { sheetTable, type Sheet } from '@tongxin/workbook';
import { importFindings, importRectifications } from './findings.import';
import { importBatches, importTasks } from './inspections.import';
import { importInspectors, importItems, importObjects, importRecusals } from './pool.import';
import { openSession, type ImportSession } from './sheet-sync';

/** Integrity's part of an import: each sheet after those whose codes it uses. */
export const integrityImport: ImportPart = {
  async run(run) {
    const session = openSession(run);
    await importInspectors(session);
    await importRecusals(session);
    await importObjects(session);
    await importItems(session);
    await importBatches(session);
    await importTasks(session);
    await importFindings(session);
    await importRectifications(session);
    if (!session.refused) await refuseBrokenReferences(session);
  },
};

const [task, rectification] = [wording('督查任务', 'inspection task'), wording('整改', 'rectification')];

/** Rows that a complete sheet lacks are gone, and something that stayed may still speak of them. The database would refuse at the end; this says which. */
const references: { from: string; column: string; to: string; sheet: Sheet; names: Wording }[] = [
  { from: 'inspection_task', column: 'batch_id', to: 'inspection_batch', sheet: sheetTable.inspection_batches, names: task },
  { from: 'inspection_task', column: 'object_id', to: 'inspection_object', sheet: sheetTable.inspection_objects, names: task },
  { from: 'finding', column: 'task_id', to: 'inspection_task', sheet: sheetTable.inspection_tasks, names: wording('督查问题', 'finding') },
  { from: 'finding', column: 'object_id', to: 'inspection_object', sheet: sheetTable.inspection_objects, names: wording('督查问题', 'finding') },
  { from: 'rectification', column: 'finding_id', to: 'finding', sheet: sheetTable.inspection_findings, names: rectification },
  { from: 'rectification', column: 'responsible_object_id', to: 'inspection_object', sheet: sheetTable.inspection_objects, names: rectification },
];

const headerRow = 1;

const lacking = (names: Wording, code: string, what: Wording): Wording =>
  wording(`声明为完整,但缺少${names.zh} ${code} ${what.zh}`, `is declared complete, but lacks ${what.en} that ${names.en} ${named(code)} still speaks of`);

async function refuseBrokenReferences({ run }: ImportSession): Promise<void> {
  for (const { from, column, to, sheet, names } of references) {
    const left = await run.tx.query<{ code: string }>(
      `select r.code from app.${from} r where r.institution_id = $1
         and not exists (select from app.${to} t where t.institution_id = $1 and t.id = r.${column}) order by r.code limit 100`,
      [run.call.institutionId],
    );
    for (const { code } of left) run.error(sheet.name, headerRow, lacking(names, code, wording('仍引用的行', 'a row')));
  }
  const items = await run.tx.query<{ code: string; item: string }>(
    `select k.code, i as item from app.inspection_task k, unnest(k.item_codes) i where k.institution_id = $1
       and not exists (select from app.inspection_item t where t.institution_id = $1 and t.code = i) order by 1, 2 limit 100`,
    [run.call.institutionId],
  );
  for (const { code, item } of items) run.error(sheetTable.inspection_items.name, headerRow, lacking(task, code, wording(`仍引用的事项 ${item}`, `item ${named(item)}`)));
  const inspectors = await run.tx.query<{ code: string }>(
    `select distinct k.code from app.inspection_task k, unnest(k.inspector_ids) p where k.institution_id = $1
       and not exists (select from app.inspector i where i.institution_id = $1 and i.person_id = p) order by 1 limit 100`,
    [run.call.institutionId],
  );
  for (const { code } of inspectors) run.error(sheetTable.inspectors.name, headerRow, wording(`声明为完整,但缺少督查任务 ${code} 的督查人员,离开的请标为“退出”`, `is declared complete, but lacks an inspector of inspection task ${named(code)}: mark whoever left as “退出”`));
  const twice = await run.tx.query<{ code: string }>(
    `select f.code from app.rectification r join app.finding f on f.institution_id = $1 and f.id = r.finding_id where r.institution_id = $1
     group by f.code having count(*) > 1 order by 1 limit 100`,
    [run.call.institutionId],
  );
  for (const { code } of twice) run.error(sheetTable.rectifications.name, headerRow, wording(`问题编号 ${code} 有两条整改`, `“问题编号” ${named(code)} has two rectifications`));
}
