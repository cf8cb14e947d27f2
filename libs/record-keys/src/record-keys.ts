import { randomBytes } from 'node:crypto';
import { associated, KEY_BYTES, open, seal } from './gcm';

/** Which row of which table of which institution: what is sealed for one opens for no other. */
export interface RecordName {
  institutionId: string;
  table: string;
  id: string;
}

/** Keeps institutions' keys and lets none of them out: in files by default, in a hardware module by another implementation. */
export interface KeyProvider {
  /** Seals a record's key under its institution's key; the result names the key that it took. */
  wrap(record: RecordName, key: Buffer): Promise<Buffer>;
  /** @throws Error on anything that was not wrapped for this record, or under a key that is not kept any more */
  unwrap(record: RecordName, wrapped: Buffer): Promise<Buffer>;
}

/** The key of one record. */
export interface RecordKey {
  /** To be stored with the record. Once it is destroyed, nothing that the key sealed can be read again. */
  wrapped: Buffer;
  /** `field`: the column, and where one record has several rows of it, which. */
  encrypt(field: string, text: string): Buffer;
  /** @throws Error on anything that was not encrypted for this field of this record */
  decrypt(field: string, sealed: Buffer): string;
}

export interface RecordKeys {
  /** A random key for a new record. May ask over the network, so it is called outside a transaction. */
  create(record: RecordName): Promise<RecordKey>;
  /** The key as it is stored. */
  open(record: RecordName, wrapped: Buffer): Promise<RecordKey>;
}

export function createRecordKeys(provider: KeyProvider): RecordKeys {
  return {
    async create(record) {
      const key = randomBytes(KEY_BYTES);
      return recordKey(record, key, await provider.wrap(record, key));
    },
    async open(record, wrapped) {
      return recordKey(record, await provider.unwrap(record, wrapped), wrapped);
    },
  };
}

function recordKey({ institutionId, table, id }: RecordName, key: Buffer, wrapped: Buffer): RecordKey {
  const context = (field: string) => associated('field', institutionId, table, id, field);
  return {
    wrapped,
    encrypt: (field, text) => seal(key, Buffer.from(text), context(field)),
    decrypt: (field, sealed) => open(key, sealed, context(field)).toString(),
  };
}
