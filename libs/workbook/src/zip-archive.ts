import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { wording } from '@tongxin/outcome';
import { Entry, open, ZipFile } from 'yauzl';
import { Bytes } from './decode-text';
import { WorkbookLimits } from './limits';
import { refuseFile, WorkbookRefused } from './workbook-error';

export interface ZipArchive {
  /** Names of the files inside, as stored, with forward slashes. */
  names: string[];
  /** Undefined where there is no such file. Every call reads anew; sizes and checksums are held to what the archive says. */
  read(name: string): Bytes | undefined;
  close(): void;
}

const truncated = () => refuseFile('TRUNCATED', wording('压缩包不完整或已损坏,无法读取', 'the archive is incomplete or damaged and cannot be read'));
const tooFar = (limits: WorkbookLimits) => refuseFile('EXPANDS_TOO_FAR', wording(`展开后超过 ${Math.floor(limits.expandedBytes / 1_000_000)} MB,已拒绝`, `it expands to more than ${Math.floor(limits.expandedBytes / 1_000_000)} MB and is refused`));

const openZip = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    // Names stay bytes: Windows in China writes GB18030 without saying so, and nothing is ever unpacked by name.
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }, (error, zip) => (error ? reject(truncated()) : resolve(zip)));
  });

function decodeName(raw: string | Uint8Array): string {
  if (typeof raw === 'string') return raw;
  const decode = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(raw);
  try {
    return decode('utf-8', true).replaceAll('\\', '/');
  } catch {
    return decode('gb18030', false).replaceAll('\\', '/');
  }
}

/** All sizes are declared in the directory at the end, so most bombs are refused before a byte is expanded. */
const listEntries = (zip: ZipFile, limits: WorkbookLimits): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let expanded = 0;
    if (zip.entryCount > limits.entries) return reject(refuseFile('TOO_MANY_ENTRIES', wording(`压缩包内文件超过 ${limits.entries} 个`, `more than ${limits.entries} files in the archive`)));
    zip.on('error', () => reject(truncated()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      expanded += entry.uncompressedSize;
      if (entry.isEncrypted()) return reject(refuseFile('ENCRYPTED_OR_OLD_FORMAT', wording('文件已加密,请去掉密码后再导入', 'the file is encrypted: take its password away and import it again')));
      if (expanded > limits.expandedBytes) return reject(tooFar(limits));
      const name = decodeName(entry.fileName);
      if (!name.endsWith('/')) entries.set(name, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(truncated()) : resolve(stream)));
  });

async function* readEntry(zip: ZipFile, entry: Entry, limits: WorkbookLimits): AsyncGenerator<Uint8Array> {
  const stream = await openEntry(zip, entry);
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw tooFar(limits);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    // yauzl counts too, and tells a lie about the size from damage only by its message.
    if (error instanceof Error && error.message.startsWith('too many bytes')) throw tooFar(limits);
    throw truncated();
  } finally {
    // Not destroyed: yauzl's reader crashes the process where a read is still under way. The rest is bounded by what the archive declared.
    stream.on('error', () => undefined);
    stream.resume();
  }
  if (checksum !== entry.crc32) throw truncated();
}

/** @throws WorkbookRefused for damage, encryption, too many files, or more declared content than `limits` allow. */
export async function openZipArchive(path: string, limits: WorkbookLimits): Promise<ZipArchive> {
  const zip = await openZip(path);
  try {
    const entries = await listEntries(zip, limits);
    const read = (name: string): Bytes | undefined => {
      const entry = entries.get(name);
      return entry && readEntry(zip, entry, limits);
    };
    return { names: [...entries.keys()], read, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}
