/** The subgraphs in the order of their ports. The address in the supergraph is the default; SUBGRAPH_URLS overrides it. */
export const SERVICES = [
  { name: 'organisation', url: 'http://127.0.0.1:4001/graphql' },
  { name: 'education', url: 'http://127.0.0.1:4002/graphql' },
  { name: 'talks', url: 'http://127.0.0.1:4003/graphql' },
  { name: 'integrity', url: 'http://127.0.0.1:4004/graphql' },
  { name: 'identity', url: 'http://127.0.0.1:4006/graphql' },
] as const;

export type ServiceName = (typeof SERVICES)[number]['name'];
export type Sdls = Record<ServiceName, string>;

/** Paths from the root of the checkout, with forward slashes as git has them. */
export const SUPERGRAPH_FILE = 'apps/gateway/supergraph.graphql';
export const schemaFile = (service: string) => `apps/${service}/schema.graphql`;
export const printerFile = (service: string) => `apps/${service}/dist/print-schema.js`;
