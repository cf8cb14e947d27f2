import { readFileSync } from 'node:fs';
import { ErrorCollector, openWorkbook, readSheet, sheetTable } from './index';
import { aCsv, aFile, aFolder, aPeopleRow, anXlsx, aZip, refusalOf, removeFolders, sampleText, sampleXlsx } from './workbook.fixtures';

afterAll(removeFolders);

const secret = '不可外传';
const codesOf = async (...args: Parameters<typeof refusalOf>) => (await refusalOf(...args)).map(({ code }) => code);
const peopleTab = (cells: (string | number | { formula: string; result: string })[]) =>
  anXlsx((book) => {
    const tab = book.addWorksheet('人员表');
    tab.addRow(Object.keys(aPeopleRow(1)));
    tab.addRow(cells);
  });

describe('a file that cannot be accepted', () => {
  it('in a wrong encoding is refused: UTF-16, Latin-1, half a character', async () => {
    const csv = aCsv([aPeopleRow(1)]);
    expect(await codesOf(aFile('people.csv', Buffer.from(`\uFEFF${csv}`, 'utf16le')))).toEqual(['WRONG_ENCODING']);
    expect(await codesOf(aFile('people.csv', Buffer.concat([Buffer.from(`\uFEFF${csv}`), Buffer.from([0xe4, 0xb8])])))).toEqual(['WRONG_ENCODING']);
    expect(await codesOf(aFile('people.csv', Buffer.from('nom,pr\xe9nom\r\nLef\xe8vre,Ren\xe9\r\n', 'latin1')))).toEqual(['WRONG_ENCODING']);
    expect(await codesOf(aFile('people.csv', Buffer.from([0xff, 0xfe, 0xff])))).toEqual(['WRONG_ENCODING']);
  });

  it('truncated as CSV is refused with the row', async () => {
    const csv = aCsv([aPeopleRow(1), aPeopleRow(2, { 姓名: '"甄,安"' })]);
    const [open] = await refusalOf(aFile('people.csv', csv.slice(0, csv.indexOf('安""'))));
    expect(open).toMatchObject({ code: 'TRUNCATED', sheet: '人员表', rowNumber: 3, message: '人员表第3行:引号没有结束,文件可能不完整' });
    const errors = new ErrorCollector();
    const { sheets } = await openWorkbook(aFile('people.csv', csv.slice(0, csv.lastIndexOf('D01'))));
    for await (const { record } of readSheet(sheetTable.people, sheets[0].rows(), errors)) expect(record.staffNumber).toBe('P00001');
    expect(errors.shown.map(({ message }) => message)).toEqual(['人员表第3行:应有 10 格,只有 5 格,文件可能不完整']);
  });

  it('truncated or damaged as .xlsx or .zip is refused', async () => {
    const xlsx = readFileSync(await sampleXlsx({ native: false }));
    expect(await codesOf(aFile('a.xlsx', xlsx.subarray(0, xlsx.length / 2)))).toEqual(['TRUNCATED']);
    expect(await codesOf(aFile('a.xlsx', xlsx.subarray(0, xlsx.length - 30)))).toEqual(['TRUNCATED']);
    expect(await codesOf(aFile('a.xlsx', xlsx.subarray(10)))).toEqual(['TRUNCATED']);
    const people = { name: 'people.csv', content: Buffer.from(aCsv([aPeopleRow(1)])) };
    expect(await codesOf(aFile('a.zip', aZip([{ ...people, checksum: 1 }])))).toEqual(['TRUNCATED']);
    const damaged = aZip([people]);
    damaged.fill(0xff, 45, 60);
    expect(await codesOf(aFile('a.zip', damaged))).toEqual(['TRUNCATED']);
  });

  it('is refused before expanding where it declares too much, while expanding where it lies', async () => {
    const bomb = Buffer.alloc(20_000_000, 'P0001,');
    const limits = { expandedBytes: 5_000_000 };
    expect(await codesOf(aFile('bomb.zip', aZip([{ name: 'people.csv', content: bomb }])), { limits })).toEqual(['EXPANDS_TOO_FAR']);
    expect(await codesOf(aFile('bomb.zip', aZip([{ name: 'people.csv', content: bomb, declaredSize: 1_000 }])), { limits })).toEqual(['EXPANDS_TOO_FAR']);
    const many = Array.from({ length: 300 }, (_, i) => ({ name: `${i}.csv`, content: Buffer.from('a') }));
    expect(await codesOf(aFile('many.zip', aZip(many)))).toEqual(['TOO_MANY_ENTRIES']);
  });

  it('is refused for macros, encryption, an old format, a strange format', async () => {
    const csv = Buffer.from(aCsv([aPeopleRow(1)]));
    const macros = aZip(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'].map((name) => ({ name, content: Buffer.from('<a/>') })));
    expect(await codesOf(aFile('a.xlsm', macros))).toEqual(['MACROS']);
    expect(await codesOf(aFile('a.zip', aZip([{ name: 'people.csv', content: csv, flags: 0x801 }])))).toEqual(['ENCRYPTED_OR_OLD_FORMAT']);
    expect(await codesOf(aFile('a.xlsx', Buffer.from('d0cf11e0a1b11ae10000', 'hex')))).toEqual(['ENCRYPTED_OR_OLD_FORMAT']);
    expect(await codesOf(aFile('a.pdf', '%PDF-1.7'))).toEqual(['UNSUPPORTED_FORMAT']);
    expect(await codesOf('/nowhere/at/all.csv')).toEqual(['NOT_FOUND']);
    expect(await codesOf(aFolder({ 'readme.txt': 'x' }))).toEqual(['NO_SHEETS']);
    expect(await codesOf(aFile('people.csv', ''))).toEqual(['EMPTY_SHEET']);
  });

  it('with a document type (entity bomb) inside is refused', async () => {
    const entity = '<!DOCTYPE a [<!ENTITY b "cccc">]><workbook>&b;</workbook>';
    const zip = aZip(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => ({ name, content: Buffer.from(entity) })));
    expect(await codesOf(aFile('a.xlsx', zip))).toEqual(['UNREADABLE']);
  });

  it('over a limit is refused', async () => {
    const path = aFile('people.csv', aCsv([aPeopleRow(1), aPeopleRow(2), aPeopleRow(3)]));
    expect(await codesOf(path, { limits: { fileBytes: 100 } })).toEqual(['FILE_TOO_LARGE']);
    expect(await codesOf(path, { limits: { rows: 3 } })).toEqual(['TOO_MANY_ROWS']);
    expect(await codesOf(path, { limits: { columns: 5 } })).toEqual(['TOO_MANY_COLUMNS']);
    expect(await codesOf(path, { limits: { rowLength: 20 } })).toEqual(['ROW_TOO_LONG']);
    const xlsx = aFile('a.xlsx', await peopleTab(Object.values(aPeopleRow(1))));
    expect(await codesOf(xlsx, { limits: { rows: 1 } })).toEqual(['TOO_MANY_ROWS']);
    expect(await codesOf(xlsx, { limits: { sharedStrings: 20 } })).toEqual(['EXPANDS_TOO_FAR']);
  });

  it('with a broken header is refused, all sheets at once', async () => {
    const people = sampleText('people.csv').replace('在职状态', '状态');
    const departments = sampleText('departments.csv').replace('办公地点', '部门编码');
    expect((await refusalOf(aFolder({ 'people.csv': people, 'departments.csv': departments }))).map(({ message }) => message)).toEqual([
      '部门表第1行:「部门编码」列重复',
      '人员表第1行:缺少「在职状态」列',
    ]);
    const twice = aCsv([aPeopleRow(1)]);
    expect(await codesOf(aFolder({ 'people.csv': twice, '人员表.csv': twice }))).toEqual(['DUPLICATE_SHEET']);
  });
});

