import { isDay } from '@tongxin/calendar';
import { isUuid } from '@tongxin/viewer';
import { requestError } from './errors';

/** An opaque cursor over the sort key of a row, the id last. */
export const encodeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** A cursor that is none of ours is the caller's mistake. */
export const badCursor = (): Error => requestError('BAD_USER_INPUT', '分页游标无效,请从第一页重新开始');

export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key as string[];
  } catch {
    // falls through: a cursor is ours or it is not
  }
  throw badCursor();
}

/** A cursor over an id alone. @throws GraphQLError BAD_USER_INPUT */
export function idCursor(cursor: string): string {
  const [id = ''] = decodeCursor(cursor, 1);
  if (!isUuid(id)) throw badCursor();
  return id;
}

/** A cursor over (day, id). @throws GraphQLError BAD_USER_INPUT */
export function dayCursor(cursor: string): [day: string, id: string] {
  const [day = '', id = ''] = decodeCursor(cursor, 2);
  if (!isDay(day) || !isUuid(id)) throw badCursor();
  return [day, id];
}

export interface PageArgs {
  first: number;
  after?: string | null;
}

export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Cuts `first + 1` fetched rows to a page. */
export function pageOf<Row>(rows: Row[], first: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: last ? encodeCursor(keyOf(last)) : null } };
}

/** `first` is 1 to 100; anything else is the caller's mistake. */
export function checkFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw requestError('BAD_USER_INPUT', '每页条数 first 应在 1 到 100 之间');
  return first;
}
