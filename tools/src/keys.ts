import { generateKey, type PrivateJwk, type PublicJwk } from '@tongxin/viewer';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const issuers = ['gateway', 'organisation', 'identity'] as const;
export const keyFile = (data: string, issuer: (typeof issuers)[number]) => join(data, `${issuer}.key.json`);
export const jwksFile = (data: string) => join(data, 'jwks.json');
/** 32 random bytes, base64url: what identity seals its signing keys and second factors with. */
export const identitySecretFile = (data: string) => join(data, 'identity.secret');

/**
 * The signing keys and the secret of this installation, made once; the public halves together are what every subgraph trusts.
 * Keys of practice mode carry the mark `"practice": true`, on which every process outside it refuses to start.
 */
export async function provideKeys(data: string, { practice }: { readonly practice: boolean }): Promise<void> {
  const keys: PublicJwk[] = [];
  for (const issuer of issuers) {
    const path = keyFile(data, issuer);
    const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PrivateJwk) : (await generateKey(issuer)).privateJwk;
    const key = practice ? { ...known, practice: true } : known;
    if (!existsSync(path) || key !== known) write(path, JSON.stringify(key, null, 2), 0o600);
    const { d: _secret, ...publicJwk } = key;
    keys.push(publicJwk);
  }
  write(jwksFile(data), JSON.stringify({ keys }, null, 2), 0o644);
  const secret = identitySecretFile(data);
  if (!existsSync(secret)) write(secret, `${randomBytes(32).toString('base64url')}\n`, 0o600);
}

function write(path: string, content: string, mode: number): void {
  writeFileSync(`${path}.new`, content, { mode });
  renameSync(`${path}.new`, path);
}
