import { createHash } from 'node:crypto';
import { GraphQLError, Kind, parse } from 'graphql';
import { operationId } from '../limits/parsed-documents';

export interface ListedOperation {
  name: string;
  body: string;
  /** The client whose operation it is; null where its manifest does not say. */
  client: string | null;
}

/** The client in which people type and press operations themselves: being listed there alone makes a mutation no step of a form. */
const EXPLORER = 'explorer';

/** An unusable manifest; the message says which entry and why. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * Reads Apollo's persisted query manifest: `{ format: "apollo-persisted-query-manifest", version: 1, operations: [{ id, name, type, body }] }`.
 * An id is the SHA-256 of the body, or of the body without insignificant characters; an operation may name its client (`clientName`).
 * @throws ManifestError
 */
export function readManifest(text: string): ListedOperation[] {
  const manifest = jsonObject(text);
  if (manifest.format !== 'apollo-persisted-query-manifest' || manifest.version !== 1 || !Array.isArray(manifest.operations)) {
    throw new ManifestError('no persisted query manifest of version 1');
  }
  return manifest.operations.map((entry: unknown, at) => readEntry(entry, at));
}

function readEntry(entry: unknown, at: number): ListedOperation {
  if (typeof entry !== 'object' || entry === null || !('body' in entry) || !('name' in entry) || !('id' in entry)) throw new ManifestError(`operation ${at} lacks id, name or body`);
  const { id, name, body } = entry;
  const client = 'clientName' in entry && typeof entry.clientName === 'string' ? entry.clientName : null;
  if (typeof body !== 'string' || typeof name !== 'string') throw new ManifestError(`operation ${at}: name and body are texts`);
  try {
    const operations = parse(body).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1 || operations[0]?.name?.value !== name) throw new ManifestError(`operation ${at}: the body is not the one operation ${name}`);
    if (id !== operationId(body) && id !== textHash(body)) throw new ManifestError(`operation ${at} (${name}): the id is not the hash of the body`);
  } catch (error) {
    if (error instanceof GraphQLError) throw new ManifestError(`operation ${at}: ${error.message}`);
    throw error;
  }
  return { name, body, client };
}

export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

function jsonObject(text: string): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Partial<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new ManifestError('no JSON object');
}

/** What the manifests of all clients hold together. */
export class ListedOperations {
  private readonly byId = new Map<string, ListedOperation>();
  private readonly ofOtherClients = new Set<string>();

  constructor(operations: readonly ListedOperation[] = []) {
    for (const operation of operations) {
      if (operation.client !== EXPLORER) this.ofOtherClients.add(operationId(operation.body));
      this.byId.set(operationId(operation.body), operation);
      this.byId.set(textHash(operation.body), operation);
    }
  }

  /** By the id of an operation, or by the plain hash of its text in the manifest. */
  find(id: string): ListedOperation | undefined {
    return this.byId.get(id);
  }

  /** A client other than the explorer sends it: a form stands before it. By the id of an operation. */
  hasForm(id: string): boolean {
    return this.ofOtherClients.has(id);
  }
}
