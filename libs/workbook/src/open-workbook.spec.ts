import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ErrorCollector, openWorkbook, readSheet } from './index';
import { aCsv, aFile, aFolder, aPeopleRow, aZip, removeFolders, rowsOf, sampleFolder, sampleText, sampleXlsx, sampleZip } from './workbook.fixtures';

afterAll(removeFolders);

// The practice institution, row for row; GB18030 has no official encoder in Node, so these bytes were made once by iconv.
const gb18030People = () => readFileSync(join(__dirname, 'testdata/people.gb18030.csv'));

describe('opening a workbook', () => {
  it('reads the whole sample folder without an error, and names what is not stored', async () => {
    const workbook = await openWorkbook(sampleFolder);
    const errors = new ErrorCollector();
    const counts: Record<string, number> = {};
    for (const { sheet, key, rows } of workbook.sheets) {
      counts[key] = 0;
      for await (const { record } of readSheet(sheet, rows(), errors)) counts[key] += Object.keys(record).length > 0 ? 1 : 0;
    }
    expect(errors.shown).toEqual([]);
    expect(counts).toMatchObject({ departments: 16, people: 92, attendance: 2747, talk_plan: 109, rectifications: 14 });
    expect(Object.keys(counts)).toHaveLength(22);
    expect(workbook.unknownSheets).toEqual(['branch_meetings.csv']);
    expect(workbook.sheets.find(({ key }) => key === 'people')?.unstoredColumns).toEqual(['性别', '民族', '参加工作时间', '部门名称', '数据说明']);
  });

  it.each([false, true])('gives the same rows from an .xlsx as from the CSV files (native cells: %s)', async (native) => {
    const fromCsv = await rowsOf(await openWorkbook(sampleFolder));
    const fromXlsx = await rowsOf(await openWorkbook(await sampleXlsx({ native })));
    expect(Object.keys(fromXlsx)).toEqual(Object.keys(fromCsv));
    for (const key of Object.keys(fromCsv)) expect(fromXlsx[key]).toEqual(fromCsv[key]);
  });

  it.each(['', 'sample/'])('gives the same rows from a .zip, folder inside: %j', async (prefix) => {
    const workbook = await openWorkbook(aFile('upload.zip', sampleZip(prefix)));
    expect(workbook.format).toBe('zip');
    expect(await rowsOf(workbook)).toEqual(await rowsOf(await openWorkbook(sampleFolder)));
  });

  it('reads GB18030 like UTF-8, with or without byte order mark', async () => {
    const expected = (await rowsOf(await openWorkbook(aFile('people.csv', `\uFEFF${sampleText('people.csv')}`)))).people;
    expect((await rowsOf(await openWorkbook(aFile('people.csv', sampleText('people.csv'))))).people).toEqual(expected);
    expect((await rowsOf(await openWorkbook(aFile('people.csv', gb18030People())))).people).toEqual(expected);
    expect(expected).toHaveLength(92);
  });

  it('knows sheets by Chinese file names, also in a .zip whose names are GB18030', async () => {
    const people = Buffer.from(aCsv([aPeopleRow(1)]));
    const gbName = Buffer.from('c8cbd4b1b1ed2e637376', 'hex');
    const named = await openWorkbook(aFolder({ '人员表.csv': people }));
    const zipped = await openWorkbook(aFile('u.zip', aZip([{ name: gbName, content: people, flags: 0 }])));
    expect([named, zipped].map(({ sheets }) => sheets.map(({ key }) => key))).toEqual([['people'], ['people']]);
    zipped.close();
  });

  it('takes the name of an upload that lies under another one', async () => {
    const workbook = await openWorkbook(aFile('0192-upload', aCsv([aPeopleRow(1)])), { fileName: 'people.csv' });
    expect(workbook.sheets.map(({ key }) => key)).toEqual(['people']);
  });

  it('counts rows as Excel shows them, over blank lines and line breaks in cells', async () => {
    const csv = aCsv([aPeopleRow(1), aPeopleRow(2, { 职务: '主任\n兼书记' }), aPeopleRow(3)]).replace('P00001', '\u3000 P00001 ');
    const [header, first, ...rest] = csv.split('\r\n');
    const text = [header, first, '', ',,,,', ...rest].join('\r\n').replace(/^工号,姓名/, '工号,姓名').replace(header, `${header},职务`);
    const { people } = await rowsOf(await openWorkbook(aFile('people.csv', text)));
    expect(people.map(({ rowNumber, cells }) => [rowNumber, cells.工号])).toEqual([[2, 'P00001'], [5, 'P00002'], [6, 'P00003']]);
  });

  it('never hands on a column that is not kept', async () => {
    const workbook = await openWorkbook(aFile('people.csv', aCsv([aPeopleRow(1, { 民族: '某民族', 血型: '某血型' })])));
    expect(workbook.sheets[0].unstoredColumns).toEqual(['民族', '血型']);
    expect(JSON.stringify(await rowsOf(workbook))).not.toMatch(/某民族|某血型/);
  });

  it('reads slash dates and lets a month keep no day', async () => {
    const path = aFile('people.csv', aCsv([aPeopleRow(1, { 出生年月: '1980/5/17', 入党日期: '2001/7/1', 来校时间: '2004.9' })]));
    const [{ cells }] = (await rowsOf(await openWorkbook(path))).people;
    expect([cells.出生年月, cells.入党日期, cells.来校时间]).toEqual(['1980-05', '2001-07-01', '2004-09']);
  });
});
