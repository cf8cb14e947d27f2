import type { Standing } from '@tongxin/event-contracts';

/** A digest is its person's alone, as the inbox is. */
export const canSeeDigest = (who: Standing | null, digest: { personId: string }): boolean => who !== null && who.personId === digest.personId;
