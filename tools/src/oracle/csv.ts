export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file by header; quotes and a byte order mark are understood. */
export function parseCsv(text: string): Row[] {
  const [header = [], ...lines] = cells(text.replace(/^\uFEFF/, ''));
  return lines.filter((line) => line.some((cell) => cell !== '')).map((line) => Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else if (char !== '\r') cell += char;
  }
  endCell();
  return rows;
}

/** A file as the sample's: byte order mark, CRLF. */
export function formatCsv(header: readonly string[], rows: readonly Row[]): string {
  const line = (values: readonly string[]) => values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');
  return `\uFEFF${[line(header), ...rows.map((row) => line(header.map((name) => row[name] ?? '')))].join('\r\n')}\r\n`;
}
