import type { WorkItemKind } from '@tongxin/event-contracts';
import type { Wording } from '@tongxin/outcome';

/** One item of one person's inbox, as the service that made it tells it: something on a day, without whom and what (line 10). */
export interface WorkItem {
  id: string;
  personId: string;
  /** The service that knows what it stands for. */
  service: string;
  kind: WorkItemKind;
  dueOn: string;
}

/** What an item is called, wherever it is shown: the same words whatever it stands for. */
export const titles: Readonly<Record<WorkItemKind, Wording>> = {
  APPOINTMENT: { zh: '预约', en: 'Appointment' },
  REPLY: { zh: '待答复', en: 'Answer due' },
};

/** An answer can be overdue (S-03). An appointment cannot: its day is past, and nobody is chased for saying what became of it. */
export const isLate = (item: Pick<WorkItem, 'kind' | 'dueOn'>, today: string): boolean => item.kind === 'REPLY' && item.dueOn < today;
