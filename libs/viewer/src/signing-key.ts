import { readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK, type KeyObject } from 'jose';

/** The one signature algorithm of the house: Ed25519. Anything else in a token's header is refused. */
export const ALGORITHM = 'EdDSA';

/** A public key as it stands in a JWKS; `iss` binds the key to the only issuer it may speak for. */
export type PublicJwk = JWK & {
  kid: string;
  iss: string;
  /** Made by practice mode: refused outside it (`refusePracticeKeys`). */
  practice?: boolean;
};
type UncheckedJwk = JWK & { iss?: unknown; practice?: unknown };
/** A private key as it stands in a key file (mode 0600); the public part and `d`. */
export type PrivateJwk = PublicJwk & { d: string };
/** The published keys of the gateway and of the services that may call others. */
export interface KeySet {
  keys: readonly PublicJwk[];
}

export interface SigningKey {
  kid: string;
  /** `gateway`, or the name of a service. */
  issuer: string;
  privateKey: CryptoKey | KeyObject;
  /** Made by practice mode: refused outside it (`refusePracticeKeys`). */
  practice?: boolean;
}

/** A new Ed25519 key pair for `issuer`; the key id is random and is the link between the two. `practice` marks both as keys of practice mode. */
export async function generateKey(issuer: string, { practice = false } = {}): Promise<{ privateJwk: PrivateJwk; publicJwk: PublicJwk }> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const named = { kid: `${issuer}-${crypto.randomUUID()}`, iss: issuer, alg: ALGORITHM, use: 'sig', ...(practice && { practice }) };
  const [privateJwk, publicJwk] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)]);
  if (privateJwk.d === undefined) throw new Error('The generated key has no private part.');
  return { privateJwk: { ...privateJwk, ...named, d: privateJwk.d }, publicJwk: { ...publicJwk, ...named } };
}

/** @throws Error naming what is missing when `jwk` is no private Ed25519 key with `kid` and `iss`. */
export async function importSigningKey(jwk: UncheckedJwk): Promise<SigningKey> {
  const { kid, iss } = jwk;
  if (typeof kid !== 'string' || kid === '') throw new Error('The signing key has no kid.');
  if (typeof iss !== 'string' || iss === '') throw new Error(`The signing key ${kid} has no iss (its issuer).`);
  if (jwk.crv !== 'Ed25519' || typeof jwk.d !== 'string') throw new Error(`The signing key ${kid} is no private Ed25519 key.`);
  const privateKey = await importJWK(jwk, ALGORITHM);
  if (privateKey instanceof Uint8Array) throw new Error(`The signing key ${kid} is symmetric.`);
  return { kid, issuer: iss, privateKey, practice: jwk.practice === true };
}

/** @throws Error when the file is missing or holds no private key of this house. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  return importSigningKey(await readJson(file));
}

/** The public half of a private key file, as a key set of one: for whoever verifies what it signed itself. */
export async function readOwnKeySet(file: string): Promise<KeySet> {
  const { d: _secret, ...publicJwk } = await readJson(file);
  return checkKeySet({ keys: [publicJwk] });
}

/** @throws Error when the file is missing or holds no key set of this house. */
export async function readKeySet(file: string): Promise<KeySet> {
  return checkKeySet(await readJson(file));
}

/**
 * @throws Error on a key without `kid` or `iss`, a key id used twice, another kind of key, or a private key:
 * each of them would let somebody sign in another's name.
 */
export function checkKeySet(value: unknown): KeySet {
  const keys: unknown = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : undefined;
  if (!Array.isArray(keys)) throw new Error('The key set has no list of keys.');
  const seen = new Set<string>();
  const checked = keys.map((jwk: UncheckedJwk): PublicJwk => {
    const { kid, iss } = jwk;
    if (typeof kid !== 'string' || kid === '' || seen.has(kid)) throw new Error('Every key of the key set needs a kid of its own.');
    if (typeof iss !== 'string' || iss === '') throw new Error(`The key ${kid} has no iss (its issuer).`);
    if (jwk.crv !== 'Ed25519' || jwk.d !== undefined) throw new Error(`The key ${kid} is no public Ed25519 key.`);
    seen.add(kid);
    const { practice, ...rest } = jwk;
    return { ...rest, kid, iss, ...(practice === true && { practice }) };
  });
  return { keys: checked };
}

async function readJson(file: string): Promise<UncheckedJwk> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as UncheckedJwk;
  } catch {
    // The parser's own message quotes the text, and this text is a key.
    throw new Error(`${file} is not JSON.`);
  }
}
