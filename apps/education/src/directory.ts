import { applyEntityFacts } from '@tongxin/directory';
import { factsContracts, type FactKind, type FactsPayload } from '@tongxin/event-contracts';
import { createConsumer, type Apply, type Connections, type Consumer, type Transport } from '@tongxin/events';

/** Name of the consumer that keeps education's directory; its checkpoint tells how stale the directory is. */
export const directoryConsumer = 'education/directory';

/** Membership and committees decide required hours and branch totals; the others decide who may see what. */
const kept: ReadonlySet<FactKind> = new Set<FactKind>([
  'IN_SERVICE', 'MEMBER_OF', 'COMMITTEE_OF', 'SECRETARY_OF', 'HEAD_OF', 'STAFF_OF', 'TEAM', 'OFFICE', 'BRANCH', 'DEPARTMENT',
]);

/** Organisation's facts into the read model; all events of a call are of one institution. */
export const applyDirectoryEvents: Apply = async (tx, events) => {
  const institutionId = events[0]?.institutionId;
  if (institutionId === undefined) return;
  const states = events.map((event) => ({
    entity: event.entity,
    revision: Number(event.revision),
    facts: (event.payload as FactsPayload).facts,
  }));
  await applyEntityFacts(tx, institutionId, states, kept);
};

/** Keeps the directory while the process runs; `pool` is the service's own database. */
export const createDirectoryConsumer = (pool: Connections, transport: Pick<Transport, 'subscribe'>): Consumer =>
  createConsumer({ name: directoryConsumer, pool, transport, contracts: Object.values(factsContracts), apply: applyDirectoryEvents });
