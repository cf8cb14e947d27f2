import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoteContext } from './associated-data';
import { Envelope } from './envelope-format';
import { RecoveryWrap, WrappedKey } from './wrap-format';

/** Recorded once; every later version of the library has to open them. */
export interface Vectors {
  people: { id: string; scalar: string; publicKey: string; key: string; fingerprint: string }[];
  /** Of the first person. */
  passphrase: string;
  wrapped: WrappedKey;
  code: string;
  recoveryWrap: RecoveryWrap;
  notes: { context: NoteContext; text: string; envelope: Envelope }[];
}

export const vectors = JSON.parse(readFileSync(join(__dirname, '../vectors/v1.json'), 'utf8')) as Vectors;
