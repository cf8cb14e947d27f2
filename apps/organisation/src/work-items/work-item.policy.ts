import type { Standing } from '@tongxin/event-contracts';

/** An inbox is its person's alone, whatever the office: nobody looks into what another one has to see to (line 10, line 12). */
export const canSeeWorkItem = (who: Standing | null, item: { personId: string }): boolean => who !== null && who.personId === item.personId;
