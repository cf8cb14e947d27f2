import { createHash } from 'node:crypto';

/** An audit row as the chain commits to it. Every value is the text that PostgreSQL gives, so that nothing is lost or rounded on the way. */
export interface ChainedEntry {
  id: string;
  /** UTC, to the microsecond. */
  at: string;
  kind: string;
  operation: string;
  requestId: string;
  actorPersonId: string | null;
  actorAdministrator: string | null;
  subjectType: string;
  subjectId: string;
  personId: string | null;
  /** Random, kept with the row: whoever has the commitment alone cannot try values until one fits. */
  salt: string;
}

/** What one link says beside its hash. */
export interface Link {
  /** 1, 2, 3 … */
  position: number;
  /** `YYYY-MM-DD`, the day on which the row was chained: it tells, long after the row, whether the row was old enough to go. */
  chainedOn: string;
  /** 32 bytes */
  commitment: Buffer;
}

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** What a chain starts from: no two chains of an installation share a beginning, so that none can stand in for another. */
export const genesisOf = (service: string, institutionId: string): Buffer => sha256(JSON.stringify(['tongxin audit chain 1', service, institutionId]));

/** Commits to a row: changed in any field, it has another commitment. */
export const commitmentOf = (e: ChainedEntry): Buffer =>
  sha256(JSON.stringify([
    'tongxin audit entry 1', e.salt, e.id, e.at, e.kind, e.operation, e.requestId, e.actorPersonId, e.actorAdministrator, e.subjectType, e.subjectId, e.personId,
  ]));

/** The hash of a link behind `previous`: sha-256 over previous hash, position (8 bytes, big-endian), day and commitment. */
export function hashOf(previous: Buffer, link: Link): Buffer {
  const position = Buffer.alloc(8);
  position.writeBigUInt64BE(BigInt(link.position));
  return sha256(previous, position, link.chainedOn, link.commitment);
}
