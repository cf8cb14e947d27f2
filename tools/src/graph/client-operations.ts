import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A committed operation document of a client. */
export interface ClientDocument {
  /** The client's folder in apps/, or tools. */
  client: string;
  /** Path from the root of the checkout. */
  file: string;
  source: string;
}

/** Every apps/<client>/operations/**\/*.graphql and those of the tools, in the order of their paths. */
export function readClientDocuments(root: string): ClientDocument[] {
  return [...namesIn(join(root, 'apps')).map((client) => `apps/${client}`), 'tools'].flatMap((project) => {
    const folder = `${project}/operations`;
    const client = project.replace('apps/', '');
    return namesIn(join(root, folder), true)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => ({ client, file: `${folder}/${name}`, source: readFileSync(join(root, folder, name), 'utf8') }));
  });
}

function namesIn(folder: string, recursive = false): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