describe('a formula', () => {
  it('is refused with its address and without its text, kept column or not', async () => {
    const cells = Object.values(aPeopleRow(1));
    const xlsx = await peopleTab([...cells.slice(0, 2), { formula: `"${secret}"`, result: secret }, ...cells.slice(3)]);
    const csv = aCsv([aPeopleRow(1, { 民族: `="${secret}"` })]);
    for (const path of [aFile('a.xlsx', xlsx), aFile('people.csv', csv)]) {
      const errors = new ErrorCollector();
      const { sheets } = await openWorkbook(path);
      for await (const { record } of readSheet(sheetTable.people, sheets[0].rows(), errors)) expect(record).toBeUndefined();
      expect(errors.shown).toEqual([{ sheet: '人员表', rowNumber: 2, column: null, code: 'FORMULA', message: '人员表第2行:单元格 C2 是公式,请改为数值', messageInEnglish: '“人员表”, row 2: cell C2 is a formula: put its value there' }]);
      expect(JSON.stringify(errors)).not.toContain(secret);
    }
  });
});

describe('errors', () => {
  it('never repeat a cell that is not kept', async () => {
    const rows = [1, 2].map(() => aPeopleRow(1, { 民族: secret, 在职状态: '在岗', 姓名: '' }));
    const cut = `${aCsv(rows)}P00002,甄安然,${secret}\r\n${secret},"${secret}`;
    const errors = new ErrorCollector();
    const { sheets } = await openWorkbook(aFile('people.csv', cut));
    const read = async () => {
      for await (const { record } of readSheet(sheetTable.people, sheets[0].rows(), errors)) expect(record).toBeUndefined();
    };
    const refused = await read().then(() => null, (error: unknown) => error);
    expect(`${String(refused)} ${JSON.stringify(refused)} ${JSON.stringify(errors)}`).not.toContain(secret);
    expect(errors.total).toBeGreaterThan(4);
  });

  it('of a file wrong in every row are counted to the end and shown up to the cap', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => aPeopleRow(i, { 在职状态: '在岗' }));
    const errors = new ErrorCollector();
    const { sheets } = await openWorkbook(aFile('people.csv', aCsv(rows)));
    for await (const { record } of readSheet(sheetTable.people, sheets[0].rows(), errors)) expect(record).toBeUndefined();
    expect([errors.total, errors.shown.length]).toEqual([6_000, 5_000]);
    expect(errors.shown[4_999].message).toBe('人员表第5001行:在职状态 在岗 应为“在职”“退休”“离休”“离职”“调出”之一');
  });
});

