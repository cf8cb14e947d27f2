import { mapRows, syncTable, type ImportPart, type ImportRun } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { sheetTable, type RecordOf } from '@tongxin/workbook';
import { countOf, fits, fiveMustTalks, talkeeWords, talkerWords } from '../must-talks/must-talk-rule';
import { recomputeDuties } from '../must-talks/recompute-duties';
import { importPlan } from './talk-plan.import';

type RuleRow = RecordOf<typeof sheetTable.talk_rules>;

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
    for (const word of unknown) run.error(sheet.name, n, wording(`谈话人或谈话对象“${word}”不是已知的范围`, `${named(word)} is no known scope of talkers or talkees`));
    if (unknown.length > 0) return null;
    const talkers = row.talkers.flatMap((w) => talkerWords[w] ?? []);
    const talkees = row.talkees.flatMap((w) => talkeeWords[w] ?? []);
    if (!fits(talkers, talkees)) {
      run.error(sheet.name, n, wording('谈话人与谈话对象的范围不相配', 'the scopes of talkers and talkees do not fit each other'));
      return null;
    }
    if (row.period !== '每年') {
      run.error(sheet.name, n, wording(`周期“${row.period}”尚不支持,必谈规则按年计算`, `period ${named(row.period)} is not supported yet: must-talk rules are by the year`));
      return null;
    }
    if (countOf(row.count) > mostTalks) {
      run.error(sheet.name, n, wording(`次数 ${row.count} 超过 ${mostTalks}`, `“次数” ${named(row.count)} is more than ${mostTalks}`));
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
  if (!given) run.warn(wording('未提供必谈规则表,按五必谈的通用规则计算', 'There is no “必谈规则表”: the common rules of the five must-talks hold'));
  await syncTable(run, {
    table: 'talk_rule',
    columns: { code: 'text', scope: 'text', talkers: 'text[]', talkees: 'text[]', mutual: 'boolean', count: 'integer', valid_from: 'date' },
    key: ['code'],
    label: (row) => wording(`必谈规则 ${String(row['code'])}`, `Must-talk rule ${named(String(row['code']))}`),
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
