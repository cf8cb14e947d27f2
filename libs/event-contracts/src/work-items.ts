import { defineContract } from './envelope';
import { day, flag, oneOf, record, uuid } from './payload';

/** What waits for a person: a meeting on a day, or an answer that they owe somebody by a day. */
export const workItemKinds = ['APPOINTMENT', 'REPLY'] as const;
export type WorkItemKind = (typeof workItemKinds)[number];

/** One item of one person's inbox. The id is random: the service that made it alone knows what it stands for. */
export interface WorkItemState {
  itemId: string;
  /** Whose inbox; nobody else is named. */
  personId: string;
  kind: WorkItemKind;
  dueOn: string;
  /** False once nothing waits any longer, whatever the reason. */
  open: boolean;
}

/**
 * The whole state of `work-item/<itemId>` (ADR 0003): that somebody has something to see to on a day, never with whom, for whom or what about. The event is the same
 * whether the matter was held, answered, declined, withdrawn or called off.
 */
export const workItemChanged = defineContract<WorkItemState>({
  type: 'WorkItemChanged',
  version: 1,
  payload: record({ itemId: uuid, personId: uuid, kind: oneOf(...workItemKinds), dueOn: day, open: flag }),
});

export const workItemEntity = (itemId: string): string => `work-item/${itemId}`;
