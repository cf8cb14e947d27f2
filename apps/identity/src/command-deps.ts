import { createDataSource } from '@tongxin/database';
import { readFile } from 'node:fs/promises';
import { identityConfig } from './config';
import { entities } from './data-source';
import { createDeps, type IdentityDeps } from './deps';
import { SecretBox } from './secret-box';

/** What a command on the server works with, by the service's own variables (DATABASE_URL, IDENTITY_SECRET, PUBLIC_URL, SUBGRAPH_URLS). @throws Error naming the variable */
export async function identityDeps(env: NodeJS.ProcessEnv): Promise<{ deps: IdentityDeps; close: () => Promise<void> }> {
  const { publicUrl } = identityConfig(env);
  const [url, secretFile] = [env['DATABASE_URL'], env['IDENTITY_SECRET']];
  if (!url || !secretFile) throw new Error(`${url ? 'IDENTITY_SECRET' : 'DATABASE_URL'} is not set; see docs/house.md`);
  const secret = SecretBox.fromText(await readFile(secretFile, 'utf8'));
  const dataSource = createDataSource({ url, applicationName: 'identity-command', entities, poolSize: 2 });
  await dataSource.initialize();
  return { deps: createDeps({ dataSource, secret, publicUrl }), close: () => dataSource.destroy() };
}
