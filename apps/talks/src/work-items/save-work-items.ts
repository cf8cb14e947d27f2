import { newEvent, workItemChanged, workItemEntity, type WorkItemState } from '@tongxin/event-contracts';
import { saveEvents, type Sql } from '@tongxin/events';
import { itemsOfAction, itemsOfGroupTalk, itemsOfMatter, itemsOfRequest, itemsOfTalk, itemsOfVisit, type DueItem, type RecordType } from './work-item';
import { neverOpened, saveSources, type RecordItems } from './work-item.query';
import type { GroupTalk } from '../group-talks/group-talk';
import type { HomeVisit } from '../home-visits/home-visit';
import type { Talk } from '../talks/talk';

interface EventTerms {
  newId: () => string;
  now: () => Date;
}
export interface ItemTerms extends EventTerms {
  today: () => string;
}

/** Opens, moves and closes what waits for people because of these records, and writes it to the outbox, in the transaction of the change; the records are locked. */
export async function saveWorkItems(tx: Sql, terms: EventTerms, institutionId: string, records: readonly RecordItems[]): Promise<void> {
  if (records.length > 0) await tellChanged(tx, terms, institutionId, await saveSources(tx, institutionId, records));
}

export const tellChanged = (tx: Sql, { newId, now }: EventTerms, institutionId: string, changed: readonly WorkItemState[]): Promise<unknown> =>
  saveEvents(tx, changed.map((item) => newEvent(workItemChanged, { id: newId(), institutionId, entity: workItemEntity(item.itemId), occurredAt: now(), payload: item })));

/** Whoever saves a record calls this with what it was before, null for a new one. Most changes leave the items as they are and cost no statement. */
const saverOf = <R>(type: RecordType, itemsOf: (record: R, today: string) => DueItem[]) =>
  async (tx: Sql, terms: ItemTerms, institutionId: string, before: R | null, after: R & { id: string }): Promise<void> => {
    const [was, items] = [before ? itemsOf(before, terms.today()) : [], itemsOf(after, terms.today())];
    if (JSON.stringify(items) !== JSON.stringify(was)) await saveWorkItems(tx, terms, institutionId, [{ type, id: after.id, items }]);
  };

export const saveItemsOfTalk = saverOf('TALK', itemsOfTalk);

/**
 * A decline of what was not agreed closes nothing. It tells what an acceptance would have opened as closed, so that no count of events says which of the two an
 * answer was (line 3).
 */
export async function tellDecline(tx: Sql, terms: ItemTerms, institutionId: string, before: Talk, after: Talk): Promise<void> {
  const today = terms.today();
  if (before.declinedOn !== null || after.declinedOn === null || itemsOfTalk(before, today).length > 0) return;
  await tellNeverOpened(tx, terms, institutionId, itemsOfTalk({ ...before, acceptedOn: today }, today));
}

/** Who says for the first time that they do not come to a group talk has nothing that closes: told as closed is what their coming would have opened (line 3). */
export const tellAbsence = (tx: Sql, terms: ItemTerms, institutionId: string, talk: GroupTalk, personId: string): Promise<void> =>
  tellNeverOpened(tx, terms, institutionId, itemsOfGroupTalk({ ...talk, comingIds: [personId] }, terms.today()).filter((item) => item.personId === personId));

/** A question about a visit that ends without a consent closes the question alone. It tells what a consent would have opened as closed, whoever ended it (line 3). */
export async function tellNoVisit(tx: Sql, terms: ItemTerms, institutionId: string, before: HomeVisit, after: HomeVisit): Promise<void> {
  const today = terms.today();
  if (before.consentedOn !== null || before.endedOn !== null || after.endedOn === null) return;
  await tellNeverOpened(tx, terms, institutionId, itemsOfVisit({ ...before, consentedOn: today }, today));
}

async function tellNeverOpened(tx: Sql, terms: ItemTerms, institutionId: string, items: readonly DueItem[]): Promise<void> {
  if (items.length > 0) await tellChanged(tx, terms, institutionId, await neverOpened(tx, items));
}
export const saveItemsOfRequest = saverOf('TALK_REQUEST', itemsOfRequest);
export const saveItemsOfMatter = saverOf('MATTER', itemsOfMatter);
export const saveItemsOfGroupTalk = saverOf('GROUP_TALK', itemsOfGroupTalk);
export const saveItemsOfVisit = saverOf('HOME_VISIT', itemsOfVisit);
export const saveItemsOfAction = saverOf('ACTION', itemsOfAction);
