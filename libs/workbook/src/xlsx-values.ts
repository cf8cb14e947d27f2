const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format shows a date or a time: quoted text, escapes and [colours] aside, it has a y, m, d, h or s. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.has(id);
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(plain) && !/general/i.test(plain);
}

const msPerDay = 86_400_000;
const pad = (n: number): string => String(n).padStart(2, '0');

/** An Excel serial: whole days → YYYY-MM-DD, less than a day → HH:MM, both → YYYY-MM-DD HH:MM. Null where it is no date. */
export function serialToText(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null;
  const minutes = Math.round((serial % 1) * 1440);
  const time = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
  if (serial < 1) return time;
  const whole = Math.floor(serial) + (minutes === 1440 ? 1 : 0);
  // Excel believes in 29 February 1900, so serials below 60 count one day less.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const day = new Date(epoch + whole * msPerDay).toISOString().slice(0, 10);
  return minutes % 1440 === 0 ? day : `${day} ${time}`;
}

/** Excel writes 0.1 + 0.2 with seventeen digits; a cell's number is the shortest text of it at fifteen, as Excel shows it. */
export function numberToText(raw: string): string {
  const value = Number(raw);
  return raw.trim() === '' || !Number.isFinite(value) ? raw : String(Number(value.toPrecision(15)));
}

/** `_x000D_` and the like are how xlsx writes characters that XML cannot. */
export const unescapeXlsx = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** Zero-based column of a cell address, `AB12` → 27; -1 where there is none. */
export function columnIndex(address: string | undefined): number {
  let index = 0;
  for (const letter of address?.match(/^[A-Z]{1,3}/)?.[0] ?? '') index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
