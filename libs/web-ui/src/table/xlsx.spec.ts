import ExcelJS from 'exceljs';
import { xlsx } from './xlsx';
import { checksum } from './zip';

const read = async (file: Blob) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  const [sheet] = book.worksheets;
  return { name: sheet?.name, rows: (sheet?.getSheetValues() as unknown[][]).slice(1).map((row) => row.slice(1)) };
};

describe('a workbook', () => {
  it('is what was on screen, numbers as numbers, and no text is a formula', async () => {
    const { name, rows } = await read(xlsx([{ name: '我的谈话', titles: ['姓名', '次数'], rows: [['𠮷田 & <甲>', 3], ['=1+1', null], [' "x"\u0007\ud800', 0.5]] }]));
    expect(name).toBe('我的谈话');
    expect(rows).toEqual([['姓名', '次数'], ['𠮷田 & <甲>', 3], ['=1+1'], [' "x"\ufffd', 0.5]]);
  });

  it('takes any title for its sheet', async () => {
    expect((await read(xlsx([{ name: `a[b]:*?/\\${'长'.repeat(40)}`, titles: ['x'], rows: [] }]))).name).toHaveLength(31);
  });
});

it('of several sheets keeps their order', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await xlsx(['部门表', '人员表'].map((name) => ({ name, titles: Array.from({ length: 28 }, (_, at) => `列${at}`), rows: [] }))).arrayBuffer());
  expect(book.worksheets.map(({ name }) => name)).toEqual(['部门表', '人员表']);
  expect(book.worksheets[1]?.getCell('AB1').value).toBe('列27');
});

it('the checksum is the one that zip files use', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
