import { closeToOthers, ownerOf, provision, startCluster, withClient, type Cluster, type DatabaseName } from '@tongxin/cluster';
import { readSigningKey, signViewerToken, type SigningKey } from '@tongxin/viewer';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPorts } from '../check-ports';
import { practiceImport } from '../practice-import';
import { PRACTICE_NAME } from '../start-options';
import { SHIPPED_TODAY } from '../institution';
import { keyFile, provideKeys } from '../keys';
import { portsFrom, type Ports } from '../ports';
import { gateway, identity, migrations, subgraphs, type Installation, type Program } from '../programs';
import { createSupervisor, type Supervisor } from '../supervisor';

export const checkout = resolve(__dirname, '../../..');

export interface BenchHouse {
  readonly installation: Installation & { readonly cluster: Cluster };
  readonly supervisor: Supervisor;
  /** Of the practice institution. */
  readonly institutionId: string;
  /** Loads a folder as a new institution. @returns its id */
  load(folder: string, name: string): Promise<string>;
  /** Valid for `seconds`, at most and by default 60. */
  viewerToken(institutionId: string, personId: string, seconds?: number): Promise<string>;
  /** A migrated database beside the service's own. */
  extraDatabase(name: string, service: DatabaseName): Promise<void>;
  /** Ends everything and removes the data; a run that failed leaves its logs. @returns their folder, if any */
  stop(outcome?: 'done' | 'failed'): Promise<string | undefined>;
}

/** The house as `npm start` runs it, durable storage included, with data and ports of its own, and the practice institution loaded, or another folder as it. */
export async function startBenchHouse(folder = join(checkout, 'tools/practice')): Promise<BenchHouse> {
  const data = mkdtempSync(join(tmpdir(), 'tongxin-bench-'));
  chmodSync(data, 0o755); // PostgreSQL's user passes through; secrets have modes of their own
  const ports = await freePorts();
  const cluster = await startCluster({ dataDir: join(data, 'postgres'), port: ports.postgres, durable: true });
  const logs = join(data, 'logs');
  const supervisor = createSupervisor({
    logs,
    remember: () => undefined,
    say: (line) => process.stderr.write(`${line}\n`),
    giveUp: (error) => process.stderr.write(`${error.message}\n`),
  });
  const stop = async (outcome: 'done' | 'failed' = 'done') => {
    await supervisor.stop(8_000);
    await cluster.stop('immediate');
    for (const name of readdirSync(data)) if (outcome === 'done' || name !== 'logs') rmSync(join(data, name), { recursive: true, force: true });
    if (outcome === 'done') rmSync(data, { recursive: true, force: true });
    return outcome === 'failed' ? logs : undefined;
  };
  try {
    await provision(cluster);
    await provideKeys(data, { practice: true });
    mkdirSync(join(data, 'uploads'), { mode: 0o700 });
    const installation = { checkout, data, ports, cluster, today: SHIPPED_TODAY, practice: true, settings: { RATE_LIMITS: 'off' } };
    for (const program of migrations(installation)) await supervisor.run(program);
    await Promise.all(subgraphs(installation).map((program) => supervisor.start(quiet(program))));
    const load = (source: string, name: string) => practiceImport(installation, { source, name, say: () => undefined });
    const institutionId = await load(folder, PRACTICE_NAME);
    await supervisor.start(quiet(identity(installation)));
    await supervisor.start(quiet(gateway(installation)));
    let key: Promise<SigningKey> | undefined;
    return {
      installation,
      supervisor,
      institutionId,
      load,
      stop,
      viewerToken: async (institution, personId, seconds) =>
        signViewerToken({ institutionId: institution, personId, administrator: null }, await (key ??= readSigningKey(keyFile(data, 'gateway'))), new Date(), seconds),
      extraDatabase: (name, service) => extraDatabase(cluster, supervisor, name, service),
    };
  } catch (error) {
    process.stderr.write(`${await stop('failed')}\n`);
    throw error;
  }
}

/** A line of log a request is not what is compared. */
export const quiet = (program: Program): Program => ({ ...program, env: { ...program.env, LOG_LEVEL: 'warn' } });

/** The n-th port behind those of the house. */
export const furtherPort = (ports: Ports, n: number): number => Math.max(...Object.values(ports)) + 1 + n;

/** The house's ports and ten more behind them. */
async function freePorts(): Promise<Ports> {
  for (let attempt = 1; ; attempt += 1) {
    const ports = portsFrom(String(20_000 + Math.floor(Math.random() * 12_000)));
    const further = Array.from({ length: 10 }, (_, at) => [`further ${at}`, furtherPort(ports, at)] as const);
    try {
      await checkPorts({ ...ports, ...Object.fromEntries(further) });
      return ports;
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}

async function extraDatabase(cluster: Cluster, supervisor: Supervisor, name: string, service: DatabaseName): Promise<void> {
  await withClient(cluster.url('postgres'), async (sql) => {
    await sql.query(`create database ${name} owner ${ownerOf(service)}`);
    await closeToOthers(sql, name, service);
  });
  await withClient(cluster.url(name), (sql) => sql.query('create extension btree_gist'));
  const elsewhere = { url: (_database: string, role?: string) => cluster.url(name, role) };
  const program = migrations({ checkout, cluster: elsewhere }).find((each) => each.name === `${service}-migrate`);
  if (!program) throw new Error(`nothing migrates ${service}`);
  await supervisor.run(program);
}
