import type { Standing } from '@tongxin/event-contracts';

/** Imports replace what the institution's records say: 组织人事处 alone. */
export const canImport = (who: Standing | null): boolean => who !== null && who.offices.has('HR');
