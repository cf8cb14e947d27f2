import { accept, Outcome, refuse } from '@tongxin/outcome';
import { bytesOf, decodeBase64url, decodedLength, EncodingRefusal } from './base64url';
import { Named, suiteName } from './associated-data';
import { isBucket } from './padding';
import { parsePublicKey } from './public-key';
import { exactObject, isId } from './shape';

/** The content key, sealed to one recipient. */
export interface SealedKey extends Named {
  enc: string;
  ct: string;
}

export interface Envelope {
  v: 1;
  suite: typeof suiteName;
  /** In ascending order of their ids. */
  to: SealedKey[];
  iv: string;
  ct: string;
}

export type EnvelopeRefusal = 'NOT_AN_ENVELOPE' | 'ENVELOPE_TOO_LARGE' | 'UNKNOWN_VERSION' | 'BAD_RECIPIENTS' | 'OTHER_RECIPIENTS' | 'OTHER_KEYS' | 'BAD_KEY' | EncodingRefusal;

const tag = 16;
const sealedKeyBytes = 32 + tag;
export const mostRecipients = 8;
/** Of the JSON, in characters: the largest bucket and the most recipients fit. */
export const longestEnvelope = 96 * 1024;

/**
 * An envelope, from an object or its JSON, without any cryptography: for the server, which can open none. Rebuilt field by field, so that `JSON.stringify` of the
 * value is its one canonical spelling and nothing rides along in an unknown field, a repeated key or a blank.
 */
export function parseEnvelope(input: unknown): Outcome<Envelope, EnvelopeRefusal> {
  if (typeof input === 'string' && input.length > longestEnvelope) return refuse('ENVELOPE_TOO_LARGE');
  const envelope = exactObject(input, ['v', 'suite', 'to', 'iv', 'ct'], longestEnvelope);
  if (!envelope) return refuse('NOT_AN_ENVELOPE');
  if (envelope.v !== 1 || envelope.suite !== suiteName) return refuse('UNKNOWN_VERSION');
  const [to, iv, ct] = [sealedKeys(envelope.to), bytesOf(envelope.iv, 12), contentOf(envelope.ct)];
  if (!to.ok) return to;
  if (!iv.ok) return iv;
  if (!ct.ok) return ct;
  return accept({ v: 1, suite: suiteName, to: to.value, iv: envelope.iv as string, ct: ct.value });
}

function sealedKeys(input: unknown): Outcome<SealedKey[], EnvelopeRefusal> {
  if (!Array.isArray(input) || input.length < 1 || input.length > mostRecipients) return refuse('BAD_RECIPIENTS');
  const to: SealedKey[] = [];
  for (const one of input) {
    const sealed = sealedKey(one);
    if (!sealed.ok) return sealed;
    // Strictly ascending: nobody twice, and one order for one set of people.
    if (to.some(({ id }) => id >= sealed.value.id)) return refuse('BAD_RECIPIENTS');
    to.push(sealed.value);
  }
  return accept(to);
}

function sealedKey(input: unknown): Outcome<SealedKey, EnvelopeRefusal> {
  const sealed = exactObject(input, ['id', 'key', 'enc', 'ct']);
  if (!sealed) return refuse('NOT_AN_ENVELOPE');
  if (!isId(sealed.id)) return refuse('BAD_RECIPIENTS');
  const [key, enc, ct] = [bytesOf(sealed.key, 32), parsePublicKey(sealed.enc), bytesOf(sealed.ct, sealedKeyBytes)];
  if (!key.ok) return key;
  if (!enc.ok) return enc;
  if (!ct.ok) return ct;
  return accept({ id: sealed.id, key: sealed.key as string, enc: enc.value, ct: sealed.ct as string });
}

function contentOf(ct: unknown): Outcome<string, EncodingRefusal> {
  if (typeof ct !== 'string') return refuse('BAD_ENCODING');
  if (!isBucket(decodedLength(ct.length) - tag)) return refuse('BAD_LENGTH');
  return decodeBase64url(ct) ? accept(ct) : refuse('BAD_ENCODING');
}

/** Sealed to exactly these people and, where the id of a key is given, to that key of theirs (not to one they have given up). */
export function expectRecipients(envelope: Envelope, expected: readonly { id: string; key?: string }[]): Outcome<Envelope, EnvelopeRefusal> {
  const keys = new Map(expected.map(({ id, key }) => [id, key]));
  if (keys.size !== envelope.to.length || !envelope.to.every(({ id }) => keys.has(id))) return refuse('OTHER_RECIPIENTS');
  return envelope.to.every(({ id, key }) => (keys.get(id) ?? key) === key) ? accept(envelope) : refuse('OTHER_KEYS');
}
