import type { GraphQLSchema } from 'graphql';
import type { Answer, House } from '../journey/house';
import { services } from '../ports';
import type { Account } from './expectation';
import { publishedSchema, subgraphSchema } from './published-schema';
import type { World } from './world';

export type Ask = (query: string, variables: object) => Promise<Answer<Record<string, unknown>>>;

/**
 * Whom an account asks for a root field (`branch(id: $id)` or its name), and the schema that it finds there. The gateway answers nobody,
 * so nobody is sent past it, to the one subgraph that has the field, as somebody who got there could ask.
 */
export function askedBy(house: House, world: World, account: Account, call: string): { readonly ask: Ask; readonly schema: GraphQLSchema } {
  if (account !== 'anonymous') return { ask: (query, variables) => house.graphql(world.caller(account), query, variables), schema: publishedSchema() };
  const root = nameIn(call);
  const service = services.find((each) => [subgraphSchema(each).getQueryType(), subgraphSchema(each).getMutationType()].some((type) => type?.getFields()[root]));
  if (!service) throw new Error(`no subgraph has the root field ${root}`);
  return { ask: (query, variables) => house.askSubgraph(service, null, query, variables), schema: subgraphSchema(service) };
}

/** The field's name in a call. */
export const nameIn = (call: string): string => /^\w+/.exec(call)?.[0] ?? '';
