import { runDirectoryService } from '@tongxin/directory';
import { fail, failOn, required, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { readKeySet, readSigningKey, refusePracticeKeys } from '@tongxin/viewer';
import { readFile } from 'node:fs/promises';
import { identityConfig, type IdentityConfig } from './config';
import { entities } from './data-source';
import { createDeps } from './deps';
import { createDirectoryConsumer } from './directory-consumer';
import { createOrganisation } from './organisation/organisation.client';
import { refusePracticeAccounts } from './practice/practice.service';
import { SecretBox } from './secret-box';
import { createServer } from './server';

function configuration(env: NodeJS.ProcessEnv): IdentityConfig {
  try {
    return identityConfig(env);
  } catch (error) {
    return fail((error as Error).message);
  }
}

async function server(runtime: ServiceRuntime, env: NodeJS.ProcessEnv): Promise<SubgraphServer> {
  const { publicUrl, issuer, organisationUrl } = configuration(env);
  const key = await readSigningKey(required(env, 'SERVICE_KEY')).catch((error: Error) => fail(`SERVICE_KEY: ${error.message}`));
  const secret = await readFile(required(env, 'IDENTITY_SECRET'), 'utf8').then((text) => SecretBox.fromText(text)).catch((error: Error) => fail(`IDENTITY_SECRET: ${error.message}`));
  const deps = createDeps({ dataSource: runtime.dataSource, secret, publicUrl, pinnedToday: runtime.pinnedToday, practice: runtime.practice });
  failOn(refusePracticeKeys('SERVICE_KEY', [key], runtime.practice), await refusePracticeAccounts(deps, runtime.practice));
  const organisation = createOrganisation({ url: organisationUrl, key, now: deps.now });
  return createServer(runtime, { deps, organisation, issuer, keySet: await readKeySet(required(env, 'VIEWER_JWKS')) });
}

/** The process of the service, until it is told to stop. */
export const run = (env: NodeJS.ProcessEnv): Promise<void> =>
  runDirectoryService({ name: 'identity', env, entities, consumer: createDirectoryConsumer, server: (runtime) => server(runtime, env) });
