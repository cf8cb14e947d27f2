import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { schemaFile, SERVICES, type Sdls } from './services';

export type Composition = { ok: true; supergraph: string; hints: string[] } | { ok: false; problems: string[] };

/** Composes the SDLs; the same input gives the same text. Problems are Chinese sentences around Apollo's own message. */
export function composeGraph(sdls: Sdls): Composition {
  const services = [];
  for (const { name, url } of SERVICES) {
    try {
      services.push({ name, url, typeDefs: parse(sdls[name]) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { ok: false, problems: [`${schemaFile(name)} 第${error.locations?.[0]?.line ?? 1}行不是合法的 SDL:${error.message}`] };
    }
  }
  const composed = composeServices(services);
  if (composed.supergraphSdl === undefined) {
    return { ok: false, problems: (composed.errors ?? []).map((error) => `组合失败:${error.message}`) };
  }
  return {
    ok: true,
    supergraph: endedByOneNewline(composed.supergraphSdl),
    hints: composed.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}

/** What clients see of a supergraph: no join directives, nothing `@inaccessible`. */
export function apiSchemaOf(supergraph: string): GraphQLSchema {
  return Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
}

export const endedByOneNewline = (text: string) => `${text.trimEnd()}\n`;
