import { defineContract, type EventContract } from './envelope';
import { factKinds, type Fact } from './facts';
import { code, day, listOf, nullable, oneOf, record, uuid, type Reader } from './payload';

/** The whole state of one entity (`department/<id>`, `person/<id>`, `branch/<id>`), past and future facts included; no names, no contacts. */
export interface FactsPayload {
  facts: Fact[];
}

const fact: Reader<Fact> = record({
  kind: oneOf(...factKinds),
  subjectId: uuid,
  objectId: nullable(uuid),
  label: nullable(code),
  from: day,
  to: nullable(day),
});

const facts = record({ facts: listOf(fact) });
const contract = (type: string): EventContract<FactsPayload> => defineContract({ type, version: 1, payload: facts });

/** Organisation's events. The type says what happened; the payload is always the entity's state after it, so the newest one is enough. */
export const factsContracts = {
  DepartmentRecorded: contract('DepartmentRecorded'),
  HeadAppointed: contract('HeadAppointed'),
  PortfolioAssigned: contract('PortfolioAssigned'),
  PersonRecorded: contract('PersonRecorded'),
  PersonMoved: contract('PersonMoved'),
  PersonDeparted: contract('PersonDeparted'),
  BackboneDesignated: contract('BackboneDesignated'),
  RepresentativeNamed: contract('RepresentativeNamed'),
  BranchRecorded: contract('BranchRecorded'),
} satisfies Record<string, EventContract<FactsPayload>>;

export type FactsEventType = keyof typeof factsContracts;

