import { loadavg } from 'node:os';

/** One line of the table: what was measured, beside what, and their ratio. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly ratio: string;
}

/** The smallest value that at least `share` (0 … 1) of the values do not exceed. @throws RangeError without values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('no values were measured');
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const times = (value: number): string => `× ${value.toFixed(2)}`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
export const perSecond = (value: number, unit: string): string => `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ${unit}/s`;

/** How long `work` took, in ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The load of the last minute, so that a disturbed run can be told from a quiet one. */
export const load = (): string => loadavg()[0]?.toFixed(2) ?? '?';

/** A Markdown table. */
export function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, measured, beside, ratio }) => `| ${[what, measured, beside, ratio].join(' | ')} |`);
  return ['| What | Measured | Beside | Ratio |', '|---|---|---|---|', ...lines].join('\n');
}
