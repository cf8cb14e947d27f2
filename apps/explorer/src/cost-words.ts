import { MAX_TOKENS, OPERATION_LIMITS, type Exceeded, type Limited } from '@tongxin/operation-limits';
import { typeset } from '@tongxin/outcome';
import type { Cost } from './cost';
import type { Language } from './words';

type Said = Readonly<Record<Language, string>>;

const NAMES: Readonly<Record<Exceeded['limit'], Said>> = {
  cost: { zh: '可能返回的对象', en: 'objects it may return' },
  depth: { zh: '层数', en: 'levels' },
  fields: { zh: '字段', en: 'fields' },
  aliases: { zh: '别名', en: 'aliases' },
  rootMutations: { zh: '一次修改的项数', en: 'changes at once' },
  directives: { zh: '指令', en: 'directives' },
  page: { zh: '每页条数', en: 'items of a page' },
};
const ESTIMATE: Said = { zh: typeset('执行前估算:'), en: 'Before it runs: ' };
const REFUSED: Said = { zh: typeset('超出上限,网关不会执行:'), en: 'Over the limit, the gateway would not run it: ' };
const OF: Readonly<Record<Language, (most: string) => string>> = { zh: (most) => typeset(`(上限 ${most})`), en: (most) => ` (at most ${most})` };
const TOKENS: Said = { zh: typeset(`内容太长,词元最多 ${MAX_TOKENS} 个`), en: `too long, at most ${MAX_TOKENS} tokens` };
/** What is always told; the others only where they are exceeded. */
const TOLD: readonly Limited[] = ['cost', 'depth', 'fields', 'aliases'];

export interface CostLine {
  lead: string;
  /** Each is read in one piece. */
  parts: readonly string[];
  over: boolean;
}

/** The cost in words, or the limit that it exceeds. */
export function costLine(language: Language, cost: Cost): CostLine {
  if (cost.kind === 'TOO_LONG') return { lead: REFUSED[language], parts: [TOKENS[language]], over: true };
  const { size, exceeded } = cost;
  const number = (value: number): string => value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  const part = (limit: Exceeded['limit'], most: number): string => `${NAMES[limit][language]} ${number(size[limit])}${OF[language](number(most))}`;
  if (exceeded) return { lead: REFUSED[language], parts: [part(exceeded.limit, exceeded.most)], over: true };
  return { lead: ESTIMATE[language], parts: TOLD.map((limit) => part(limit, OPERATION_LIMITS[limit])), over: false };
}
