/** One contract file as committed (null: there is none) and as printed now. */
export interface Contract {
  file: string;
  committed: string | null;
  fresh: string;
}

/** A sentence for each contract that is not what the code prints, naming the file and the first line that differs. */
export function staleContracts(contracts: readonly Contract[]): string[] {
  return contracts.flatMap(({ file, committed, fresh }) => {
    if (committed === null) return [`${file} 不存在,请运行 npm run graph:compose 并提交`];
    const line = firstDifferentLine(committed, fresh);
    if (line === null) return [];
    const was = lineAt(committed, line);
    const is = lineAt(fresh, line);
    return [`${file} 已过时:第${line}行,已提交的是「${was}」,现在是「${is}」;请运行 npm run graph:compose 并提交`];
  });
}

/** Counted from 1; null where the texts are equal but for line ends. */
export function firstDifferentLine(one: string, other: string): number | null {
  const a = linesOf(one);
  const b = linesOf(other);
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) if (a[i] !== b[i]) return i + 1;
  return null;
}

const linesOf = (text: string) => text.replaceAll('\r\n', '\n').split('\n');
const lineAt = (text: string, line: number) => linesOf(text)[line - 1]?.trim() ?? '(文件已结束)';
