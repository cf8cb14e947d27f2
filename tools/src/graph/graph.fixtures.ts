import { composeGraph } from './composition';
import type { Sdls } from './services';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])';

/** Small subgraphs around one branch. */
export function fiveSdls(changed: Partial<Sdls> = {}): Sdls {
  return {
    organisation: `${LINK}
      type Query { branch(id: ID!): Branch }
      type Mutation { renameBranch(input: RenameBranchInput!): Branch }
      input RenameBranchInput { id: ID! name: String! kind: BranchKind }
      enum BranchKind { STAFF RETIRED }
      type Branch @key(fields: "id") { id: ID! name: String! code: String! secret: String @inaccessible }`,
    education: `${LINK}\n type Branch @key(fields: "id") { id: ID! hours: Int! }`,
    talks: `${LINK}\n type Branch @key(fields: "id") { id: ID! due(year: Int): Int! }`,
    integrity: `${LINK}\n type Branch @key(fields: "id") { id: ID! findings: Int! }`,
    identity: `${LINK}\n type Query { signInName: String }`,
    ...changed,
  };
}

export function composedOf(sdls: Sdls): string {
  const composed = composeGraph(sdls);
  if (!composed.ok) throw new Error(composed.problems.join('\n'));
  return composed.supergraph;
}
