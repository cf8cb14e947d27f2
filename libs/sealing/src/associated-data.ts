import { SealingError } from './sealing-error';
import { isCount, isId } from './shape';

/** KEM, KDF and AEAD of HPKE; the text itself is under the same AEAD. */
export const suiteName = 'P256-SHA256-AES256GCM';

/** What a note belongs to. Both layers of an envelope are bound to all of it: moved elsewhere, or to another version, it does not open. */
export interface NoteContext {
  institution: string;
  talk: string;
  author: string;
  note: string;
  /** The revision, from 1: an older one cannot stand in for a newer one unseen. */
  version: number;
  /** 'note', 'agenda', 'action' …: lower-case letters and dashes. */
  purpose: string;
}

/** A recipient as the envelope names him. */
export interface Named {
  id: string;
  key: string;
}

/** Fixed order, JSON arrays of strings and integers: one context has one spelling, and no two share one. */
const encoded = (layer: string, context: NoteContext, rest: readonly unknown[]): Uint8Array<ArrayBuffer> => {
  const { institution, talk, author, note, version, purpose } = context;
  if (![institution, talk, author, note].every(isId) || !isCount(version, 1, 2 ** 31 - 1)) throw new SealingError('BAD_CONTEXT');
  if (typeof purpose !== 'string' || !/^[a-z][a-z-]{0,31}$/.test(purpose)) throw new SealingError('BAD_CONTEXT');
  return new TextEncoder().encode(JSON.stringify([layer, 1, suiteName, institution, talk, author, note, version, purpose, ...rest]));
};

/** Of the text: names every recipient, so that each of them knows who else can read it. */
export const contentData = (context: NoteContext, recipients: readonly Named[]): Uint8Array<ArrayBuffer> =>
  encoded('tongxin note', context, [recipients.map(({ id, key }) => [id, key])]);

/** Of the content key, as it is sealed to one recipient. */
export const recipientData = (context: NoteContext, { id, key }: Named): Uint8Array<ArrayBuffer> => encoded('tongxin note key', context, [id, key]);
