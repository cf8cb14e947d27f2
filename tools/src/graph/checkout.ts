import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endedByOneNewline } from './composition';
import { printerFile, SERVICES, SUPERGRAPH_FILE, type Sdls } from './services';

const run = promisify(execFile);
const MAX_SDL_BYTES = 16 * 1024 * 1024;

/** Prints every SDL in a process of its own: type-graphql's metadata is global, two subgraphs in one process mix. Throws Error naming the service. */
export async function printSdls(root: string): Promise<Sdls> {
  const printed = [];
  for (const { name } of SERVICES) {
    try {
      const { stdout } = await run(process.execPath, [printerFile(name)], { cwd: root, maxBuffer: MAX_SDL_BYTES });
      printed.push([name, endedByOneNewline(stdout)]);
    } catch (error) {
      const { stderr, message } = error as Error & { stderr?: string };
      throw new Error(`打印 ${name} 的 SDL 失败:${reason(stderr || message)}`);
    }
  }
  return Object.fromEntries(printed) as Sdls;
}

/** Null: there is no such file. */
export async function readIfThere(root: string, file: string): Promise<string | null> {
  return readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** True when the file changed. */
export async function writeIfNew(root: string, file: string, text: string): Promise<boolean> {
  if ((await readIfThere(root, file)) === text) return false;
  await writeFile(join(root, file), text);
  return true;
}

/**
 * The supergraph that clients were promised: at `base` if given, else where this branch left main, else at HEAD.
 * Null where it was not committed yet, or outside a git checkout.
 */
export async function promisedSupergraph(root: string, base?: string): Promise<string | null> {
  const git = (...args: string[]) =>
    run('git', args, { cwd: root, maxBuffer: MAX_SDL_BYTES }).then(
      ({ stdout }) => stdout,
      () => null,
    );
  const forked = async () => (await git('merge-base', 'HEAD', 'origin/main')) ?? (await git('merge-base', 'HEAD', 'main'));
  if (base !== undefined && (await git('rev-parse', '--verify', '--quiet', `${base}^{commit}`)) === null) {
    throw new Error(`--base ${base}:没有这个提交`);
  }
  const commit = base ?? (await forked())?.trim() ?? 'HEAD';
  return git('show', `${commit}:${SUPERGRAPH_FILE}`);
}

/** The line that names the error, out of the stack trace that node prints; all of it where none does. */
const reason = (text: string) => /^\w*Error\b.*$/m.exec(text)?.[0] ?? text.trim();
