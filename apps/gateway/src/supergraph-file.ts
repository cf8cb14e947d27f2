import { readFile, stat } from 'node:fs/promises';
import { ApolloGateway, type SupergraphSdlHook } from '@apollo/gateway';
import { assertValidSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { messageOf } from './loggable';
import type { Metrics } from './metrics';

/**
 * Loads the supergraph file and follows its changes by polling (which sees renames and network volumes alike).
 * A file that does not load is refused and logged; the graph in force goes on. The first file must load.
 */
export function followSupergraphFile(file: string, pollMs: number, log: FastifyBaseLogger, metrics: Metrics): SupergraphSdlHook {
  return async ({ update }) => {
    let mark = await fingerprint(file);
    let current = await readFile(file, 'utf8');
    await rehearse(current);
    let pending: Promise<void> = Promise.resolve();
    let busy = false;

    const look = async (): Promise<void> => {
      const seen = await fingerprint(file);
      if (seen === mark) return;
      const text = await readFile(file, 'utf8');
      // Only now: a file that could not be read is looked at again.
      mark = seen;
      if (text === current) return;
      try {
        await rehearse(text);
        update(text);
        current = text;
        metrics.supergraphLoads.inc({ outcome: 'taken' });
        log.info('supergraph reloaded');
      } catch (error) {
        metrics.supergraphLoads.inc({ outcome: 'refused' });
        log.error({ err: error, reason: messageOf(error) }, 'supergraph file refused, the old graph goes on');
      }
    };
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      pending = look()
        .catch((error: unknown) => log.warn({ err: error, reason: messageOf(error) }, 'supergraph file unreadable, the old graph goes on'))
        .finally(() => void (busy = false));
    }, pollMs);
    timer.unref();
    return {
      supergraphSdl: current,
      cleanup: async () => {
        clearInterval(timer);
        await pending;
      },
    };
  };
}

/**
 * Loads the graph in a gateway nobody asks. The real one changes its state before all its checks are done, so that
 * a file which fails late would leave it between two graphs.
 */
async function rehearse(supergraphSdl: string): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: SILENT,
    validateSupergraph: true,
    buildService: () => ({ process: () => Promise.reject(new Error('never asked')) }),
  });
  const { schema } = await gateway.load();
  assertValidSchema(schema);
  await gateway.stop();
}

const silent = (): void => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

async function fingerprint(file: string): Promise<string> {
  const { ino, size, mtimeMs, ctimeMs } = await stat(file);
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}
