import { wording } from '@tongxin/outcome';
import { refuseSheet } from './workbook-error';

export type Bytes = AsyncIterable<Uint8Array>;

type Encoding = 'utf-8' | 'gb18030';

export const isDecodingError = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

async function decodes(bytes: Bytes, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    // A NUL is legal UTF-8, but in a table it means UTF-16 or no text at all.
    for await (const chunk of bytes) if (decoder.decode(chunk, { stream: true }).includes('\0')) return false;
    decoder.decode();
    return true;
  } catch (error) {
    if (isDecodingError(error)) return false;
    throw error;
  }
}

async function startsWithUtf8Mark(bytes: Bytes): Promise<boolean> {
  const start: number[] = [];
  for await (const chunk of bytes) {
    start.push(...chunk.subarray(0, 3));
    if (start.length >= 3) break;
  }
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
}

/**
 * UTF-8 with or without byte order mark, else GB18030, each strictly. Reads the bytes to their end, because a file may
 * be plain ASCII for its first megabyte; `open` is called once a try.
 * @throws WorkbookRefused WRONG_ENCODING
 */
export async function detectEncoding(open: () => Bytes, sheet: string): Promise<Encoding> {
  if (await decodes(open(), 'utf-8')) return 'utf-8';
  if (!(await startsWithUtf8Mark(open())) && (await decodes(open(), 'gb18030'))) return 'gb18030';
  throw refuseSheet('WRONG_ENCODING', sheet, wording('文件编码应为 UTF-8 或 GB18030', 'the encoding must be UTF-8 or GB18030'));
}

/** The text of the bytes, without a byte order mark. */
export async function* decodeText(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
