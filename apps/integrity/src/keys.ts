import { requestError } from '@tongxin/subgraph';

/** @throws BAD_USER_INPUT where `year` is no year that an institution could mean */
export function checkYear(year: number): number {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) throw requestError('BAD_USER_INPUT', '年度 year 应在 1900 到 2200 之间');
  return year;
}

/** A key that asks for something of a year: `<id>@<year>`. */
export type YearKey = `${string}@${number}`;
export const yearKey = (id: string, year: number): YearKey => `${id}@${year}`;
/** The ids and years of such keys, as two parallel arrays for unnest. */
export const splitYearKeys = (keys: readonly YearKey[]): [string[], number[]] => [keys.map((k) => k.slice(0, 36)), keys.map((k) => Number(k.slice(37)))];
