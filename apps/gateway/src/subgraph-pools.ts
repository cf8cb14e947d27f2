import { Pool } from 'undici';
import type { Limits } from './config';

export interface Subgraph {
  name: string;
  /** Address of its `/graphql`. */
  url: URL;
  pool: Pool;
}

/** One connection pool per subgraph and origin. A pool that a new supergraph no longer names empties itself and stays until the end. */
export class SubgraphPools {
  private readonly pools = new Map<string, Pool>();
  private readonly known = new Map<string, Subgraph>();
  private inForce: readonly string[] = [];

  constructor(
    private readonly overrides: Readonly<Record<string, string>>,
    private readonly limits: Limits,
  ) {}

  /** Null when neither the supergraph nor the overrides give a usable address. */
  connect(name: string, address: string | undefined): Subgraph | null {
    const text = this.overrides[name] ?? address;
    if (!text || !URL.canParse(text)) return null;
    const url = new URL(text);
    const key = `${name} ${url.origin}`;
    const pool = this.pools.get(key) ?? this.open(url);
    this.pools.set(key, pool);
    const subgraph = { name, url, pool };
    this.known.set(name, subgraph);
    return subgraph;
  }

  get(name: string): Subgraph | undefined {
    return this.inForce.includes(name) ? this.known.get(name) : undefined;
  }

  /** Names the subgraphs of the graph in force; only they count for readiness. */
  enforce(names: readonly string[]): void {
    this.inForce = names;
  }

  all(): { name: string; subgraph: Subgraph | undefined }[] {
    return this.inForce.map((name) => ({ name, subgraph: this.known.get(name) }));
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.destroy()));
  }

  private open(url: URL): Pool {
    return new Pool(url.origin, { connections: 256, pipelining: 1, maxResponseSize: this.limits.responseBytes, connect: { timeout: this.limits.subgraphMs } });
  }
}

/** A path beside the subgraph's `/graphql`. */
export function besideGraphql(subgraph: Subgraph, path: string): string {
  return subgraph.url.pathname.replace(/\/(graphql)?$/, '') + path;
}
