import { mapRows, syncTable, type ImportPart, type ImportRun, type StagedRow } from '@tongxin/imports';
import { sheetTable, type RecordOf } from '@tongxin/workbook';
import { countOf, fits, fiveMustTalks, talkeeWords, talkerWords } from '../must-talks/must-talk-rule';
import { recomputeDuties } from '../must-talks/recompute-duties';
import type { Talk } from '../talks/talk';
import { talkColumns } from '../talks/talk.query';
import { saveWorkItems } from '../work-items/save-work-items';
import { itemsOfTalk } from '../work-items/work-item';

type RuleRow = RecordOf<typeof sheetTable.talk_rules>;
type PlanRow = RecordOf<typeof sheetTable.talk_plan>;

/** Talks' part of an institution's workbook: 必谈规则表 and 谈话计划表. */
export const talksImport: ImportPart = {
  async run(run) {
    await importRules(run);
    await importPlan(run);
    await recomputeDuties(run.tx, run.call.institutionId, [Number(run.call.today.slice(0, 4))]);
  },
};

/** A talk a week; more is a slip of the pen. */
const mostTalks = 52;

async function importRules(run: ImportRun): Promise<void> {
  const sheet = sheetTable.talk_rules;
  const from = `${run.call.from.slice(0, 4)}-01-01`;
  const rules = mapRows<RuleRow>(run.rows(sheet.key), (row, n) => {
    const unknown = [...row.talkers.filter((w) => !Object.hasOwn(talkerWords, w)), ...row.talkees.filter((w) => !Object.hasOwn(talkeeWords, w))];
    for (const word of unknown) run.error(sheet.name, n, `谈话人或谈话对象“${word}”不是已知的范围`);
    if (unknown.length > 0) return null;
    const talkers = row.talkers.flatMap((w) => talkerWords[w] ?? []);
    const talkees = row.talkees.flatMap((w) => talkeeWords[w] ?? []);
    if (!fits(talkers, talkees)) {
      run.error(sheet.name, n, '谈话人与谈话对象的范围不相配');
      return null;
    }
    if (row.period !== '每年') {
      run.error(sheet.name, n, `周期“${row.period}”尚不支持,必谈规则按年计算`);
      return null;
    }
    if (countOf(row.count) > mostTalks) {
      run.error(sheet.name, n, `次数 ${row.count} 超过 ${mostTalks}`);
      return null;
    }
    return { code: row.code, scope: row.scope, talkers, talkees, mutual: row.direction === '互谈', count: countOf(row.count), valid_from: from };
  });
  const [kept] = await run.tx.query<{ count: number }>(`select count(*) as count from app.talk_rule where institution_id = $1`, [run.call.institutionId]);
  const defaults = async function* () {
    yield fiveMustTalks.map((rule) => ({ ...rule, valid_from: from }));
  };
  const given = run.call.present.includes(sheet.key);
  if (!given && (kept?.count ?? 0) > 0) return;
  if (!given) run.warn('未提供必谈规则表,按五必谈的通用规则计算');
  await syncTable(run, {
    table: 'talk_rule',
    columns: { code: 'text', scope: 'text', talkers: 'text[]', talkees: 'text[]', mutual: 'boolean', count: 'integer', valid_from: 'date' },
    key: ['code'],
    label: (row) => `必谈规则 ${String(row['code'])}`,
    names: { scope: '必谈范围', talkers: '谈话人', talkees: '谈话对象', mutual: '方向', count: '次数', valid_from: '起始日' },
    rows: given ? keepStart(run, rules) : defaults(),
    complete: run.call.complete.includes(sheet.key),
  });
}

/** A rule that is already there keeps the day from which it holds. */
async function* keepStart(run: ImportRun, batches: AsyncIterable<Record<string, unknown>[]>): AsyncGenerator<Record<string, unknown>[]> {
  const known = new Map((await run.tx.query<{ code: string; from: string }>(
    `select code, valid_from as "from" from app.talk_rule where institution_id = $1`, [run.call.institutionId])).map((r) => [r.code, r.from]));
  for await (const batch of batches) yield batch.map((row) => ({ ...row, valid_from: known.get(String(row['code'])) ?? row['valid_from'] }));
}

