import type { CoverageRuleFragment } from '../../graph/graphql';

/** The share of what was due, in per cent to one decimal, never rounded up to all. */
export function shareOf({ due, met }: Pick<CoverageRuleFragment, 'due' | 'met'>): number | null {
  if (met === null || due === 0) return null;
  return met < due ? Math.min(99.9, Math.round((met / due) * 1_000) / 10) : 100;
}

/** The same in words, 85.7%; a dash where there is none. */
export function shareText(of: Pick<CoverageRuleFragment, 'due' | 'met'>): string {
  const share = shareOf(of);
  return share === null ? '—' : `${share.toFixed(1)}%`;
}
