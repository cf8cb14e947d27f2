/** Each byte's part of the checksum that a zip file wants of its entries. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export const checksum = (bytes: Uint8Array): number => ~bytes.reduce((sum, byte) => (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0), 0xffffffff) >>> 0;

/** Every entry carries the same day: the same content is the same file. */
const DAY = (46 << 9) | (1 << 5) | 1;

const numbers = (...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(parts.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of parts) {
    if (size === 2) bytes.setUint16(at, value, true);
    else bytes.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(bytes.buffer);
};

/** A zip file of uncompressed texts. */
export function zip(entries: Readonly<Record<string, string>>): Blob {
  const encoder = new TextEncoder();
  const files: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const put = (list: Uint8Array<ArrayBuffer>[], ...parts: Uint8Array[]): void => void list.push(...(parts as Uint8Array<ArrayBuffer>[]));
  for (const [path, text] of Object.entries(entries)) {
    const [name, body] = [encoder.encode(path), encoder.encode(text)];
    const facts = [[20, 2], [0x800, 2], [0, 2], [0, 2], [DAY, 2], [checksum(body), 4], [body.length, 4], [body.length, 4], [name.length, 2], [0, 2]] as const;
    const head = numbers([0x04034b50, 4], ...facts);
    put(files, head, name, body);
    put(directory, numbers([0x02014b50, 4], [20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), name);
    at += head.length + name.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(entries).length;
  return new Blob([...files, ...directory, numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]) as Uint8Array<ArrayBuffer>]);
}
