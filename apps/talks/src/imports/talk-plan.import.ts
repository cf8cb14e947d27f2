import { mapRows, syncTable, type ImportRun, type StagedRow } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { missing, sheetTable, type RecordOf } from '@tongxin/workbook';
import { followLedger, keepLastLedger } from './ledger-talk.query';

type PlanRow = RecordOf<typeof sheetTable.talk_plan>;

/**
 * 谈话计划表, the talk ledger. A ledger is compared with the one before, and talks follow it until somebody of the pair has touched them. The differences are those of
 * the ledgers, also of a row that changes no talk any more: whoever checks a ledger learns what it says anew, and nothing of what the pair did (line 3).
 */
export async function importPlan(run: ImportRun): Promise<void> {
  const sheet = sheetTable.talk_plan;
  const { institutionId, present } = run.call;
  if (!present.includes(sheet.key)) return;
  const ruleCodes = new Set((await run.tx.query<{ code: string }>(`select code from app.talk_rule where institution_id = $1`, [institutionId])).map((r) => r.code));
  const complete = run.call.complete.includes(sheet.key);
  await keepLastLedger(run.tx, institutionId);
  await syncTable(run, {
    table: 'ledger_talk',
    columns: { code: 'text', talker_id: 'uuid', talkee_id: 'uuid', planned_on: 'date', done: 'boolean', talker_confirmed: 'boolean', talkee_confirmed: 'boolean' },
    key: ['code'],
    label: (row) => wording(`谈话 ${String(row['code'])}`, `Talk ${named(String(row['code']))}`),
    names: { talker_id: '谈话人', talkee_id: '谈话对象', planned_on: '计划日期', done: '状态', talker_confirmed: '谈话人确认', talkee_confirmed: '谈话对象确认' },
    rows: mapRows<PlanRow>(run.rows(sheet.key) as AsyncIterable<StagedRow<PlanRow>[]>, (row, n) => ledgerRow(run, row, n, ruleCodes)),
    complete,
  });
  await followLedger(run.tx, { institutionId, complete });
}

function ledgerRow(run: ImportRun, row: PlanRow, n: number, ruleCodes: ReadonlySet<string>): Record<string, unknown> | null {
  const { name } = sheetTable.talk_plan;
  const { people } = run.call.references;
  const idOf = (staffNo: string) => (Object.hasOwn(people, staffNo) ? people[staffNo] : undefined);
  const [talkerId, talkeeId] = [idOf(row.talker), idOf(row.talkee)];
  if (!talkerId) run.error(name, n, missing('谈话人工号', row.talker));
  if (!talkeeId) run.error(name, n, missing('谈话对象工号', row.talkee));
  if (row.talker === row.talkee) run.error(name, n, wording(`谈话人与谈话对象是同一人 ${row.talker}`, `talker and talkee are the same person ${named(row.talker)}`));
  for (const code of row.rules) if (!ruleCodes.has(code)) run.error(name, n, missing('必谈规则', code));
  const done = row.status === '已完成';
  if (done && row.plannedOn > run.call.today) run.error(name, n, wording(`计划日期 ${row.plannedOn} 晚于今天,不能已完成`, `“计划日期” ${row.plannedOn} is later than today: it cannot be “已完成”`));
  if (!talkerId || !talkeeId || row.talker === row.talkee) return null;
  const confirmed = done && row.confirmation !== '未确认';
  return {
    code: row.code,
    talker_id: talkerId,
    talkee_id: talkeeId,
    planned_on: row.plannedOn,
    done,
    talker_confirmed: confirmed,
    talkee_confirmed: confirmed && row.confirmation !== '一方已确认',
  };
}
