import type { Statements } from '@tongxin/directory';
import type { SealingKey } from './sealing-key';

const columns = `person_id as "personId", public_key as "publicKey", key_id as "keyId", wrapped_key as "wrappedKey", recovery_key as "recoveryKey", version, created_on as "createdOn"`;

export async function findKey(sql: Statements, institutionId: string, personId: string, lock = ''): Promise<SealingKey | null> {
  const [row] = await sql.query<SealingKey>(`select ${columns} from app.sealing_key where institution_id = $1 and person_id = $2 ${lock}`, [institutionId, personId]);
  return row ?? null;
}

/** What is not secret of some people's keys. */
export type PublicHalf = Pick<SealingKey, 'personId' | 'publicKey' | 'keyId'>;
export const fetchPublicHalves = (sql: Statements, institutionId: string, people: readonly string[]): Promise<PublicHalf[]> =>
  sql.query<PublicHalf>(`select person_id as "personId", public_key as "publicKey", key_id as "keyId" from app.sealing_key where institution_id = $1 and person_id = any($2)`, [institutionId, people]);

/** @returns false where the person has a key already */
export async function insertKey(sql: Statements, institutionId: string, k: SealingKey): Promise<boolean> {
  const saved = await sql.query(
    `insert into app.sealing_key (institution_id, person_id, public_key, key_id, wrapped_key, recovery_key, version, created_on) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (institution_id, person_id) do nothing returning person_id`,
    [institutionId, k.personId, k.publicKey, k.keyId, k.wrappedKey, k.recoveryKey, k.version, k.createdOn],
  );
  return saved.length > 0;
}

export const saveKey = (sql: Statements, institutionId: string, k: SealingKey): Promise<unknown> =>
  sql.query(
    `update app.sealing_key set public_key = $3, key_id = $4, wrapped_key = $5, recovery_key = $6, version = $7, created_on = $8 where institution_id = $1 and person_id = $2`,
    [institutionId, k.personId, k.publicKey, k.keyId, k.wrappedKey, k.recoveryKey, k.version, k.createdOn],
  );
