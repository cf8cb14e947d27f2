import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { ConfigError } from '../config-error';
import { messageOf } from '../loggable';
import type { TlsFiles } from './sign-in-config';

/** Longer than clients and proxies keep an idle connection, so that none of them writes into one that is being closed. */
const KEEP_ALIVE_MS = 72_000;

interface Pair {
  cert: Buffer;
  key: Buffer;
}

export interface PublicServer {
  /** For Fastify's `serverFactory`. */
  create: (handler: RequestListener) => Server;
  /** Stops looking at the files. */
  close: () => void;
}

/**
 * The server that browsers meet: http, or https with the certificate of `files`, followed by polling; a renewed one holds for the
 * next connection, one that cannot be used is logged and the old one goes on. @throws ConfigError on files that cannot be used at the start.
 */
export async function publicServer(files: TlsFiles | null, pollMs: number, log: FastifyBaseLogger): Promise<PublicServer> {
  if (!files) return { create: (handler) => createHttpServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handler), close: () => undefined };
  let seen = await read(files).catch(() => {
    throw new ConfigError(`TLS_CERT=${files.cert} or TLS_KEY=${files.key} cannot be read.`);
  });
  try {
    createHttpsServer(seen).close();
  } catch {
    throw new ConfigError(`TLS_CERT=${files.cert} and TLS_KEY=${files.key} are no certificate and its key.`);
  }
  let taken = seen;
  const servers: HttpsServer[] = [];
  const look = async (): Promise<void> => {
    const pair = await read(files);
    if (pair.cert.equals(seen.cert) && pair.key.equals(seen.key)) return;
    seen = pair;
    // A pair of which only one half is written yet fails here; the other half is another change.
    for (const server of servers) server.setSecureContext(pair);
    taken = pair;
    log.info('certificate reloaded');
  };
  const timer = setInterval(() => void look().catch((error: unknown) => log.error({ err: error, reason: messageOf(error) }, 'certificate refused, the old one goes on')), pollMs);
  timer.unref();
  return {
    create: (handler) => {
      const server = createHttpsServer({ ...taken, keepAliveTimeout: KEEP_ALIVE_MS }, handler);
      servers.push(server);
      return server;
    },
    close: () => clearInterval(timer),
  };
}

async function read({ cert, key }: TlsFiles): Promise<Pair> {
  const [certificate, privateKey] = await Promise.all([readFile(cert), readFile(key)]);
  return { cert: certificate, key: privateKey };
}
