import type { Cluster } from '@tongxin/cluster';
import { ownerOf } from '@tongxin/cluster';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jwksFile, keyFile } from './keys';
import { services, type Ports, type Service } from './ports';

/** A Node program with its environment; one with a port is ready when `/ready` says so. */
export interface Program {
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port?: number;
}

export interface Installation {
  readonly checkout: string;
  readonly data: string;
  readonly ports: Ports;
  readonly cluster: Pick<Cluster, 'url'>;
  /** The pinned calendar day, if it is pinned. */
  readonly today: string | undefined;
}

const common = ({ today }: Installation): Record<string, string> => ({
  HOST: '127.0.0.1',
  PRACTICE: '1',
  LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  ...(today && { TONGXIN_TODAY: today }),
});

export function migrations({ checkout, cluster }: Pick<Installation, 'checkout' | 'cluster'>): readonly Program[] {
  return [
    {
      name: 'events-migrate',
      script: join(checkout, 'libs/events/dist/migrate.js'),
      env: { EVENTS_MIGRATION_DATABASE_URL: cluster.url('events', ownerOf('events')) },
    },
    ...[...services, 'identity'].map((service) => ({
      name: `${service}-migrate`,
      script: join(checkout, `apps/${service}/dist/migrate.js`),
      env: { MIGRATION_DATABASE_URL: cluster.url(service, ownerOf(service)) },
    })),
  ];
}

export function subgraphs(installation: Installation): readonly Program[] {
  const { checkout, data, ports, cluster } = installation;
  return services.map((service) => ({
    name: service,
    script: join(checkout, `apps/${service}/dist/main.js`),
    port: ports[service],
    env: {
      ...common(installation),
      PORT: String(ports[service]),
      DATABASE_URL: cluster.url(service, service),
      EVENTS_DATABASE_URL: cluster.url('events', 'events'),
      VIEWER_JWKS: jwksFile(data),
      ...(service === 'organisation' && {
        SERVICE_KEY: keyFile(data, 'organisation'),
        SUBGRAPH_URLS: subgraphUrls(ports),
        UPLOAD_DIR: join(data, 'uploads'),
      }),
    },
  }));
}

export function gateway(installation: Installation): Program {
  const { checkout, data, ports } = installation;
  const explorer = join(checkout, 'apps/explorer/dist');
  return {
    name: 'gateway',
    script: join(checkout, 'apps/gateway/dist/main.js'),
    port: ports.gateway,
    env: {
      ...common(installation),
      PORT: String(ports.gateway),
      VIEWER_KEY: keyFile(data, 'gateway'),
      SUPERGRAPH: join(checkout, 'apps/gateway/supergraph.graphql'),
      SUBGRAPH_URLS: subgraphUrls(ports),
      ...(existsSync(explorer) && { EXPLORER_DIR: explorer }),
    },
  };
}

function subgraphUrls(ports: Ports): string {
  return JSON.stringify(Object.fromEntries(services.map((service: Service) => [service, `http://127.0.0.1:${ports[service]}/graphql`])));
}
