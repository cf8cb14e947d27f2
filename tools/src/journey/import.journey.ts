import { waitFor } from '@tongxin/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importClient, type ImportClient, type ImportReport } from '../import-client';
import type { UploadBody } from '../upload-body';
import { readFolder, textOf, withColumn, withFile, withRow, withRows, workbookWithFormula, zipBomb, zipped } from './broken-files';
import { coverageOf } from './coverage.query';
import type { Caller, House } from './house';
import { practiceFolder } from './practice-institution.journey';

const files = readFolder(practiceFolder);
const truncated = ({ bytes, type }: UploadBody): UploadBody => ({ type, bytes: bytes.subarray(0, bytes.length - 1_000) });
const cells = (...changes: readonly (readonly [number, string])[]) => (row: string) => {
  const all = row.split(',');
  for (const [at, value] of changes) all[at] = value;
  return all.join(',');
};
/** As many errors as one file may have and still be told them all. */
const manyPeople = Array.from({ length: 5_000 }, (_, at) => `Q${at},虚构,女,,,,,,,D99,,,,,,,否,否,否,否,在职,,,`);

/** What is wrong, the file, how many errors and the first of them. */
const broken: readonly (readonly [string, () => UploadBody | Promise<UploadBody>, number, readonly string[]])[] = [
  ['an unknown unit', () => zipped(withRow(files, 'people.csv', 7, cells([9, 'D99']))), 1, ['人员表第7行:部门编码 D99 不存在']],
  ['a person twice', () => zipped(withRows(files, 'people.csv', [textOf(files, 'people.csv').split('\r\n')[5] ?? ''])), 1, ['人员表第94行:工号 P0005 与第6行重复']],
  ['a cycle in the unit tree', () => zipped(withColumn(files, 'departments.csv', '上级部门编码', (row) => (row.startsWith('D02') ? 'D03' : row.startsWith('D03') ? 'D02' : ''))), 2, ['部门表第3行:上级部门成环,涉及部门 D02', '部门表第4行:上级部门成环,涉及部门 D03']],
  ['dates the wrong way round', () => zipped(withRow(files, 'branch_committees.csv', 2, cells([4, '2026-06-28'], [5, '2024-06-27']))), 1, ['支委表第2行:任职起 2026-06-28 晚于任职止 2024-06-27']],
  ['two heads', () => zipped(withRows(files, 'departments.csv', [cells([4, 'P0007'])(textOf(files, 'departments.csv').split('\r\n')[2] ?? '')])), 1, ['部门表第18行:部门编码 D02 与第3行重复']],
  ['somebody who talks with himself', () => zipped(withRow(files, 'talk_plan.csv', 3, cells([3, 'P0001']))), 1, ['谈话计划表第3行:谈话人与谈话对象是同一人 P0001']],
  ['a talk in the future that was held', () => zipped(withRow(files, 'talk_plan.csv', 2, cells([7, '2026-12-30']))), 1, ['谈话计划表第2行:计划日期 2026-12-30 晚于今天,不能已完成']],
  ['a wrong encoding', () => zipped(withFile(files, 'people.csv', Buffer.from(textOf(files, 'people.csv'), 'utf16le'))), 1, ['人员表:文件编码应为 UTF-8 或 GB18030']],
  ['a truncated sheet', () => zipped(withFile(files, 'people.csv', (files['people.csv'] ?? Buffer.alloc(0)).subarray(0, 5_000))), 1, ['人员表第25行:应有 24 格,只有 7 格,文件可能不完整']],
  ['a truncated archive', () => truncated(zipped(files)), 1, ['压缩包不完整或已损坏,无法读取']],
  ['a zip bomb', () => zipBomb(files), 1, ['展开后超过 300 MB,已拒绝']],
  ['a formula', () => workbookWithFormula(files, 'departments.csv', '部门表', 'F3'), 1, ['部门表第3行:单元格 F3 是公式,请改为数值']],
  ['5,000 errors', () => zipped(withRows(files, 'people.csv', manyPeople)), 5_000, ['人员表第94行:部门编码 D99 不存在']],
];

