import { newEvent, workItemChanged, workItemEntity } from '@tongxin/event-contracts';
import { saveEvents, type Sql } from '@tongxin/events';
import type { TalkRequest } from '../talk-requests/talk-request';
import { itemsOfRequest, itemsOfTalk, type AgreedTalk } from './work-item';
import { saveSources, type RecordItems } from './work-item.query';

export interface ItemTerms {
  newId: () => string;
  now: () => Date;
}

/** Opens, moves and closes what waits for people because of these records, and writes it to the outbox, in the transaction of the change; the records are locked. */
export async function saveWorkItems(tx: Sql, { newId, now }: ItemTerms, institutionId: string, records: readonly RecordItems[]): Promise<void> {
  if (records.length === 0) return;
  const changed = await saveSources(tx, institutionId, records);
  await saveEvents(tx, changed.map((item) =>
    newEvent(workItemChanged, { id: newId(), institutionId, entity: workItemEntity(item.itemId), occurredAt: now(), payload: item })));
}

/** Whoever saves a talk calls this with what it was before, null for a new one. */
export const saveItemsOfTalk = (tx: Sql, terms: ItemTerms, institutionId: string, before: AgreedTalk | null, after: AgreedTalk & { id: string }): Promise<void> =>
  saveWorkItems(tx, terms, institutionId, changedOnly({ type: 'TALK', id: after.id, items: itemsOfTalk(after) }, before ? itemsOfTalk(before) : []));

/** The same for a request for a talk. */
export const saveItemsOfRequest = (tx: Sql, terms: ItemTerms, institutionId: string, before: TalkRequest | null, after: TalkRequest): Promise<void> =>
  saveWorkItems(tx, terms, institutionId, changedOnly({ type: 'TALK_REQUEST', id: after.id, items: itemsOfRequest(after) }, before ? itemsOfRequest(before) : []));

/** Most changes leave the items as they are and cost no statement. */
const changedOnly = (record: RecordItems, before: RecordItems['items']): RecordItems[] => (JSON.stringify(record.items) === JSON.stringify(before) ? [] : [record]);
