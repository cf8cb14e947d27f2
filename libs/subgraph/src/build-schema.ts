import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';

/** Resolves an entity from its key fields; `_entities` calls it once a reference, so it must go through a loader. */
export type ReferenceResolver<Ctx> = (reference: Record<string, string>, ctx: Ctx) => unknown;

export interface ServiceSchema<Ctx> {
  /** Resolver classes, listed by hand. */
  resolvers: NonEmptyArray<new () => object>;
  /** Types that no query or field mentions. */
  orphanedTypes?: (new () => object)[];
  /** Entity name → reference resolver. */
  references?: Record<string, ReferenceResolver<Ctx>>;
  /** More `@link` lines, for custom directives that are composed. */
  links?: string[];
}

const federation = [
  '@key', '@shareable', '@requires', '@provides', '@external', '@tag', '@override', '@inaccessible', '@extends', '@interfaceObject', '@composeDirective',
];

/** A federation 2.9 subgraph schema and its SDL, from type-graphql classes. */
export function buildServiceSchema<Ctx>(service: ServiceSchema<Ctx>): { schema: GraphQLSchema; sdl: string } {
  const base = buildSchemaSync({
    resolvers: service.resolvers,
    orphanedTypes: service.orphanedTypes,
    skipCheck: true,
    validate: { forbidUnknownValues: false },
  });
  const body = printSchemaWithDirectives(base);
  const used = federation.filter((name) => new RegExp(`${name}\\b`).test(body) || (name === '@composeDirective' && service.links?.some((l) => l.includes(name))));
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${used.map((d) => `"${d}"`).join(', ')}])`;
  const sdl = `${[link, ...(service.links ?? [])].join('\n')}\n\n${body.replace(/^schema \{[^}]*\}\s*/m, '')}\n`;
  const resolvers = createResolversMap(base) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(service.references ?? {})) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  return { schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }), sdl };
}
