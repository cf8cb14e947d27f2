import type { OperationSize } from './operation-size';

/** Tokens of a document; what has more is not even parsed to its end. */
export const MAX_TOKENS = 4_000;
/** `first` and `last`; the subgraphs hold the same. */
export const MAX_PAGE = 100;

export type Limited = 'depth' | 'aliases' | 'rootMutations' | 'directives' | 'fields' | 'cost';

/** Limits that no real client meets: the specs print how far the committed operations stay below. */
export const OPERATION_LIMITS: Readonly<Record<Limited, number>> = {
  depth: 25,
  aliases: 100,
  rootMutations: 5,
  directives: 50,
  fields: 2_000,
  cost: 50_000,
};

const NAMES: Readonly<Record<Limited, string>> = {
  depth: '层数',
  aliases: '别名数',
  rootMutations: '一次修改的项数',
  directives: '指令数',
  fields: '字段数',
  cost: '可能返回的对象数',
};

export interface Refusal {
  code: 'OPERATION_TOO_LARGE' | 'BAD_USER_INPUT';
  message: string;
}

export interface Exceeded {
  limit: Limited | 'page';
  most: number;
}

/** The first limit that is exceeded; null when none is. A page comes first: the caller can put it right at once. */
export function exceededLimit(size: OperationSize): Exceeded | null {
  if (size.page > MAX_PAGE) return { limit: 'page', most: MAX_PAGE };
  const limit = (Object.keys(OPERATION_LIMITS) as Limited[]).find((limited) => size[limited] > OPERATION_LIMITS[limited]);
  return limit === undefined ? null : { limit, most: OPERATION_LIMITS[limit] };
}

/** The same as one error. */
export function refusedSize(size: OperationSize): Refusal | null {
  const exceeded = exceededLimit(size);
  if (!exceeded) return null;
  const { limit, most } = exceeded;
  return limit === 'page' ? { code: 'BAD_USER_INPUT', message: `每页最多 ${most} 条` } : tooLarge(`${NAMES[limit]}最多 ${most}`);
}

/** `what` is the limit in words. */
export const tooLarge = (what: string): Refusal => ({ code: 'OPERATION_TOO_LARGE', message: `查询太大:${what}` });
