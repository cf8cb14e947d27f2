import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readOwnKeySet, readSigningKey, refusePracticeKeys, type KeySet, type SigningKey } from '@tongxin/viewer';
import { ConfigError } from './config-error';
import { readEdgeConfig, type EdgeConfig } from './edge-config';
import { readSignInConfig, type SignInConfig } from './sign-in/sign-in-config';

export { ConfigError };

export interface Limits {
  /** Deadline of one call to a subgraph. */
  subgraphMs: number;
  /** Deadline of one request of a client. */
  requestMs: number;
  uploadMs: number;
  /** How long a stopping gateway waits for what is in flight. */
  drainMs: number;
  /** How often the supergraph file is looked at. */
  pollMs: number;
  bodyBytes: number;
  uploadBytes: number;
  /** A subgraph's answer above this is refused. */
  responseBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  subgraphMs: 5_000,
  requestMs: 10_000,
  uploadMs: 120_000,
  drainMs: 8_000,
  pollMs: 500,
  bodyBytes: 256 * 1024,
  uploadBytes: 50 * 1024 * 1024,
  responseBytes: 32 * 1024 * 1024,
};

export interface GatewayConfig extends SignInConfig, EdgeConfig {
  host: string;
  port: number;
  /** Path of the supergraph file. */
  supergraph: string;
  /** Signs viewer tokens; without it every caller is anonymous and every bearer token refused. */
  viewerKey: { signing: SigningKey; keySet: KeySet } | null;
  /** Service name → URL of its `/graphql`; wins over the supergraph's addresses. */
  subgraphUrls: Readonly<Record<string, string>>;
  practice: boolean;
  /** Folder of the built desk client. */
  consoleDir: string | null;
  /** Folder of the built explorer. */
  explorerDir: string | null;
  logLevel: string;
  limits: Limits;
}

type Env = Readonly<Record<string, string | undefined>>;
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** @throws ConfigError naming the variable at fault. */
export async function readConfig(env: Env): Promise<GatewayConfig> {
  const host = env.HOST || '127.0.0.1';
  const practice = env.PRACTICE === '1';
  if (practice && !LOOPBACK.includes(host)) throw new ConfigError(`PRACTICE=1 listens on loopback only, not on HOST=${host}.`);
  const keyFile = env.VIEWER_KEY || null;
  if (practice && !keyFile) throw new ConfigError('PRACTICE=1 needs VIEWER_KEY: people are signed in with it.');
  const logLevel = env.LOG_LEVEL || 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigError(`LOG_LEVEL=${logLevel} is none of ${LOG_LEVELS.join(', ')}.`);
  const port = readPort(env.PORT);
  const viewerKey = keyFile ? await readViewerKey(keyFile) : null;
  const edge = await readEdgeConfig(env, practice);
  refuseOutsidePractice(practice, env, viewerKey, edge);
  return {
    host,
    port,
    ...(await readSignInConfig(env, port, practice)),
    ...edge,
    supergraph: await readPath('SUPERGRAPH', env.SUPERGRAPH),
    viewerKey,
    subgraphUrls: readUrls(env.SUBGRAPH_URLS),
    practice,
    consoleDir: env.CONSOLE_DIR ? await readPath('CONSOLE_DIR', env.CONSOLE_DIR) : null,
    explorerDir: env.EXPLORER_DIR ? await readPath('EXPLORER_DIR', env.EXPLORER_DIR) : null,
    logLevel,
    limits: DEFAULT_LIMITS,
  };
}

/** What practice mode is for, and an office must not have. @throws ConfigError */
function refuseOutsidePractice(practice: boolean, env: Env, viewerKey: GatewayConfig['viewerKey'], { operations }: EdgeConfig): void {
  const line = viewerKey && refusePracticeKeys('VIEWER_KEY', [viewerKey.signing], practice);
  if (line) throw new ConfigError(line);
  if (!practice && env.EXPLORER_DIR && operations.mode === 'open') throw new ConfigError('EXPLORER_DIR with OPERATIONS=open is for practice mode only: use OPERATIONS=safelist.');
  if (!practice && viewerKey && operations.mode === 'open') throw new ConfigError('OPERATIONS=open is for practice mode only: use OPERATIONS=safelist.');
}

function readPort(text = '4000'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new ConfigError(`PORT=${text} is no port.`);
  return port;
}

async function readPath(name: string, path: string | undefined): Promise<string> {
  if (!path) throw new ConfigError(`${name} is not set.`);
  await access(path).catch(() => {
    throw new ConfigError(`${name}=${path} cannot be read.`);
  });
  return resolve(path);
}

async function readViewerKey(file: string): Promise<{ signing: SigningKey; keySet: KeySet }> {
  try {
    const signing = await readSigningKey(file);
    if (signing.issuer !== 'gateway') throw new Error(`the key belongs to ${signing.issuer}`);
    return { signing, keySet: await readOwnKeySet(file) };
  } catch (error) {
    throw new ConfigError(`VIEWER_KEY: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

function readUrls(text = '{}'): Record<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigError('SUBGRAPH_URLS is not JSON.');
  }
  if (typeof value !== 'object' || value === null) throw new ConfigError('SUBGRAPH_URLS is no table of service name → URL.');
  return Object.fromEntries(
    Object.entries(value).map(([name, url]: [string, unknown]) => {
      if (typeof url !== 'string' || !URL.canParse(url)) throw new ConfigError(`SUBGRAPH_URLS: ${name} has no URL.`);
      return [name, url];
    }),
  );
}
