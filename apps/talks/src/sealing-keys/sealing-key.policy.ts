import type { Standing } from '@tongxin/event-contracts';

/** The private half, though closed: its owner alone. */
export const canSeeOwnKey = (who: Standing | null, key: { personId: string }): boolean => who !== null && who.personId === key.personId;

/** Who may make a key: everyone in service; who has retired keeps the one they have. */
export const canCreateKey = (who: Standing | null): boolean => who !== null && who.inService;
