import type { Tx } from '@tongxin/database';
import { factsContracts, newEvent, type Fact, type FactsEventType } from '@tongxin/event-contracts';
import { saveEvents } from '@tongxin/events';
import { factColumns } from './standing';

/**
 * Writes one event per entity into the outbox, each with the entity's whole state as it is inside this transaction. The caller holds the entity's row lock,
 * so the outbox id drawn here grows with every state of the entity.
 */
export async function saveFactsEvents(
  tx: Tx,
  change: { institutionId: string; type: FactsEventType; entities: readonly string[]; at: Date; newId: () => string },
): Promise<void> {
  if (change.entities.length === 0) return;
  const rows = await tx.query<Fact & { entity: string }>(
    `select entity, ${factColumns} from app.fact where institution_id = $1 and entity = any($2) order by entity, kind, valid_from`,
    [change.institutionId, change.entities],
  );
  const facts = new Map<string, Fact[]>(change.entities.map((entity) => [entity, []]));
  for (const { entity, ...fact } of rows) facts.get(entity)?.push(fact);
  await saveEvents(tx, [...facts].map(([entity, list]) =>
    newEvent(factsContracts[change.type], { id: change.newId(), institutionId: change.institutionId, entity, occurredAt: change.at, payload: { facts: list } })));
}
