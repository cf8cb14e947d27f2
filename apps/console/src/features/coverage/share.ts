import type { CoverageRuleFragment } from '../../graph/graphql';

/** The share of what was due, in whole per cent, never rounded up to all. */
export const shareOf = ({ due, met }: Pick<CoverageRuleFragment, 'due' | 'met'>): number | null => (met === null || due === 0 ? null : Math.floor((met / due) * 100));
