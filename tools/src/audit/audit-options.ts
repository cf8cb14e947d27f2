import { parseArgs } from 'node:util';
import { UserError } from '../user-error';

export interface AuditOptions {
  /** Print a checkpoint a chain, to be kept outside. */
  readonly checkpoint: boolean;
  /** A file of such lines. */
  readonly checkpointFile?: string;
  /** Makes a key that signs checkpoints, and does nothing else. */
  readonly newKey?: string;
}

const USAGE = [
  '用法:npm run audit:verify [-- --checkpoint-file <文件>]',
  '   npm run -s audit:verify -- --checkpoint > <库外保存的文件>',
  '   npm run audit:verify -- --new-key <文件>(生成检查点签名密钥,用 AUDIT_KEY 指定)',
].join('\n');

/** @throws UserError with the usage */
export function auditOptions(parameters: readonly string[]): AuditOptions {
  try {
    const { checkpoint = false, ...files } = parseArgs({
      args: [...parameters],
      options: { checkpoint: { type: 'boolean' }, 'checkpoint-file': { type: 'string' }, 'new-key': { type: 'string' } },
    }).values;
    return { checkpoint, ...(files['checkpoint-file'] && { checkpointFile: files['checkpoint-file'] }), ...(files['new-key'] && { newKey: files['new-key'] }) };
  } catch {
    throw new UserError(USAGE);
  }
}
