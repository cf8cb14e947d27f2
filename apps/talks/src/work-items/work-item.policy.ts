import type { Standing } from '@tongxin/event-contracts';

/** What an item stands for is opened by the person for whom it waits, and by nobody else, whatever the office (line 10). */
export const canOpenItem = (who: Standing | null, item: { personId: string }): boolean => who !== null && who.personId === item.personId;
