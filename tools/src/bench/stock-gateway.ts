import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';
import { fromParent } from './child';

export interface StockOrder {
  readonly supergraph: string;
  /** Service name → its `/graphql`. */
  readonly urls: Readonly<Record<string, string>>;
}

interface StockContext {
  readonly authorization?: string;
}

/** Hands on the caller's viewer token; everything else is as it comes. */
class WithToken extends RemoteGraphQLDataSource<StockContext> {
  override willSendRequest({ request, context }: Parameters<NonNullable<RemoteGraphQLDataSource<StockContext>['willSendRequest']>>[0]): void {
    if (context.authorization) request.http?.headers.set('authorization', context.authorization);
  }
}

/** @apollo/gateway on @apollo/server's standalone server, as their documentation starts them. @returns its address */
async function startStock({ supergraph, urls }: StockOrder): Promise<string> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraph, 'utf8'),
    buildService: ({ name, url }) => new WithToken({ url: urls[name] ?? url }),
  });
  const server = new ApolloServer<StockContext>({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => ({ ...(req.headers.authorization && { authorization: req.headers.authorization }) }),
  });
  return url;
}

if (require.main === module) {
  void fromParent<StockOrder>()
    .then(startStock)
    .then((url) => process.send?.({ url }));
  process.once('disconnect', () => process.exit()); // never outlives the run
}
