import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

export const ALGORITHM = 'EdDSA';

/** An Ed25519 key pair as a JWK; `d` is its private part. */
export interface PrivateSigningJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  alg: typeof ALGORITHM;
  use: 'sig';
  /** Thumbprint of the public part (RFC 7638). */
  kid: string;
  x: string;
  d: string;
}

export async function newSigningJwk(): Promise<PrivateSigningJwk> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(privateKey);
  if (x === undefined || d === undefined) throw new Error('the generated key is no Ed25519 key pair');
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x });
  return { kty: 'OKP', crv: 'Ed25519', alg: ALGORITHM, use: 'sig', kid, x, d };
}
