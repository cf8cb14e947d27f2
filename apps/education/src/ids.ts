import { requestError } from '@tongxin/subgraph';

/** @throws BAD_USER_INPUT where `year` is no year that an institution could mean */
export function checkYear(year: number): number {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) throw requestError('BAD_USER_INPUT', '年度 year 应在 1900 到 2200 之间');
  return year;
}

/** A key that asks for something in a year: `<id>@<year>`. */
export const yearKey = (id: string, year: number): string => `${id}@${year}`;
export const splitYearKey = (key: string): { id: string; year: number } => ({ id: key.slice(0, key.lastIndexOf('@')), year: Number(key.slice(key.lastIndexOf('@') + 1)) });
