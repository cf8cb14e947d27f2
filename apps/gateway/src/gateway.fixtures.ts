import { freePort } from '@tongxin/cluster';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import pino from 'pino';
import { checkKeySet, generateKey, importSigningKey, type PrivateJwk } from '@tongxin/viewer';
import { DEFAULT_LIMITS, type GatewayConfig, type Limits } from './config';
import { createGateway, type Gateway, type GatewayParts } from './server';
import type { FixtureIdentity } from './sign-in/identity.fixtures';

/** What a fixture subgraph knows of a request. */
export interface SubgraphContext {
  headers: FastifyRequest['headers'];
  closed: Promise<void>;
}
/** The context of a fixture's resolver: @apollo/subgraph knows none of its type. */
export const fixtureContext = (context: unknown): SubgraphContext => context as SubgraphContext;
export type Resolvers = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown; resolvers?: unknown }>['resolvers']>;

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@shareable", "@external", "@tag", "@override", "@inaccessible", "@interfaceObject", "@composeDirective"])\n`;

/** A subgraph of plain @apollo/subgraph on a port of its own; `stop` and `start` keep the port. */
export class FixtureSubgraph {
  readonly requests: FastifyRequest['headers'][] = [];
  url = '';
  private app: FastifyInstance | undefined;
  private port = 0;

  constructor(
    readonly name: string,
    readonly sdl: string,
    private readonly resolvers: Resolvers,
    private readonly routes: (app: FastifyInstance) => void = () => undefined,
  ) {}

  get typeDefs() {
    return parse(FEDERATION + this.sdl);
  }

  async start(): Promise<void> {
    const schema = buildSubgraphSchema({ typeDefs: this.typeDefs, resolvers: this.resolvers });
    const server = new ApolloServer<SubgraphContext>({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()], stopOnTerminationSignals: false });
    await server.start();
    const app = Fastify({ forceCloseConnections: true });
    const context = async (request: FastifyRequest, reply: { raw: NodeJS.EventEmitter }): Promise<SubgraphContext> => {
      this.requests.push(request.headers);
      return { headers: request.headers, closed: new Promise((resolve) => reply.raw.once('close', () => resolve())) };
    };
    app.post('/graphql', fastifyApolloHandler(server, { context }));
    app.get('/ready', async () => ({ status: 'ready' }));
    this.routes(app);
    await app.listen({ port: this.port, host: '127.0.0.1' });
    const address = app.server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
    this.url = `http://127.0.0.1:${this.port}/graphql`;
    this.app = app;
  }

  async stop(): Promise<void> {
    await this.app?.close();
  }
}

export function compose(subgraphs: readonly FixtureSubgraph[]): string {
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
    extensions?: unknown;
  };
}

type FixtureOptions = Partial<Omit<GatewayConfig, 'limits'>> & {
  limits?: Partial<Limits>;
  /** Started with the gateway, and stopped with it. */
  identity?: FixtureIdentity;
  parts?: GatewayParts;
};

/** A gateway over fixture subgraphs, on a port of its own, with its log in memory. */
export class FixtureGateway {
  private constructor(
    readonly subgraphs: readonly FixtureSubgraph[],
    readonly folder: string,
    readonly url: string,
    readonly key: PrivateJwk,
    readonly logged: () => string,
    private readonly gateway: Gateway,
    private readonly identity: FixtureIdentity | undefined,
  ) {}

  /** With `identity` people sign in; without it there is no `VIEWER_KEY` and every caller is anonymous. */
  static async start(subgraphs: readonly FixtureSubgraph[], more: FixtureOptions = {}): Promise<FixtureGateway> {
    await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
    const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
    const supergraph = join(folder, 'supergraph.graphql');
    await writeFile(supergraph, compose(subgraphs));
    const { privateJwk, publicJwk } = await generateKey('gateway');
    await writeFile(join(folder, 'key.json'), JSON.stringify(privateJwk));
    const lines: string[] = [];
    const sink = new PassThrough().on('data', (chunk: Buffer) => void lines.push(String(chunk)));
    const { limits, identity, parts, ...rest } = more;
    // A gateway must know its own address before it begins to listen.
    const port = rest.port ?? (await freePort());
    const publicUrl = rest.publicUrl ?? new URL(`http://127.0.0.1:${port}`);
    await identity?.start(publicUrl, publicJwk);
    const config: GatewayConfig = {
      host: '127.0.0.1',
      port,
      publicUrl,
      identityUrl: new URL(identity?.url ?? 'http://127.0.0.1:9'),
      issuer: { url: `${publicUrl.origin}/identity`, embedded: true, clientId: 'gateway', clientSecret: null, audience: 'tongxin', accountClaim: 'preferred_username' },
      tls: null,
      trustProxy: [],
      operations: { mode: 'open', manifests: [] },
      rateLimits: true,
      supergraph,
      viewerKey: identity ? { signing: await importSigningKey(privateJwk), keySet: checkKeySet({ keys: [publicJwk] }) } : null,
      subgraphUrls: {},
      practice: true,
      consoleDir: null,
      explorerDir: null,
      logLevel: 'info',
      ...rest,
      limits: { ...DEFAULT_LIMITS, pollMs: 20, ...limits },
    };
    const gateway = await createGateway(config, { ...parts, log: pino({ level: 'debug' }, sink) });
    return new FixtureGateway(subgraphs, folder, await gateway.listen(), privateJwk, () => lines.join(''), gateway, identity);
  }

  /** A request as a client of the graph sends it: with a bearer token of `head` where people sign in, unless it brings a proof of its own. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.identity && !headers.has('authorization') && !headers.has('cookie')) headers.set('authorization', await this.identity.bearer('head'));
    return fetch(new URL(path, this.url), { ...init, headers });
  }

  /** Any body to `/graphql`. */
  post(body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
    return this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  }

  async query(query: string, options: { variables?: object; headers?: Record<string, string>; signal?: AbortSignal } = {}): Promise<Answer> {
    const { variables, headers, signal } = options;
    const response = await this.post({ query, variables }, headers, signal);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  }

  /** Publishes a supergraph as a deployment does: whole, by renaming. */
  async publish(text: string): Promise<void> {
    await writeFile(join(this.folder, 'next.graphql'), text);
    await rename(join(this.folder, 'next.graphql'), join(this.folder, 'supergraph.graphql'));
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await this.identity?.stop();
    await Promise.all(this.subgraphs.map((subgraph) => subgraph.stop()));
    await rm(this.folder, { recursive: true });
  }
}

/** Awaits a condition; fails after fifteen seconds (other work may share the machine). */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition did not come true within 15 s.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
