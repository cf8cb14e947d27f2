import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType, parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { services, type Service } from '../ports';

const apps = resolve(__dirname, '../../../apps');

/** The schema that clients see. */
export const publishedSchema = (): GraphQLSchema => (published ??= Supergraph.build(readFileSync(join(apps, 'gateway/supergraph.graphql'), 'utf8')).apiSchema().toGraphQLJSSchema());
let published: GraphQLSchema | undefined;

/** A subgraph as it is committed. */
export function subgraphSchema(service: Service): GraphQLSchema {
  const known = subgraphs.get(service) ?? buildSubgraphSchema(parse(readFileSync(join(apps, service, 'schema.graphql'), 'utf8')));
  subgraphs.set(service, known);
  return known;
}
const subgraphs = new Map<Service, GraphQLSchema>();

export const objectTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'));

/** `Type.field` of every object type. */
export const publishedFields = (): ReadonlySet<string> =>
  new Set(objectTypes(publishedSchema()).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)));

/** The service in which a type stands alone; a type that stands in several belongs to organisation. */
export const ownerOf = (type: string): Service => {
  const having = services.filter((service) => subgraphSchema(service).getType(type));
  return having.length === 1 && having[0] ? having[0] : 'organisation';
};
