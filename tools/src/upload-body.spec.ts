import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { uploadBody } from './upload-body';

/** Read by the library that the product reads uploads with; it checks sizes and names. */
const unzipped = (bytes: Buffer) =>
  new Promise<Record<string, string>>((resolve, reject) => {
    const found: Record<string, string> = {};
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip: ZipFile | undefined) => {
      if (!zip) return reject(error);
      zip.on('entry', (entry: Entry) =>
        zip.openReadStream(entry, (broken, stream) => {
          if (broken) return reject(broken);
          buffer(stream).then((content) => {
            found[entry.fileName] = content.toString('utf8'); // keeps the byte order mark
            zip.readEntry();
          }, reject);
        }),
      );
      zip.on('end', () => resolve(found)).on('error', reject);
      zip.readEntry();
    });
  });

test('the CSV files of a folder arrive as they are, names and bytes; other files stay behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongxin-upload-'));
  writeFileSync(join(folder, '人员表.csv'), '\ufeff工号\r\n1\r\n');
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'notes.txt'), 'no');
  const { bytes, type } = uploadBody(folder);
  expect(type).toBe('application/zip');
  expect(await unzipped(bytes)).toEqual({ 'empty.csv': '', '人员表.csv': '\ufeff工号\r\n1\r\n' });
  expect(uploadBody(folder).bytes.equals(bytes)).toBe(true);
  rmSync(join(folder, '人员表.csv'));
  rmSync(join(folder, 'empty.csv'));
  expect(() => uploadBody(folder)).toThrow('没有 .csv');
  expect(() => uploadBody(join(folder, 'notes.txt'))).toThrow('.xlsx');
  rmSync(folder, { recursive: true });
  expect(() => uploadBody(folder)).toThrow('找不到');
});