export function importJourney(house: () => House): void {
  describe('an institution that is imported again', () => {
    let officer: Caller;
    let importer: ImportClient;
    const quiet = () => undefined;
    const checked = async (body: UploadBody, from?: string): Promise<ImportReport> =>
      importer.settled(await importer.start({ uploadId: await importer.upload(body), dryRun: true, ...(from && { from }) }), quiet);
    const stored = async () => ({
      ...(await house().ask<object>(officer, '{ people(first: 100) { totalCount nodes { staffNo name department { code } title } } departments { code parent { code } head { staffNo } } talkRules { code } }')),
      coverage: await coverageOf(house(), officer),
    });

    beforeAll(async () => {
      const institutionId = await house().load(practiceFolder, '某市委党校(再导入)');
      officer = { institutionId, personId: (await house().codes(institutionId)).person('P0013') };
      importer = importClient(house().url, await house().token(officer));
      await waitFor(async () => (await coverageOf(house(), officer)).due === 115, { timeout: 20_000 });
    });

    test('changes nothing with the same files', async () => {
      const before = await stored();
      expect(await checked(zipped(files))).toMatchObject({ status: 'CHECKED', errorCount: 0, differenceCount: 0 });
      expect(await stored()).toEqual(before);
    });

    test.each(broken)('refuses %s, and nothing changes', async (_what, body, count, errors) => {
      const before = await stored();
      const report = await checked(await body());
      expect({ status: report.status, count: report.errorCount, errors: report.errors.map(({ message }) => message).slice(0, errors.length) }).toEqual({ status: 'REFUSED', count, errors });
      expect(await stored()).toEqual(before);
    });

    test('shows the differences first, applies them from their day, and then has none', async () => {
      const changed = zipped(withRow(files, 'departments.csv', 9, cells([4, 'P0038'])));
      const before = await stored();
      const report = await checked(changed, '2026-11-01');
      expect(report).toMatchObject({ status: 'CHECKED', errorCount: 0, differenceCount: 1 });
      expect(report.differences.map(({ message }) => message)).toEqual(['部门 D08 负责人 自 2026-11-01 起有变化:人员']);
      expect(await stored()).toEqual(before);

      await importer.apply(report.id);
      expect((await importer.settled(report.id, quiet)).status).toBe('APPLIED');
      const head = async (asOf: string) => {
        const query = 'query Heads($asOf: Date) { departments(asOf: $asOf) { code head { staffNo } } }';
        const { departments } = await house().ask<{ departments: { code: string; head: { staffNo: string } | null }[] }>(officer, query, { asOf });
        return departments.find(({ code }) => code === 'D08')?.head?.staffNo;
      };
      expect([await head('2026-10-31'), await head('2026-11-01')]).toEqual(['P0037', 'P0038']);
      expect(await checked(changed, '2026-11-01')).toMatchObject({ status: 'CHECKED', differenceCount: 0 });
    });
  });

  test('ten thousand people load in bounded memory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tongxin-large-'));
    let largest = 0;
    const watch = setInterval(() => void house().metric('organisation', 'process_resident_memory_bytes').then((bytes) => (largest = Math.max(largest, bytes))), 200);
    try {
      writeLargeInstitution(folder);
      const institutionId = await house().load(folder, '万人单位');
      const officer = { institutionId, personId: (await house().codes(institutionId)).person('P00001') };
      const { people } = await house().ask<{ people: { totalCount: number } }>(officer, '{ people(first: 1) { totalCount } }');
      expect(people.totalCount).toBe(10_000);
      await waitFor(async () => (await coverageOf(house(), officer)).people === 10_000, { timeout: 60_000, interval: 200 });
    } finally {
      clearInterval(watch);
      rmSync(folder, { recursive: true, force: true });
    }
    expect(largest).toBeLessThan(512_000_000);
  });
}

/** 10,000 people in 200 units, the first of them in personnel. */
function writeLargeInstitution(folder: string): void {
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, `${name}.csv`), `\uFEFF${lines.join('\r\n')}\r\n`);
  const staff = Array.from({ length: 10_000 }, (_, at) => `P${String(at + 1).padStart(5, '0')}`);
  const unit = (at: number) => `D${String((at % 200) + 1).padStart(3, '0')}`;
  write('departments', ['部门编码,部门名称,部门类型,负责人工号', ...Array.from({ length: 200 }, (_, at) => `${unit(at)},${at === 0 ? '组织人事处' : `第${at}处`},行政处室,${staff[at] ?? ''}`)]);
  write('people', ['工号,姓名,部门编码,是否校(院)委班子成员,是否县处级领导干部,是否处室负责人,是否青年骨干,在职状态', ...staff.map((code, at) => `${code},虚构${at},${unit(at)},否,否,${at < 200 ? '是' : '否'},否,在职`)]);
}
