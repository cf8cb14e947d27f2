import { hkdfSync, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { associated, KEY_BYTES, open, seal } from './gcm';
import type { KeyProvider, RecordName } from './record-keys';

/** A file of the key directory: a symmetric JWK. */
export interface MasterKey {
  kty: 'oct';
  kid: string;
  /** 32 random bytes, base64url. */
  k: string;
  /** Made by practice mode, whose installation vouches for nobody. */
  practice?: boolean;
}

const kidPattern = /^[\w-]{1,64}$/;

export const newMasterKey = (kid: string): MasterKey => ({ kty: 'oct', kid, k: randomBytes(KEY_BYTES).toString('base64url') });

/** Every key of a directory (`<kid>.json`), in the order of their names. @throws Error that says what is wrong and repeats no key */
export async function readMasterKeys(directory: string): Promise<readonly MasterKey[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`${directory} holds no key (<kid>.json)`);
  return Promise.all(names.map(async (name) => {
    const key = masterKey(await readFile(join(directory, name), 'utf8'));
    if (!key) throw new Error(`${name} is no key of ${KEY_BYTES} bytes ({"kty":"oct","kid":…,"k":…})`);
    if (`${key.kid}.json` !== name) throw new Error(`${name} holds a key of another name`);
    return key;
  }));
}

function masterKey(text: string): MasterKey | null {
  try {
    const key = JSON.parse(text) as Partial<MasterKey>;
    const sound = key.kty === 'oct' && typeof key.kid === 'string' && kidPattern.test(key.kid) && typeof key.k === 'string' && Buffer.from(key.k, 'base64url').length === KEY_BYTES;
    return sound ? (key as MasterKey) : null;
  } catch {
    return null;
  }
}

/**
 * Keys of institutions that follow from the master keys of a directory (HKDF over the institution's id). The last by name seals;
 * the others open what they once sealed, so a new key is a new file and nothing has to be sealed again.
 */
export function createFileKeyProvider(keys: readonly MasterKey[]): KeyProvider {
  const masters = new Map(keys.map(({ kid, k }) => [kid, Buffer.from(k, 'base64url')]));
  const current = keys.at(-1)?.kid;
  const institutionKey = (kid: string, institutionId: string): Buffer => {
    const master = masters.get(kid);
    if (!master) throw new Error(`the key ${kid} is not kept here`);
    return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), associated('tongxin record keys', institutionId), KEY_BYTES));
  };
  const context = (kid: string, { institutionId, table, id }: RecordName) => associated('key', kid, institutionId, table, id);
  return {
    /** length of kid (1) · kid · sealed key */
    async wrap(record, key) {
      if (current === undefined) throw new Error('no key to seal under');
      return Buffer.concat([Buffer.from([current.length]), Buffer.from(current), seal(institutionKey(current, record.institutionId), key, context(current, record))]);
    },
    async unwrap(record, wrapped) {
      const end = 1 + (wrapped[0] ?? 0);
      const kid = wrapped.subarray(1, end).toString('latin1');
      if (!kidPattern.test(kid)) throw new Error('not wrapped by this provider');
      return open(institutionKey(kid, record.institutionId), wrapped.subarray(end), context(kid, record));
    },
  };
}
