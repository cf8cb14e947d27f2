import { Column, Sheet } from './column';
import { allSheets } from './sheet-table';

const kinds: Record<Column['kind'], string> = {
  code: '编码', codes: '编码,以“|”分隔', text: '文本', day: '日期 YYYY-MM-DD', month: '年月 YYYY-MM', time: '时间 HH:MM', number: '数', flag: '是/否', choice: '选项',
};

const kept = (column: Column): string => {
  const what = column.kind === 'choice' ? (column.choices ?? []).join('/') : kinds[column.kind];
  return `${column.header}(${what}${column.required ? ',必填' : ''})`;
};

const section = (sheet: Sheet): string => {
  const notStored = Object.entries(sheet.notStored).map(([header, why]) => `${header}(${why})`);
  return [
    `## ${sheet.name} · \`${sheet.csv}\``,
    '',
    `归 ${sheet.service};同一张表内以 ${sheet.identity.map((name) => sheet.columns[name]?.header ?? name).join('、')} 区分各行。`,
    '',
    `- 保留:${Object.values(sheet.columns).map(kept).join('、')}`,
    `- 不保存:${notStored.length > 0 ? `${notStored.join('、')};` : ''}其余各列一律不保存,报告中列出`,
  ].join('\n');
};

/** docs/workbook.md: the one published table of sheets and kept columns, from the table that the code reads. */
export const publishedTable = (): string =>
  [
    '# 工作簿 · The workbook',
    '',
    '一个文件夹的 CSV(UTF-8 或 GB18030)、其压缩包,或一个 xlsx(工作表用中文表名)。行号如 Excel 所示,表头为第 1 行。表可缺省,缺少的表不改动已有数据。',
    'A folder of CSV files, its zip, or one xlsx whose tabs carry the Chinese names. Every column that is not listed as kept is named in the report and stored nowhere.',
    '',
    ...allSheets.flatMap((sheet) => [section(sheet), '']),
  ].join('\n');
