import { print } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsOf, readClientSources } from './client-documents';

/** A committed operation document of a client. */
export interface ClientDocument {
  /** The client's folder in apps/, or tools. */
  client: string;
  /** Path from the root of the checkout. */
  file: string;
  source: string;
}

/** Clients whose operations stand beside their components, and whose typed documents are generated. */
export const WEB_CLIENTS = ['console'];

/** Every apps/<client>/operations/**\/*.graphql, those of the tools, and those beside the components of web clients, in the order of their paths. */
export function readClientDocuments(root: string): ClientDocument[] {
  const written = [...namesIn(join(root, 'apps')).map((client) => `apps/${client}`), 'tools'].flatMap((project) => {
    const folder = `${project}/operations`;
    const client = project.replace('apps/', '');
    return namesIn(join(root, folder), true)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => ({ client, file: `${folder}/${name}`, source: readFileSync(join(root, folder, name), 'utf8') }));
  });
  const beside = WEB_CLIENTS.flatMap((client) => operationsOf(readClientSources(root, client)).map(({ file, document }) => ({ client, file, source: print(document) })));
  return [...written, ...beside];
}

function namesIn(folder: string, recursive = false): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
