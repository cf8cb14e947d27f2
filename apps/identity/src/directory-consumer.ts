import { applyEntityFacts } from '@tongxin/directory';
import { factsContracts, type FactKind, type FactsPayload } from '@tongxin/event-contracts';
import { createConsumer, type Apply, type Connections, type Consumer, type Transport } from '@tongxin/events';

/** Name of the consumer that keeps identity's directory; its checkpoint tells how stale the directory is. */
export const directoryConsumer = 'identity/directory';

/** Who is in service, and who holds an office: a leaver is out by the first, 组织人事处 has its rights by the second. Nothing else decides here. */
export const keptFacts: ReadonlySet<FactKind> = new Set<FactKind>(['IN_SERVICE', 'OFFICE']);

/** Organisation's facts into the read model; all events of a call are of one institution. */
export const applyOrganisation: Apply = async (tx, events) => {
  const institutionId = events[0]?.institutionId;
  if (institutionId === undefined) return;
  const states = events.map((event) => ({ entity: event.entity, revision: Number(event.revision), facts: (event.payload as FactsPayload).facts }));
  await applyEntityFacts(tx, institutionId, states, keptFacts);
};

export const createDirectoryConsumer = (pool: Connections, transport: Pick<Transport, 'subscribe'>): Consumer =>
  createConsumer({ name: directoryConsumer, pool, transport, contracts: Object.values(factsContracts), apply: applyOrganisation, batch: 2_000 });