async function importPlan(run: ImportRun): Promise<void> {
  const sheet = sheetTable.talk_plan;
  if (!run.call.present.includes(sheet.key)) return;
  const ruleCodes = new Set((await run.tx.query<{ code: string }>(`select code from app.talk_rule where institution_id = $1`, [run.call.institutionId])).map((r) => r.code));
  const settled = await settledTalks(run);
  await syncTable(run, {
    table: 'talk',
    columns: { code: 'text', talker_id: 'uuid', talkee_id: 'uuid', planned_on: 'date', held_on: 'date', recorded_on: 'date', talker_confirmed_on: 'date', talkee_confirmed_on: 'date' },
    key: ['code'],
    label: (row) => `谈话 ${String(row['code'])}`,
    names: { talker_id: '谈话人', talkee_id: '谈话对象', planned_on: '计划日期', held_on: '状态', recorded_on: '记录日', talker_confirmed_on: '谈话人确认', talkee_confirmed_on: '谈话对象确认' },
    rows: mapRows<PlanRow>(run.rows(sheet.key) as AsyncIterable<StagedRow<PlanRow>[]>, (row, n) => {
      const wanted = planRow(run, row, n, ruleCodes);
      return wanted && keepSettled(wanted, settled.get(row.code));
    }),
    complete: run.call.complete.includes(sheet.key),
    // Only rows as the ledger left them count as missing: what the pair has answered or recorded stays.
    scope: `t.code is not null and t.accepted_on is null and t.declined_on is null and (t.held_on is null or (t.held_on = t.planned_on and t.recorded_on = t.planned_on))`,
  });
  await moveAppointments(run);
}

/** A newer ledger moves a talk that the two have agreed on, or says that it was held. */
async function moveAppointments({ tx, call, newId, now }: ImportRun): Promise<void> {
  const agreed = await tx.query<Talk>(`select ${talkColumns} from app.talk t where t.institution_id = $1 and t.code is not null and t.accepted_on is not null`, [call.institutionId]);
  await saveWorkItems(tx, { newId, now: () => now }, call.institutionId, agreed.map((talk) => ({ type: 'TALK', id: talk.id, items: itemsOfTalk(talk, call.today) })));
}

/** What the pair has answered, recorded or confirmed since is not undone by an older ledger. */
function keepSettled(wanted: Record<string, unknown>, kept: Record<string, unknown> | undefined): Record<string, unknown> {
  if (!kept) return wanted;
  if (wanted['held_on'] === null) return { ...wanted, ...kept };
  if (wanted['held_on'] !== kept['held_on']) return wanted;
  const confirmed = (side: string) => kept[side] ?? wanted[side];
  return { ...wanted, ...kept, talker_confirmed_on: confirmed('talker_confirmed_on'), talkee_confirmed_on: confirmed('talkee_confirmed_on') };
}

async function settledTalks(run: ImportRun): Promise<Map<string, Record<string, unknown>>> {
  const rows = await run.tx.query<Record<string, unknown> & { code: string }>(
    `select code, held_on, recorded_on, talker_confirmed_on, talkee_confirmed_on from app.talk
     where institution_id = $1 and code is not null and (held_on is not null or declined_on is not null)`,
    [run.call.institutionId],
  );
  return new Map(rows.map(({ code, ...rest }) => [code, rest]));
}

/** The ledger has only 计划日期: for 已完成 it is the day held. */
function planRow(run: ImportRun, row: PlanRow, n: number, ruleCodes: ReadonlySet<string>): Record<string, unknown> | null {
  const { name } = sheetTable.talk_plan;
  const { people } = run.call.references;
  const idOf = (staffNo: string) => (Object.hasOwn(people, staffNo) ? people[staffNo] : undefined);
  const [talkerId, talkeeId] = [idOf(row.talker), idOf(row.talkee)];
  if (!talkerId) run.error(name, n, `谈话人工号 ${row.talker} 不存在`);
  if (!talkeeId) run.error(name, n, `谈话对象工号 ${row.talkee} 不存在`);
  if (row.talker === row.talkee) run.error(name, n, `谈话人与谈话对象是同一人 ${row.talker}`);
  for (const code of row.rules) if (!ruleCodes.has(code)) run.error(name, n, `必谈规则 ${code} 不存在`);
  const held = row.status === '已完成';
  if (held && row.plannedOn > run.call.today) run.error(name, n, `计划日期 ${row.plannedOn} 晚于今天,不能已完成`);
  if (!talkerId || !talkeeId || row.talker === row.talkee) return null;
  const confirmed = held && row.confirmation !== '未确认' ? row.plannedOn : null;
  return {
    code: row.code,
    talker_id: talkerId,
    talkee_id: talkeeId,
    planned_on: row.plannedOn,
    held_on: held ? row.plannedOn : null,
    recorded_on: held ? row.plannedOn : null,
    talker_confirmed_on: confirmed,
    talkee_confirmed_on: row.confirmation === '一方已确认' ? null : confirmed,
  };
}
