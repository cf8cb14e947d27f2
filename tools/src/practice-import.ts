import { randomUUID } from 'node:crypto';
import { firstImport, serviceToken } from './first-import';
import { keyFile } from './keys';
import type { Installation } from './programs';

interface PracticeImport {
  readonly source: string;
  readonly name: string;
  readonly say: (line: string) => void;
}

/** Loads an institution as the launcher does: organisation gives it an id, whatever the token names. @returns the id @throws UserError with the errors of the rows */
export async function practiceImport({ data, ports }: Pick<Installation, 'data' | 'ports'>, { source, name, say }: PracticeImport): Promise<string> {
  const token = await serviceToken(keyFile(data, 'gateway'), randomUUID());
  return firstImport({ organisation: `http://127.0.0.1:${ports.organisation}`, token, source, name, say });
}
