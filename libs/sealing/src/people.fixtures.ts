import { NoteContext } from './associated-data';
import { Recipient } from './envelope';
import { generateKeyPair, KeyPair, publicKeyOf } from './key-pair';
import { SealingErrorCode } from './sealing-error';
import { KdfCost } from './wrapped-key';

/** The least that is allowed, so that specs do not wait. */
export const quick: KdfCost = { memoryKiB: 19456, iterations: 2, parallelism: 1 };

export const context: NoteContext = { institution: 'i-1', talk: 't-1', author: 'p-talker', note: 'n-1', version: 1, purpose: 'note' };

export interface Somebody extends Recipient {
  pair: KeyPair;
}

export async function somebody(id: string): Promise<Somebody> {
  const pair = await generateKeyPair();
  return { id, pair, publicKey: await publicKeyOf(pair) };
}

export const failsWith = async (work: Promise<unknown>, code: SealingErrorCode): Promise<void> => expect(work).rejects.toMatchObject({ name: 'SealingError', code });
