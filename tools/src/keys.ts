import { generateKey, type PrivateJwk, type PublicJwk } from '@tongxin/viewer';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const issuers = ['gateway', 'organisation', 'identity'] as const;
export const keyFile = (data: string, issuer: (typeof issuers)[number]) => join(data, `${issuer}.key.json`);
export const jwksFile = (data: string) => join(data, 'jwks.json');

/** The signing keys of this installation, made once; the public halves together are what every subgraph trusts. */
export async function provideKeys(data: string): Promise<void> {
  const keys: PublicJwk[] = [];
  for (const issuer of issuers) {
    const path = keyFile(data, issuer);
    if (!existsSync(path)) write(path, (await generateKey(issuer)).privateJwk, 0o600);
    const { d: _secret, ...publicJwk } = JSON.parse(readFileSync(path, 'utf8')) as PrivateJwk;
    keys.push(publicJwk);
  }
  write(jwksFile(data), { keys }, 0o644);
}

function write(path: string, content: object, mode: number): void {
  writeFileSync(`${path}.new`, JSON.stringify(content, null, 2), { mode });
  renameSync(`${path}.new`, path);
}
