import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** A person's key for sealed notes: the public half, and the private half as only the passphrase or the recovery code opens it. */
export interface SealingKey {
  personId: string;
  publicKey: string;
  /** What envelopes name the key by: SHA-256 of the public half. */
  keyId: string;
  /** JSON of libs/sealing. */
  wrappedKey: string;
  recoveryKey: string;
  /** Counts changes, so that two devices do not undo each other's. */
  version: number;
  createdOn: string;
}

export type NewSealingKey = Pick<SealingKey, 'publicKey' | 'keyId' | 'wrappedKey' | 'recoveryKey'>;

export type KeyRefusal = 'STALE' | 'OTHER_KEY' | 'SAME_KEY' | 'NOTES_WOULD_BE_LOST';

/** The same key under a new passphrase, with a new recovery code: whatever opened it before opens nothing that the server still has. */
export function rewrapped(key: SealingKey, to: Omit<NewSealingKey, 'keyId'>, version: number): Outcome<SealingKey, KeyRefusal> {
  if (version !== key.version) return refuse('STALE');
  if (to.publicKey !== key.publicKey) return refuse('OTHER_KEY');
  return accept({ ...key, wrappedKey: to.wrappedKey, recoveryKey: to.recoveryKey, version: version + 1 });
}

/** Another key, for somebody who has neither passphrase nor code: what was sealed to the old one stays closed to them for ever, and they say that they know. */
export function replaced(key: SealingKey, by: NewSealingKey, version: number, losesNotes: boolean, today: string): Outcome<SealingKey, KeyRefusal> {
  if (version !== key.version) return refuse('STALE');
  if (by.publicKey === key.publicKey) return refuse('SAME_KEY');
  if (!losesNotes) return refuse('NOTES_WOULD_BE_LOST');
  return accept({ ...key, ...by, version: version + 1, createdOn: today });
}
