import { databaseNames, freePorts, withClient, type DatabaseName } from '@tongxin/cluster';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { readSigningKey, signViewerToken, type Viewer } from '@tongxin/viewer';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { SHIPPED_TODAY } from '../institution';
import { keyFile, provideKeys } from '../keys';
import { services, type Ports, type Service } from '../ports';
import { practiceToken, type PracticeCaller } from '../practice-client';
import { practiceImport } from '../practice-import';
import { gateway, identity, migrations, publicUrlOf, subgraphs, type Installation } from '../programs';
import { createSupervisor } from '../supervisor';

const checkout = resolve(__dirname, '../../..');

/** A practice account's name, somebody of any institution, or nobody. */
export type Caller = PracticeCaller | null;

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Ids by the codes of the files. */
export interface Codes {
  readonly person: (code: string) => string;
  readonly department: (code: string) => string;
  readonly branch: (code: string) => string;
}

export interface HouseOptions {
  /** False: as an institution runs it, with keys of its own and listed operations alone. Its calendar day is then the clock's. */
  readonly practice?: boolean;
  readonly settings?: Installation['settings'];
}

/** The whole house as processes: a migrated PostgreSQL database a service, the subgraphs and the gateway, on free ports, on the practice day. */
export interface House {
  /** The gateway's public address. */
  readonly url: string;
  readonly installation: Installation;
  token(caller: Exclude<Caller, null>): Promise<string>;
  graphql<Data>(caller: Caller, query: string, variables?: object): Promise<Answer<Data>>;
  /** As `graphql`, for what must succeed. @throws with the messages of the errors */
  ask<Data>(caller: Caller, query: string, variables?: object): Promise<Data>;
  /** Asks a subgraph past the gateway, as the gateway would; null is nobody. */
  askSubgraph<Data>(service: Service, viewer: Viewer | null, query: string, variables?: object): Promise<Answer<Data>>;
  /** Loads a folder, zip or workbook as a new institution. @returns its id @throws UserError with the rows' errors */
  load(source: string, name: string): Promise<string>;
  codes(institutionId: string): Promise<Codes>;
  /** A counter or gauge of a service's `/metrics`. */
  metric(service: Service, name: string): Promise<number>;
  database(name: DatabaseName): TestDatabase;
  stop(): Promise<void>;
}

export async function startHouse({ practice = true, settings = practice ? { RATE_LIMITS: 'off' } : {} }: HouseOptions = {}): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'tongxin-house-'));
  const databases = new Map<string, TestDatabase>();
  const cluster = { url: (name: string) => databases.get(name)?.url ?? '' };
  const supervisor = createSupervisor({ logs: join(data, 'logs'), remember: () => undefined, say: () => undefined, giveUp: () => undefined });
  const stop = async () => {
    await supervisor.stop(8_000);
    await Promise.all([...databases.values()].map((database) => database.drop()));
    rmSync(data, { recursive: true, force: true });
  };
  try {
    for (const name of databaseNames) databases.set(name, await migrated(name));
    await provideKeys(data, { practice });
    mkdirSync(join(data, 'uploads'));
    const ports = await portsOfHouse();
    const installation: Installation = { checkout, data, ports, cluster, today: practice ? SHIPPED_TODAY : undefined, practice, settings };
    await Promise.all([...subgraphs(installation), identity(installation)].map((program) => supervisor.start(program)));
    await supervisor.start(gateway(installation));
    return { ...client(installation), database: (name) => databases.get(name)!, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A database as the service's own `migrate.js` makes it. */
function migrated(name: DatabaseName): Promise<TestDatabase> {
  return testDatabase(
    name,
    async (url) => {
      const [program] = migrations({ checkout, cluster: { url: () => url } }).filter((each) => each.name === `${name}-migrate`);
      if (!program || !existsSync(program.script)) throw new Error(`${program?.script ?? name} is missing; build first (npm test does)`);
      await promisify(execFile)(process.execPath, [program.script], { env: { ...process.env, ...program.env } });
    },
    { key: name },
  );
}

async function portsOfHouse(): Promise<Ports> {
  const names = ['gateway', 'postgres', ...services] as const;
  const ports = await freePorts(names.length);
  return Object.fromEntries(names.map((name, at) => [name, ports[at]])) as unknown as Ports;
}

function client(installation: Installation): Omit<House, 'stop' | 'database'> {
  const { data, ports, cluster } = installation;
  const url = publicUrlOf(installation);
  const tokens = new Map<string, Promise<string>>();
  const token = (caller: Exclude<Caller, null>): Promise<string> => {
    const key = typeof caller === 'string' ? caller : `${caller.institutionId}/${caller.personId}`;
    const known = tokens.get(key) ?? practiceToken(ports.gateway, caller);
    tokens.set(key, known);
    return known;
  };
  const graphql = async <Data>(caller: Caller, query: string, variables: object = {}): Promise<Answer<Data>> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (caller !== null) headers.set('authorization', `Bearer ${await token(caller)}`);
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await answer.json()) as Answer<Data>;
  };
  return {
    url,
    installation,
    token,
    graphql,
    ask: async <Data>(caller: Caller, query: string, variables?: object) => {
      const { data: found, errors } = await graphql<Data>(caller, query, variables);
      if (errors?.length || !found) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data');
      return found;
    },
    askSubgraph: async <Data>(service: Service, viewer: Viewer | null, query: string, variables: object = {}) => {
      const headers = new Headers({ 'content-type': 'application/json' });
      if (viewer) headers.set('authorization', `Bearer ${await signViewerToken(viewer, await readSigningKey(keyFile(data, 'gateway')), new Date())}`);
      const answer = await fetch(`http://127.0.0.1:${ports[service]}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await answer.json()) as Answer<Data>;
    },
    load: (source, name) => practiceImport(installation, { source, name, say: () => undefined }),
    codes: (institutionId) => readCodes(cluster.url('organisation'), institutionId),
    metric: async (service, name) => {
      const text = await (await fetch(`http://127.0.0.1:${ports[service]}/metrics`)).text();
      const line = text.split('\n').find((each) => each.startsWith(`${name} `));
      if (!line) throw new Error(`${service} has no metric ${name}`);
      return Number(line.slice(name.length + 1));
    },
  };
}

async function readCodes(url: string, institutionId: string): Promise<Codes> {
  return withClient(url, async (sql) => {
    await sql.query("select set_config('app.institution_id', $1, false)", [institutionId]);
    const read = async (table: string, column: string) => {
      const { rows } = await sql.query<{ code: string; id: string }>(`select ${column} as code, id from app.${table}`);
      const ids = new Map(rows.map(({ code, id }) => [code, id]));
      return (code: string): string => {
        const id = ids.get(code);
        if (!id) throw new Error(`no ${table} ${code}`);
        return id;
      };
    };
    return { person: await read('person', 'staff_no'), department: await read('department', 'code'), branch: await read('branch', 'code') };
  });
}
