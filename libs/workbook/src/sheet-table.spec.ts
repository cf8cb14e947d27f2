import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSheets, isSheetKey, sheetCalled, sheetTable } from './index';

const sample = join(__dirname, 'testdata/institution');
const headerOf = (file: string): string[] =>
  readFileSync(join(sample, file), 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/)[0].split(',');

describe('the published table of sheets', () => {
  it.each(allSheets.map((sheet) => [sheet.csv, sheet] as const))('accounts for every column of %s: kept, or named as not stored', (csv, sheet) => {
    const kept = Object.values(sheet.columns).map((column) => column.header);
    const header = headerOf(csv);
    expect(header.filter((name) => !kept.includes(name) && !(name in sheet.notStored))).toEqual([]);
    expect(Object.values(sheet.columns).filter((c) => c.required && !header.includes(c.header))).toEqual([]);
    expect(kept.filter((name) => name in sheet.notStored)).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
  });

  it('holds the 22 sheets, each under its own key, file and Chinese name', () => {
    expect(allSheets).toHaveLength(22);
    for (const [key, sheet] of Object.entries(sheetTable)) {
      expect([sheet.key, sheet.csv]).toEqual([key, `${key}.csv`]);
      expect(sheet.identity.every((name) => name in sheet.columns)).toBe(true);
    }
    expect(new Set(allSheets.map((sheet) => sheet.name)).size).toBe(22);
    expect(readdirSync(sample).filter((file) => !sheetCalled(file))).toEqual(['branch_meetings.csv']);
  });

  it('finds a sheet by file, key or Chinese name', () => {
    for (const name of ['people.csv', 'People', '人员表', ' 人员表.csv']) expect(sheetCalled(name)).toBe(sheetTable.people);
    expect(sheetCalled('民主评议表')).toBeUndefined();
    expect([isSheetKey('people'), isSheetKey('toString')]).toEqual([true, false]);
  });

  it('keeps nothing that must not be stored', () => {
    const kept = (key: keyof typeof sheetTable) => Object.values(sheetTable[key].columns).map((column) => column.header);
    for (const banned of ['性别', '民族', '参加工作时间', '部门名称', '数据说明']) expect(kept('people')).not.toContain(banned);
    for (const banned of ['主题', '方式', '谈话人', '谈话对象', '记录状态(内容不导出)']) expect(kept('talk_plan')).not.toContain(banned);
    for (const banned of ['姓名', '请假事由', '签到方式']) expect(kept('attendance')).not.toContain(banned);
    for (const banned of ['回避事由', '来源']) expect(kept('recusal_relations')).not.toContain(banned);
    const withNames = allSheets.filter((sheet) => Object.values(sheet.columns).some((column) => column.header === '姓名'));
    expect(withNames.map((sheet) => sheet.key)).toEqual(['people']);
  });
});
