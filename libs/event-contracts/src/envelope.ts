import { bigint, code, type Reader, InvalidEvent, instant, integer, record, uuid } from './payload';

export * from './payload';

/**
 * One event as it travels.
 * - `entity` is what the event is about (`department/<id>`) and the unit of compaction: the log keeps only the newest event of an entity, so *every event
 *   carries everything that the log's readers keep of its entity*, whatever its type. Parts that change apart are entities of their own
 *   (`department/<id>/head`).
 * - `revision` (bigint as text) grows with every event of an entity, because it is drawn under the row lock of that entity. Events of one entity can
 *   arrive in another order than their revisions; whoever keeps state ignores what is not newer than what it has.
 */
export type Envelope<Payload = unknown> = {
  readonly id: string;
  /** Past tense: `DepartmentHeadAppointed`. */
  readonly type: string;
  readonly version: number;
  readonly institutionId: string;
  readonly entity: string;
  readonly revision: string;
  /** Instant in UTC. */
  readonly occurredAt: string;
  /** The service that wrote it. */
  readonly source: string;
  readonly payload: Payload;
};

/** An event before it is saved: the outbox gives it its revision, the relay its source. */
export type NewEvent<Payload = unknown> = Omit<Envelope<Payload>, 'revision' | 'source'>;

/** One type of event: the newest version that this code knows, and how it understands older ones. */
export type EventContract<Payload = unknown> = {
  readonly type: string;
  readonly version: number;
  /** @throws InvalidEvent */
  parse(payload: unknown): Payload;
  /** Turns a payload of version n into one of version n + 1; keyed by n. */
  readonly upcast: Readonly<Record<number, (older: unknown) => unknown>>;
};

/** An event written by a newer service than this one. Whoever reads it must stop, for to skip it is to lose it. */
export class NewerVersion extends Error {
  constructor(event: Envelope, known: number) {
    super(`event ${event.id}: ${event.type} is version ${event.version}, this service knows ${known}`);
  }
}

const PAST_TENSE = /^([A-Z][a-z0-9]*)+$/;

/**
 * Declares a type of event. A version that stays in use must be understood: from version 2 on, `upcast` covers at least the version before (N−1).
 * @throws Error where it does not
 */
export function defineContract<Payload>(contract: {
  type: string;
  version: number;
  payload: Reader<Payload>;
  upcast?: Record<number, (older: unknown) => unknown>;
}): EventContract<Payload> {
  const { type, version, payload, upcast = {} } = contract;
  if (!PAST_TENSE.test(type)) throw new Error(`${type}: an event is named in CamelCase`);
  if (!Number.isInteger(version) || version < 1) throw new Error(`${type}: versions count from 1`);
  if (version > 1 && !upcast[version - 1]) throw new Error(`${type}: version ${version} must understand version ${version - 1}`);
  return { type, version, upcast, parse: (value) => payload(value, 'payload') };
}

/** Makes an event of the contract's version; its payload is checked here, before it is saved. @throws InvalidEvent */
export function newEvent<Payload>(
  contract: EventContract<Payload>,
  event: { id: string; institutionId: string; entity: string; occurredAt: Date; payload: Payload },
): NewEvent<Payload> {
  return {
    id: uuid(event.id, 'id'),
    type: contract.type,
    version: contract.version,
    institutionId: uuid(event.institutionId, 'institutionId'),
    entity: code(event.entity, 'entity'),
    occurredAt: event.occurredAt.toISOString(),
    payload: contract.parse(event.payload),
  };
}

const envelope = record({
  id: uuid, type: code, version: integer, institutionId: uuid, entity: code, revision: bigint, occurredAt: instant, source: code,
  payload: (value: unknown) => value,
});

/** Reads an envelope that came from outside, its payload untouched. @throws InvalidEvent */
export const parseEnvelope = (value: unknown): Envelope => envelope(value, 'event');

/**
 * The event in the contract's newest version.
 * @throws NewerVersion where it was written by a newer service
 * @throws InvalidEvent where payload and contract differ, or where the version is older than what is still understood
 */
export function readEvent<Payload>(contract: EventContract<Payload>, event: Envelope): Envelope<Payload> {
  if (event.version > contract.version) throw new NewerVersion(event, contract.version);
  let payload = event.payload;
  for (let version = event.version; version < contract.version; version += 1) {
    const step = contract.upcast[version];
    if (!step) throw new InvalidEvent('version', `${event.type} of a version that is still understood, got ${event.version}`);
    payload = step(payload);
  }
  return { ...event, version: contract.version, payload: contract.parse(payload) };
}

/** The events whose type is known, read; others are skipped: a consumer names what it wants. @throws as `readEvent` */
export function readKnown(contracts: readonly EventContract[], events: readonly Envelope[]): Envelope[] {
  const byType = new Map(contracts.map((contract) => [contract.type, contract]));
  return events.flatMap((event) => {
    const contract = byType.get(event.type);
    return contract ? [readEvent(contract, event)] : [];
  });
}
