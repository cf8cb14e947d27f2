import { applyEntityFacts } from '@tongxin/directory';
import { factsContracts, type FactKind, type FactsPayload } from '@tongxin/event-contracts';
import { createConsumer, type Apply, type Connections, type Consumer, type Transport } from '@tongxin/events';

/** Name of the consumer that keeps integrity's directory; its checkpoint tells how stale the directory is. */
export const directoryConsumer = 'integrity/directory';

/** What rights and the branch of a unit follow from; membership of a branch decides nothing here and is not kept. */
export const keptFacts: ReadonlySet<FactKind> = new Set<FactKind>([
  'IN_SERVICE', 'HEAD_OF', 'STAFF_OF', 'TEAM', 'OFFICE', 'COMMITTEE_OF', 'SECRETARY_OF', 'BRANCH_OF', 'DEPARTMENT', 'BRANCH',
]);

/** Organisation's facts into the read model; all events of a call are of one institution. */
export const applyOrganisation: Apply = async (tx, events) => {
  const institutionId = events[0]?.institutionId;
  if (institutionId === undefined) return;
  const states = events.map((event) => ({ entity: event.entity, revision: Number(event.revision), facts: (event.payload as FactsPayload).facts }));
  await applyEntityFacts(tx, institutionId, states, keptFacts);
};

export const createDirectoryConsumer = (pool: Connections, transport: Pick<Transport, 'subscribe'>): Consumer =>
  createConsumer({ name: directoryConsumer, pool, transport, contracts: Object.values(factsContracts), apply: applyOrganisation, batch: 2_000 });
