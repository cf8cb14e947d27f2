import { newMasterKey, type MasterKey } from '@tongxin/record-keys';
import { generateKey, type PrivateJwk, type PublicJwk } from '@tongxin/viewer';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const issuers = ['gateway', 'organisation', 'identity'] as const;
export const keyFile = (data: string, issuer: (typeof issuers)[number]) => join(data, `${issuer}.key.json`);
export const jwksFile = (data: string) => join(data, 'jwks.json');
/** 32 random bytes, base64url: what identity seals its signing keys and second factors with. */
export const identitySecretFile = (data: string) => join(data, 'identity.secret');
/** Master keys of what the services must be able to read; see libs/record-keys. */
export const recordKeysFolder = (data: string) => join(data, 'record-keys');

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
  provideRecordKeys(recordKeysFolder(data), practice);
}

/** One key where there is none. What lies there already stays, for it opens what it has sealed; in practice mode it gets the mark. */
function provideRecordKeys(folder: string, practice: boolean): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const known = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as MasterKey);
  const keys = known.length > 0 ? known.filter((key) => practice && !key.practice) : [newMasterKey('0001')];
  for (const key of keys) write(join(folder, `${key.kid}.json`), JSON.stringify({ ...key, ...(practice && { practice }) }, null, 2), 0o600);
}

function write(path: string, content: string, mode: number): void {
  writeFileSync(`${path}.new`, content, { mode });
  renameSync(`${path}.new`, path);
}
