import { readFile } from 'node:fs/promises';
import { createDataSource } from '@tongxin/database';
import { required } from '@tongxin/subgraph';
import { rotateNow } from './keys/signing-key.store';
import { SecretBox } from './secret-box';

/**
 * `node apps/identity/dist/rotate-keys.js [--compromised]`: a new signing key at once, seen by every process within a minute.
 * With `--compromised` nothing that an older key signed holds any longer.
 */
async function rotateKeys(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const dataSource = createDataSource({ url: required(env, 'DATABASE_URL'), applicationName: 'identity-rotate-keys', poolSize: 1 });
  const secret = SecretBox.fromText(await readFile(required(env, 'IDENTITY_SECRET'), 'utf8'));
  await dataSource.initialize();
  try {
    const { remove } = await rotateNow({ dataSource, secret, now: () => new Date() }, args.includes('--compromised'));
    process.stdout.write(`已启用新的签名密钥${remove.length > 0 ? `,已撤下旧密钥 ${remove.length} 个` : ''}。各进程一分钟内生效。\n`);
  } finally {
    await dataSource.destroy();
  }
}

void rotateKeys(process.env, process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
