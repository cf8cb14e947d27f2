import type { Cluster } from '@tongxin/cluster';
import { ownerOf } from '@tongxin/cluster';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { identitySecretFile, jwksFile, keyFile, recordKeysFolder } from './keys';
import { services, workServices, type Ports, type Service } from './ports';

/** A Node program with its environment; one with a port is ready when `/ready` says so. */
export interface Program {
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port?: number;
  /** Listens with TLS: then readiness is asked over https. */
  readonly secure?: boolean;
}

export interface Installation {
  readonly checkout: string;
  readonly data: string;
  readonly ports: Ports;
  readonly cluster: Pick<Cluster, 'url'>;
  /** The pinned calendar day, if it is pinned. */
  readonly today: string | undefined;
  /** Practice mode: invented data, printed passwords, loopback only. */
  readonly practice: boolean;
  /** Where browsers reach the gateway; `http://localhost:<port>` when left out. */
  readonly publicUrl?: string;
  /** What whoever started it wishes of single programs, by variable (see `passedOn`). */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Variables of the launcher's own environment that its programs get as they are, and which programs those are. */
const wishes: Readonly<Record<string, readonly ('gateway' | 'identity' | 'work')[]>> = {
  OTEL_EXPORTER_OTLP_ENDPOINT: ['gateway', 'identity', 'work'],
  OIDC_ISSUER: ['gateway', 'identity'],
  OIDC_CLIENT_ID: ['gateway'],
  OIDC_CLIENT_SECRET_FILE: ['gateway'],
  OIDC_AUDIENCE: ['gateway'],
  OIDC_ACCOUNT_CLAIM: ['gateway', 'identity'],
  OIDC_INSTITUTION: ['identity'],
  TLS_CERT: ['gateway'],
  TLS_KEY: ['gateway'],
  TRUST_PROXY: ['gateway'],
  RATE_LIMITS: ['gateway'],
  OPERATIONS: ['gateway'],
};

/** The settings among an environment. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(wishes).flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

const passedOn = ({ settings = {} }: Installation, to: 'gateway' | 'identity' | 'work'): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => wishes[name]?.includes(to)));

const common = ({ today, practice }: Installation): Record<string, string> => ({
  HOST: '127.0.0.1',
  ...(practice && { PRACTICE: '1' }),
  LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  ...(today && { TONGXIN_TODAY: today }),
});

export const publicUrlOf = ({ publicUrl, ports }: Pick<Installation, 'publicUrl' | 'ports'>): string => publicUrl ?? `http://localhost:${ports.gateway}`;

export function migrations({ checkout, cluster }: Pick<Installation, 'checkout' | 'cluster'>): readonly Program[] {
  return [
    {
      name: 'events-migrate',
      script: join(checkout, 'libs/events/dist/migrate.js'),
      env: { EVENTS_MIGRATION_DATABASE_URL: cluster.url('events', ownerOf('events')) },
    },
    ...services.map((service) => ({
      name: `${service}-migrate`,
      script: join(checkout, `apps/${service}/dist/migrate.js`),
      env: { MIGRATION_DATABASE_URL: cluster.url(service, ownerOf(service)) },
    })),
  ];
}

/** The services that keep an institution's work. */
export function subgraphs(installation: Installation): readonly Program[] {
  const { data, ports } = installation;
  return workServices.map((service) => ({
    ...subgraph(installation, service),
    env: {
      ...subgraph(installation, service).env,
      ...passedOn(installation, 'work'),
      ...(service === 'organisation' && {
        SERVICE_KEY: keyFile(data, 'organisation'),
        SUBGRAPH_URLS: subgraphUrls(ports),
        UPLOAD_DIR: join(data, 'uploads'),
      }),
      ...(service === 'talks' && { RECORD_KEYS_DIR: recordKeysFolder(data) }),
    },
  }));
}

/** Accounts, sessions and the OpenID provider. */
export function identity(installation: Installation): Program {
  const { data, ports } = installation;
  const program = subgraph(installation, 'identity');
  return {
    ...program,
    env: {
      ...program.env,
      ...passedOn(installation, 'identity'),
      SERVICE_KEY: keyFile(data, 'identity'),
      IDENTITY_SECRET: identitySecretFile(data),
      SUBGRAPH_URLS: subgraphUrls(ports),
      PUBLIC_URL: publicUrlOf(installation),
    },
  };
}

export function gateway(installation: Installation): Program {
  const { checkout, data, ports, practice } = installation;
  const desk = join(checkout, 'apps/console/dist');
  const explorer = join(checkout, 'apps/explorer/dist');
  // Outside practice mode what is not listed is refused: the gateway says which file is missing and does not boot.
  const manifests = manifestFiles(checkout).filter((file) => !practice || existsSync(file));
  return {
    name: 'gateway',
    script: join(checkout, 'apps/gateway/dist/main.js'),
    port: ports.gateway,
    secure: installation.settings?.['TLS_CERT'] !== undefined,
    env: {
      ...common(installation),
      PORT: String(ports.gateway),
      PUBLIC_URL: publicUrlOf(installation),
      IDENTITY_URL: `http://127.0.0.1:${ports.identity}`,
      VIEWER_KEY: keyFile(data, 'gateway'),
      SUPERGRAPH: join(checkout, 'apps/gateway/supergraph.graphql'),
      SUBGRAPH_URLS: subgraphUrls(ports),
      OPERATIONS: practice ? 'open' : 'safelist',
      OPERATIONS_MANIFESTS: manifests.join(','),
      ...(existsSync(desk) && { CONSOLE_DIR: desk }),
      ...(existsSync(explorer) && { EXPLORER_DIR: explorer }),
      ...passedOn(installation, 'gateway'),
    },
  };
}

/** What each client's build writes: the operations that it sends. */
export const manifestFiles = (checkout: string): readonly string[] =>
  ['apps/console/dist/operations.json', 'apps/explorer/dist/operations.json', 'tools/dist/operations.json'].map((file) => join(checkout, file));

function subgraph(installation: Installation, service: Service): Program {
  const { checkout, data, ports, cluster } = installation;
  return {
    name: service,
    script: join(checkout, `apps/${service}/dist/main.js`),
    port: ports[service],
    env: {
      ...common(installation),
      PORT: String(ports[service]),
      DATABASE_URL: cluster.url(service, service),
      EVENTS_DATABASE_URL: cluster.url('events', 'events'),
      VIEWER_JWKS: jwksFile(data),
    },
  };
}

function subgraphUrls(ports: Ports): string {
  return JSON.stringify(Object.fromEntries(services.map((service: Service) => [service, `http://127.0.0.1:${ports[service]}/graphql`])));
}
