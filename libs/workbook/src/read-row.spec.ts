import { wording } from '@tongxin/outcome';
import { chineseIn } from '@tongxin/testing';
import * as fc from 'fast-check';
import { ErrorCollector, missing, openWorkbook, readRow, readSheet, rowError, SheetRow, sheetTable } from './index';
import { aCsv, aFile, aPeopleRow, anXlsx, removeFolders, rowsOf } from './workbook.fixtures';

afterAll(removeFolders);

const aRow = (cells: Record<string, string>, rowNumber = 7): SheetRow => ({ rowNumber, cells, errors: [] });
const messagesOf = (cells: Record<string, string>) => {
  const read = readRow(sheetTable.people, aRow(aPeopleRow(1, cells)));
  return read.ok ? [] : read.errors.map(({ message }) => message);
};

describe('a row', () => {
  it('becomes a typed record, empty cells null', () => {
    const read = readRow(sheetTable.people, aRow(aPeopleRow(1, { 是否青年骨干: '是' })));
    if (!read.ok) throw new Error(read.errors[0].message);
    const { staffNumber, backbone, bornIn, email, status } = read.value;
    expect({ staffNumber, backbone, bornIn, email, status }).toEqual({ staffNumber: 'P00001', backbone: true, bornIn: '1980-05', email: null, status: '在职' });
  });

  it.each([
    ['工号', '', '人员表第7行:工号不能为空'],
    ['工号', 'P 1', '人员表第7行:工号 P 1 不是编码'],
    ['入党日期', '2026-02-30', '人员表第7行:入党日期 2026-02-30 不是日期(YYYY-MM-DD)'],
    ['出生年月', '1980-13', '人员表第7行:出生年月 1980-13 不是年月(YYYY-MM)'],
    ['是否青年骨干', 'Y', '人员表第7行:是否青年骨干 Y 应为“是”或“否”'],
    ['单位邮箱', 'nobody', '人员表第7行:单位邮箱 nobody 格式不对'],
    ['职务', '长'.repeat(61), `人员表第7行:职务 ${'长'.repeat(40)}… 超过 60 字`],
  ])('with %s = %j is refused', (header, cell, message) => expect(messagesOf({ [header]: cell })).toEqual([message]));

  it('checks numbers, lists and times', () => {
    const session = { 活动编号: 'HD1', 项目编码: 'JY1', 活动名称: '学习', 日期: '2026-01-08', 学时: '0.5', 开始时间: '8:30', 状态: '已完成' };
    const good = readRow(sheetTable.sessions, aRow(session));
    expect(good).toMatchObject({ ok: true, value: { hours: 0.5, startsAt: '08:30' } });
    const bad = readRow(sheetTable.sessions, aRow({ ...session, 学时: '-1', 应到人数: '1.5', 开始时间: '25:00' }));
    expect(bad.ok ? [] : bad.errors.map(({ column }) => column)).toEqual(['开始时间', '学时', '应到人数']);
    const plan = { 谈话编号: 'TH1', 谈话人工号: 'P1', 谈话对象工号: 'P2', 计划日期: '2026-01-08', 状态: '待谈' };
    expect(readRow(sheetTable.talk_plan, aRow({ ...plan, 满足的必谈规则: 'WBT-1|WBT-2' }))).toMatchObject({ ok: true, value: { rules: ['WBT-1', 'WBT-2'] } });
    expect(readRow(sheetTable.talk_plan, aRow(plan))).toMatchObject({ ok: true, value: { rules: [], confirmation: null } });
    expect(readRow(sheetTable.talk_plan, aRow({ ...plan, 满足的必谈规则: 'WBT-1|' })).ok).toBe(false);
  });

  it('that repeats the identity of an earlier one is refused, and named with it', async () => {
    const errors = new ErrorCollector();
    const good: string[] = [];
    const rows = [aRow(aPeopleRow(1), 2), aRow(aPeopleRow(2), 3), aRow(aPeopleRow(1), 7)];
    for await (const { record } of readSheet(sheetTable.people, rows, errors)) good.push(record.staffNumber);
    expect(good).toEqual(['P00001', 'P00002']);
    expect(errors.shown.map(({ message }) => message)).toEqual(['人员表第7行:工号 P00001 与第2行重复']);
  });

  it('speaks in the published form', () => {
    expect(rowError('人员表', 7, missing('部门编码', 'D99'))).toEqual({
      sheet: '人员表',
      rowNumber: 7,
      column: null,
      code: 'ROW_INVALID',
      message: '人员表第7行:部门编码 D99 不存在',
      messageInEnglish: '“人员表”, row 7: “部门编码” D99 does not exist',
    });
    expect(rowError('人员表', null, wording('没有领导班子', 'has no leadership team'))).toMatchObject({ message: '人员表:没有领导班子', messageInEnglish: '“人员表”: has no leadership team' });
  });

  it('is refused in English too, whatever stands in its cells', () => {
    const row = fc.record({ 工号: fc.string({ unit: 'grapheme' }), 职务: fc.constantFrom('', '长'.repeat(61), '处长“代”'), 是否青年骨干: fc.constantFrom('是', '“否”', '代'), 在职状态: fc.constantFrom('在职', '在岗') });
    fc.assert(fc.property(row, (cells) => {
      const read = readRow(sheetTable.people, aRow(aPeopleRow(1, cells)));
      expect(read.ok ? [] : read.errors.flatMap(({ messageInEnglish }) => chineseIn(messageInEnglish))).toEqual([]);
    }));
  });
});

describe('what is written in a cell', () => {
  const aCell = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text) && !text.trimStart().startsWith('='));
  const plain = (text: string) => text.normalize('NFC').trim();

  it('comes back from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aCell, { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = texts.map((text, i) => aPeopleRow(i, { 职务: text }));
        const { people } = await rowsOf(await openWorkbook(aFile('people.csv', aCsv(rows))));
        expect(people.map(({ cells }) => cells.职务)).toEqual(texts.map(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from .xlsx', async () => {
    // XML turns a bare carriage return into a line feed.
    const anXmlCell = aCell.filter((text) => !text.includes('\r'));
    await fc.assert(
      fc.asyncProperty(fc.array(anXmlCell, { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = texts.map((text, i) => aPeopleRow(i, { 职务: text }));
        const xlsx = await anXlsx((book) => {
          const tab = book.addWorksheet('人员表');
          [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))].forEach((cells) => tab.addRow(cells));
        });
        const { people } = await rowsOf(await openWorkbook(aFile('a.xlsx', xlsx)));
        expect(people.map(({ cells }) => cells.职务)).toEqual(texts.map(plain));
      }),
      { numRuns: 25 },
    );
  });
});
