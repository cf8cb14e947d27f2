import { applyEntityFacts, type Statements } from '@tongxin/directory';
import { factsContracts, type Envelope, type FactKind, type FactsPayload } from '@tongxin/event-contracts';
import { createConsumer, type Connections, type Consumer, type Transport } from '@tongxin/events';
import { dutyFacts, recomputeDuties } from './must-talks/recompute-duties';

/** What talks keeps of the organisation: facts that duties or rights follow from. */
export const keptFacts: ReadonlySet<FactKind> = new Set<FactKind>([
  ...dutyFacts, 'DEPARTMENT', 'BRANCH', 'BRANCH_OF', 'COMMITTEE_OF', 'SECRETARY_OF', 'OFFICE',
]);

/** Writes organisation's events into the directory and works the institution's duties out again, once a batch. */
export const applyOrganisation = (yearNow: () => number) => async (tx: Statements, events: readonly Envelope[]): Promise<void> => {
  const institutionId = events[0]?.institutionId;
  if (!institutionId) return;
  await applyEntityFacts(
    tx,
    institutionId,
    events.map((event) => ({ entity: event.entity, revision: Number(event.revision), facts: (event.payload as FactsPayload).facts })),
    keptFacts,
  );
  await recomputeDuties(tx, institutionId, [yearNow()]);
};

/** Name of the consumer that keeps the directory. */
export const directoryConsumer = 'talks/directory';

export const createDirectoryConsumer = (pool: Connections, transport: Pick<Transport, 'subscribe'>, yearNow: () => number): Consumer =>
  createConsumer({ name: directoryConsumer, pool, transport, contracts: Object.values(factsContracts), apply: applyOrganisation(yearNow), batch: 2_000 });
