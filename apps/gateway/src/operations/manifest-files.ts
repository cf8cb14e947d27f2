import { readFile, stat } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Metrics } from '../metrics';
import { ListedOperations, readManifest } from './manifest';

export interface ManifestFiles {
  /** Those in force. */
  listed: () => ListedOperations;
  close: () => Promise<void>;
}

/**
 * Reads the manifests and follows their changes by polling. A change that does not load is refused and logged, and what was in force goes on.
 * @throws Error naming the file when one does not load at first
 */
export async function followManifests(files: readonly string[], pollMs: number, log: FastifyBaseLogger, metrics: Metrics): Promise<ManifestFiles> {
  let marks = await Promise.all(files.map(fingerprint));
  let listed = await readAll(files);
  let pending: Promise<void> = Promise.resolve();
  let busy = false;

  const look = async (): Promise<void> => {
    const seen = await Promise.all(files.map(fingerprint));
    if (seen.join('\n') === marks.join('\n')) return;
    marks = seen;
    try {
      listed = await readAll(files);
      metrics.manifestLoads.inc({ outcome: 'taken' });
      log.info('operation manifests reloaded');
    } catch (error) {
      metrics.manifestLoads.inc({ outcome: 'refused' });
      log.error({ err: error }, 'operation manifest refused, the old ones go on');
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    pending = look().finally(() => void (busy = false));
  }, pollMs);
  timer.unref();
  return {
    listed: () => listed,
    close: async () => {
      clearInterval(timer);
      await pending;
    },
  };
}

async function readAll(files: readonly string[]): Promise<ListedOperations> {
  const read = async (file: string) => {
    try {
      return readManifest(await readFile(file, 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
  };
  return new ListedOperations((await Promise.all(files.map(read))).flat());
}

/** A file that is away for a moment has a mark of its own, so that its return is seen. */
async function fingerprint(file: string): Promise<string> {
  return stat(file).then(
    ({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join(' '),
    () => 'away',
  );
}
