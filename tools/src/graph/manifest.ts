import { Kind, parse, stripIgnoredCharacters } from 'graphql';
import { createHash } from 'node:crypto';

/** Apollo's persisted query manifest: what a client sends, by the SHA-256 of its text without white space and comments. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly ManifestOperation[];
}

export interface ManifestOperation {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly body: string;
  /** Whose it is, where that matters: what the explorer alone lists is pressed by hand, and changes nothing until its account has stepped up (docs/adr/0020). */
  readonly clientName?: string;
}

/** The manifest of documents with one named operation each, in the order of the names, all of one client. @throws Error on any other document, and on a name used twice */
export function manifestOf(documents: readonly string[], clientName?: string): Manifest {
  const operations = documents.map((document) => ({ ...operationOf(document), ...(clientName !== undefined && { clientName }) })).sort((one, other) => (one.name < other.name ? -1 : 1));
  const twice = operations.find(({ name }, at) => operations[at + 1]?.name === name);
  if (twice) throw new Error(`two operations are called ${twice.name}`);
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

function operationOf(document: string): ManifestOperation {
  const [operation, ...more] = parse(document).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name || more.length > 0) throw new Error(`one named operation a document is expected: ${document.slice(0, 80)}`);
  const body = stripIgnoredCharacters(document);
  return { id: createHash('sha256').update(body).digest('hex'), name: operation.name.value, type: operation.operation, body };
}
