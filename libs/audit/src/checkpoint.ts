import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import type { KeySet, SigningKey } from '@tongxin/viewer';

/** How long a chain was at a time. Kept outside, it shows when somebody later shortens or rewrites the chain before it. */
export interface Checkpoint {
  institution: string;
  service: string;
  position: number;
  /** Of the link at `position`, 64 hexadecimal digits. */
  hash: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** The one signature algorithm of the house: Ed25519. */
const ALGORITHM = 'EdDSA';
/** Signatures under other headers are for something else, and are refused. */
const TYPE = 'tongxin-audit-checkpoint';
/** Only keys of this issuer sign checkpoints. */
export const AUDIT_ISSUER = 'audit';

/** A compact JWS over the checkpoint. @throws Error where the key is no audit key */
export function signCheckpoint(checkpoint: Checkpoint, key: SigningKey): Promise<string> {
  if (key.issuer !== AUDIT_ISSUER) throw new Error(`The key of ${key.issuer} cannot sign audit checkpoints.`);
  return new CompactSign(new TextEncoder().encode(JSON.stringify(checkpoint))).setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: TYPE }).sign(key.privateKey);
}

/** A checkpoint as one line of text: signed where there is a key, else plain JSON. */
export const checkpointLine = (checkpoint: Checkpoint, key: SigningKey | null): Promise<string> =>
  key ? signCheckpoint(checkpoint, key) : Promise.resolve(JSON.stringify(checkpoint));

/**
 * Reads what `checkpointLine` wrote. With `keys` nothing but a valid signature of one of them is taken; without, the content is taken as it stands.
 * @throws Error that names what is wrong with the line
 */
export async function readCheckpoint(line: string, keys: KeySet | null): Promise<Checkpoint> {
  if (line.startsWith('{')) {
    if (keys) throw new Error('it is not signed');
    return checked(line);
  }
  const [, payload = ''] = line.split('.');
  if (!keys) return checked(Buffer.from(payload, 'base64url').toString());
  const { kid, typ } = decodeProtectedHeader(line);
  const jwk = keys.keys.find((key) => key.kid === kid && key.iss === AUDIT_ISSUER);
  if (!jwk || typ !== TYPE) throw new Error('it is signed with another key');
  const verified = await compactVerify(line, await importJWK(jwk, ALGORITHM), { algorithms: [ALGORITHM] });
  return checked(new TextDecoder().decode(verified.payload));
}

function checked(text: string): Checkpoint {
  const value = JSON.parse(text) as Partial<Checkpoint>;
  const { institution, service, position, hash, at } = value;
  if (typeof institution !== 'string' || typeof service !== 'string' || !Number.isSafeInteger(position) || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || typeof at !== 'string') {
    throw new Error('it is no checkpoint');
  }
  return { institution, service, position: position as number, hash, at };
}
