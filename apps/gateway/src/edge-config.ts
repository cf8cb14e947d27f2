import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from './config-error';

export interface EdgeConfig {
  operations: {
    /** `safelist`: only what stands in a manifest; `open`: everything, audited where it comes from a browser. */
    mode: 'safelist' | 'open';
    /** Files of Apollo's persisted query manifest format, one a client; reloaded on change. */
    manifests: readonly string[];
  };
  /** False: for benches and generated load, in practice mode alone. */
  rateLimits: boolean;
}

/** @throws ConfigError naming the variable at fault. */
export async function readEdgeConfig(env: Readonly<Record<string, string | undefined>>, practice: boolean): Promise<EdgeConfig> {
  const mode = env.OPERATIONS || (practice ? 'open' : 'safelist');
  if (mode !== 'safelist' && mode !== 'open') throw new ConfigError(`OPERATIONS=${mode} is neither safelist nor open.`);
  const rates = env.RATE_LIMITS || 'on';
  if (rates !== 'on' && rates !== 'off') throw new ConfigError(`RATE_LIMITS=${rates} is neither on nor off.`);
  if (rates === 'off' && !practice) throw new ConfigError('RATE_LIMITS=off is for practice mode only.');
  const files = (env.OPERATIONS_MANIFESTS ?? '').split(',').flatMap((file) => file.trim() || []);
  for (const file of files) {
    await access(file).catch(() => {
      throw new ConfigError(`OPERATIONS_MANIFESTS: ${file} cannot be read.`);
    });
  }
  return { operations: { mode, manifests: files.map((file) => resolve(file)) }, rateLimits: rates === 'on' };
}
