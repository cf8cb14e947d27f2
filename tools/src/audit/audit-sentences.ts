import type { ChainReport, Problem } from '@tongxin/audit';

const sentences: Readonly<Record<Problem['code'], (of: number) => string>> = {
  LINK_MISSING: (of) => `第 ${of} 环缺失`,
  LINK_BROKEN: (of) => `第 ${of} 环与前一环不相接:被改动、调换或插入`,
  ENTRY_CHANGED: (of) => `第 ${of} 环对应的记录被改动`,
  ENTRY_MISSING: (of) => `第 ${of} 环对应的记录被删除,而保存期未满`,
  TAIL_MISSING: (of) => `链止于第 ${of} 环,与入链进程留下的末端不符:尾部被截断或改写`,
  CHECKPOINT_DIFFERS: (of) => `检查点在第 ${of} 环与链不符:链被截断或重写,或检查点不是真的`,
  UNCHAINED: (of) => `记录 ${of} 超过一天没有入链`,
};

/** What is said of one chain: one line, and one more for each problem. */
export function linesOf(service: string, { institutionId, length, pruned, waiting, signatures, problems }: ChainReport): string[] {
  const counts = [`共 ${length} 条`, `到期清除 ${pruned} 条`, `待入链 ${waiting} 条`, ...(signatures > 0 ? [`检查点签名 ${signatures} 个有效`] : [])].join(',');
  const verdict = problems.length === 0 ? '完好' : `发现 ${problems.length} 处问题`;
  return [`${service}  单位 ${institutionId}:${counts},${verdict}`, ...problems.map(({ code, of }) => `  ${sentences[code](of)}(${code})`)];
}
