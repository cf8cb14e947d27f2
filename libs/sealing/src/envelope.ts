import { contentData, NoteContext, recipientData, suiteName } from './associated-data';
import { decodeBase64url, encodeBase64url } from './base64url';
import { Envelope, mostRecipients, parseEnvelope, SealedKey } from './envelope-format';
import { importPublicKey, Key, KeyPair, publicKeyOf, suite } from './key-pair';
import { random } from './key-wrap';
import { pad, unpad } from './padding';
import { keyId, parsePublicKey } from './public-key';
import { accepted, SealingError } from './sealing-error';
import { isId } from './shape';

export interface Recipient {
  id: string;
  publicKey: string;
}

const info = new TextEncoder().encode('tongxin note key 1');

/** A text under a key of its own, and that key sealed to each recipient. The author reads it again only as one of the recipients. */
export async function seal(text: string, context: NoteContext, recipients: readonly Recipient[]): Promise<Envelope> {
  const padded = pad(text);
  const named = await Promise.all(inOrder(recipients).map(async ({ id, publicKey }) => ({ id, publicKey, key: await keyId(publicKey) })));
  const [contentKey, iv] = [random(32), random(12)];
  const to = await Promise.all(named.map(async ({ id, key, publicKey }): Promise<SealedKey> => {
    const parameters = { recipientPublicKey: await importPublicKey(publicKey), info };
    const sealed = await suite.seal(parameters, contentKey, recipientData(context, { id, key }));
    return { id, key, enc: encodeBase64url(new Uint8Array(sealed.enc)), ct: encodeBase64url(new Uint8Array(sealed.ct)) };
  }));
  const parameters = { name: 'AES-GCM', iv, additionalData: contentData(context, to) };
  const ct = await crypto.subtle.encrypt(parameters, await aesKey(contentKey), padded);
  return { v: 1, suite: suiteName, to, iv: encodeBase64url(iv), ct: encodeBase64url(new Uint8Array(ct)) };
}

function inOrder(recipients: readonly Recipient[]): Recipient[] {
  const ids = new Set(recipients.map(({ id }) => id));
  if (ids.size < 1 || ids.size > mostRecipients || ids.size < recipients.length || ![...ids].every(isId)) throw new SealingError('BAD_RECIPIENTS');
  recipients.forEach(({ publicKey }) => accepted(parsePublicKey(publicKey)));
  return [...recipients].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The text, for one of the recipients. The context is what the reader believes the note to be, never what came along with it.
 * @throws SealingError CANNOT_OPEN when anything at all differs from what was sealed
 */
export async function open(envelope: unknown, context: NoteContext, myId: string, pair: KeyPair): Promise<string> {
  const { to, iv, ct } = accepted(parseEnvelope(envelope));
  const mine = to.find(({ id }) => id === myId);
  if (!mine) throw new SealingError('NOT_A_RECIPIENT');
  if (mine.key !== (await keyId(await publicKeyOf(pair)))) throw new SealingError('SEALED_TO_ANOTHER_KEY');
  const [keyData, textData] = [recipientData(context, mine), contentData(context, to)];
  const padded = await decrypted(async () => {
    const contentKey = await suite.open({ recipientKey: pair, enc: bytes(mine.enc), info }, bytes(mine.ct), keyData);
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv), additionalData: textData }, await aesKey(contentKey), bytes(ct));
  });
  const text = unpad(new Uint8Array(padded));
  if (text === null) throw new SealingError('CANNOT_OPEN');
  return text;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => decodeBase64url(text) as Uint8Array<ArrayBuffer>;

const aesKey = (raw: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Key> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function decrypted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new SealingError('CANNOT_OPEN');
  }
}
