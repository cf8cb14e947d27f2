import { AUDIT_ISSUER, checkpointLine, readCheckpoint, type Checkpoint } from '@tongxin/audit';
import { generateKey, readOwnKeySet, readSigningKey, type KeySet } from '@tongxin/viewer';
import { readFileSync, writeFileSync } from 'node:fs';
import { services } from '../ports';
import { runningInstallation } from '../running-installation';
import { command, print } from '../terminal';
import { UserError } from '../user-error';
import { auditOptions } from './audit-options';
import { verifyAudit, type AuditDatabase } from './verify-audit';

/** `npm run audit:verify`. Exit code 1 where anything is not as it was written. With `--checkpoint` standard output holds the checkpoints alone. */
export const main = (parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> =>
  command(async () => {
    const { checkpoint, checkpointFile, newKey } = auditOptions(parameters);
    if (newKey) return makeKey(newKey);
    const say = checkpoint ? (line: string): void => void process.stderr.write(`${line}\n`) : print;
    const keyFile = env['AUDIT_KEY'];
    const keys = keyFile ? await readOwnKeySet(keyFile) : null;
    const checkpoints = checkpointFile ? await readCheckpoints(checkpointFile, keys) : [];
    const { ok, ends } = await verifyAudit({ databases: await databases(env), checkpoints, keys, now: new Date(), say });
    if (checkpoint) {
      if (!keyFile) say('没有设置 AUDIT_KEY,检查点未签名');
      const key = keyFile ? await readSigningKey(keyFile) : null;
      for (const end of ends) print(await checkpointLine(end, key));
    }
    if (!ok) throw new UserError('审计链有问题,见上');
    say('审计链全部完好');
  });

/** `AUDIT_DATABASE_URLS` (JSON: service → URL), else the installation that runs, as superuser. */
async function databases(env: NodeJS.ProcessEnv): Promise<readonly AuditDatabase[]> {
  const given = env['AUDIT_DATABASE_URLS'];
  if (given) return Object.entries(JSON.parse(given) as Record<string, string>).map(([service, url]) => ({ service, url }));
  const { cluster } = await runningInstallation();
  return services.map((service) => ({ service, url: cluster.url(service) }));
}

/** @throws UserError naming the line that is no checkpoint, or not signed by AUDIT_KEY where that is set */
async function readCheckpoints(file: string, keys: KeySet | null): Promise<Checkpoint[]> {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
  const read: Checkpoint[] = [];
  for (const [n, line] of lines.entries()) {
    if (line === '') continue;
    read.push(await readCheckpoint(line, keys).catch(() => { throw new UserError(`${file} 第 ${n + 1} 行不是有效的检查点`); }));
  }
  if (read.length === 0) throw new UserError(`${file} 里没有检查点`);
  return read;
}

async function makeKey(file: string): Promise<void> {
  const { privateJwk } = await generateKey(AUDIT_ISSUER);
  writeFileSync(file, `${JSON.stringify(privateJwk, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  print(`已生成 ${file}:用 AUDIT_KEY 指定给各服务和本命令;另存一份在库外`);
}
