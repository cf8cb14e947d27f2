import { readFile, stat } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { messageOf } from '../loggable';
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
  let mark = await fingerprint(files);
  let listed = listedIn(await readAll(files));
  let pending: Promise<void> = Promise.resolve();
  let busy = false;

  const look = async (): Promise<void> => {
    const seen = await fingerprint(files);
    if (seen === mark) return;
    const texts = await readAll(files);
    // Only now: files that could not be read are looked at again.
    mark = seen;
    try {
      listed = listedIn(texts);
      metrics.manifestLoads.inc({ outcome: 'taken' });
      log.info('operation manifests reloaded');
    } catch (error) {
      metrics.manifestLoads.inc({ outcome: 'refused' });
      log.error({ err: error, reason: messageOf(error) }, 'operation manifest refused, the old ones go on');
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    pending = look()
      .catch((error: unknown) => log.warn({ err: error, reason: messageOf(error) }, 'operation manifest unreadable, the old ones go on'))
      .finally(() => void (busy = false));
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

interface ManifestText {
  file: string;
  text: string;
}

const readAll = (files: readonly string[]): Promise<ManifestText[]> => Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));

/** @throws Error naming the file that is no manifest */
function listedIn(texts: readonly ManifestText[]): ListedOperations {
  const operations = texts.flatMap(({ file, text }) => {
    try {
      return readManifest(text);
    } catch (error) {
      throw new Error(`${file}: ${messageOf(error)}`);
    }
  });
  return new ListedOperations(operations);
}

async function fingerprint(files: readonly string[]): Promise<string> {
  const marks = files.map(async (file) => {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file);
    return [ino, size, mtimeMs, ctimeMs].join(' ');
  });
  return (await Promise.all(marks)).join('\n');
}
