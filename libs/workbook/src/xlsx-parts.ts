import { wording } from '@tongxin/outcome';
import { WorkbookLimits } from './limits';
import { refuseFile } from './workbook-error';
import { readWholeXml } from './xml-events';
import { isDateFormat, unescapeXlsx } from './xlsx-values';
import { ZipArchive } from './zip-archive';

/** What the sheets of an xlsx file share. */
export interface XlsxParts {
  tabs: { name: string; part: string }[];
  from1904: boolean;
  strings: string[];
  /** By style index: whether it shows a date. */
  dateStyles: boolean[];
}

// Relations name their targets from the folder of the part or, with a leading slash, from the root.
const fromRoot = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);

async function readTabs(archive: ZipArchive): Promise<Pick<XlsxParts, 'tabs' | 'from1904'> & { strings: string; styles: string }> {
  const book = archive.read('xl/workbook.xml');
  const rels = archive.read('xl/_rels/workbook.xml.rels');
  if (!book || !rels) throw refuseFile('TRUNCATED', wording('工作簿不完整,缺少目录', 'the workbook is incomplete: its table of contents is missing'));
  const targets = new Map<string, string>();
  const byType = { strings: 'xl/sharedStrings.xml', styles: 'xl/styles.xml' };
  await readWholeXml(rels, {
    open: (name, { Id, Target, Type = '' }) => {
      if (name !== 'Relationship' || !Id || !Target) return;
      targets.set(Id, fromRoot(Target));
      if (Type.endsWith('/sharedStrings')) byType.strings = fromRoot(Target);
      if (Type.endsWith('/styles')) byType.styles = fromRoot(Target);
    },
  });
  const tabs: XlsxParts['tabs'] = [];
  let from1904 = false;
  await readWholeXml(book, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904);
      const relation = Object.keys(attributes).find((key) => key.endsWith(':id'));
      const part = relation && targets.get(attributes[relation]);
      if (name === 'sheet' && part) tabs.push({ name: unescapeXlsx(attributes.name ?? ''), part });
    },
  });
  return { tabs, from1904, ...byType };
}

async function readStrings(archive: ZipArchive, part: string, limits: WorkbookLimits): Promise<string[]> {
  const bytes = archive.read(part);
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let inText = false;
  let phonetic = false;
  let total = 0;
  await readWholeXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      inText = name === 't';
      if (name === 'rPh') phonetic = true;
    },
    text: (piece) => {
      if (!inText || phonetic) return;
      total += piece.length;
      if (total > limits.sharedStrings) throw refuseFile('EXPANDS_TOO_FAR', wording('工作簿文字过多,已拒绝', 'the workbook holds too much text and is refused'));
      text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescapeXlsx(text));
    },
  });
  return strings;
}

async function readDateStyles(archive: ZipArchive, part: string): Promise<boolean[]> {
  const bytes = archive.read(part);
  const dateStyles: boolean[] = [];
  if (!bytes) return dateStyles;
  const formats = new Map<number, string>();
  let inCellFormats = false;
  await readWholeXml(bytes, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) dateStyles.push(isDateFormat(Number(numFmtId ?? 0), formats.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dateStyles;
}

/** @throws WorkbookRefused */
export async function readXlsxParts(archive: ZipArchive, limits: WorkbookLimits): Promise<XlsxParts> {
  if (archive.names.some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name))) throw refuseFile('MACROS', wording('工作簿含有宏,请另存为不含宏的 .xlsx 再导入', 'the workbook holds macros: save it as a .xlsx without macros and import it again'));
  const { tabs, from1904, strings, styles } = await readTabs(archive);
  return { tabs, from1904, strings: await readStrings(archive, strings, limits), dateStyles: await readDateStyles(archive, styles) };
}
