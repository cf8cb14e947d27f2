import { canReach, type DatabaseUser } from '@tongxin/cluster';
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from './user-error';

const MARKER = 'tongxin.json';

export interface DataDirectory {
  readonly path: string;
  /** True when PostgreSQL's user cannot reach the checkout and the data had to go elsewhere. */
  readonly moved: boolean;
}

/** Where the data of this checkout lives. `asked` is TONGXIN_DATA; a place that was asked for is never exchanged for another. */
export function dataDirectory(checkout: string, asked: string | undefined, user: DatabaseUser | undefined): DataDirectory {
  const path = resolve(asked || join(checkout, '.tongxin'));
  if (canReach(path, user)) return { path, moved: false };
  if (asked) throw new UserError(`数据库以用户 ${user?.name} 运行,它进不了 ${path};请用 TONGXIN_DATA 指定别处`);
  return { path: join('/var/lib/tongxin', createHash('sha256').update(checkout).digest('hex').slice(0, 16)), moved: true };
}

/** Makes the folder ours, or finds that it is, for practice or for an institution's own work. Anything of somebody else's is left as it is. */
export function claim(path: string, { practice }: { readonly practice: boolean } = { practice: true }): void {
  try {
    if (isForeign(path)) throw new UserError(`${path} 不是同心的数据目录(里面有别的文件),未作任何改动`);
    mkdirSync(path, { recursive: true, mode: 0o755 });
    accessSync(path, constants.W_OK | constants.X_OK);
    if (process.getuid?.() === 0) chmodSync(path, 0o755); // PostgreSQL's user passes through; secrets have modes of their own
    if (!existsSync(join(path, MARKER))) writeFileSync(join(path, MARKER), `${JSON.stringify({ tongxin: 1, practice })}\n`);
    if (isForPractice(path) !== practice) throw new UserError(`${path} 是${practice ? '正式运行' : '练习模式'}的数据目录,两者不能混用;请用 TONGXIN_DATA 另选目录`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`数据目录 ${path} 不可写:${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
}

/** Whether a claimed folder holds invented data; every folder did before there was another kind. */
export function isForPractice(path: string): boolean {
  return (JSON.parse(readFileSync(join(path, MARKER), 'utf8')) as { readonly practice?: boolean }).practice !== false;
}

export function isForeign(path: string): boolean {
  return existsSync(path) && !existsSync(join(path, MARKER)) && readdirSync(path).length > 0;
}

/** Empties a claimed folder, the marker last, so that an interruption leaves it recognisable. */
export function empty(path: string, keep: readonly string[] = []): void {
  if (!existsSync(path)) return;
  if (isForeign(path)) throw new UserError(`${path} 不是同心的数据目录,未作任何改动`);
  for (const name of readdirSync(path)) {
    if (name !== MARKER && !keep.includes(name)) rmSync(join(path, name), { recursive: true, force: true });
  }
}
