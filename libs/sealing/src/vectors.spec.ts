import { createDecipheriv, createECDH, createHash, createHmac, hkdfSync } from 'node:crypto';
import { decodeBase64url } from './base64url';
import { open } from './envelope';
import { importKeyPair } from './key-pair';
import { fingerprint, keyId } from './public-key';
import { quick } from './people.fixtures';
import { recover } from './recovery';
import { vectors } from './vectors.fixtures';
import { unwrap } from './wrapped-key';

const { people, notes } = vectors;
const cases = notes.flatMap((note) => note.envelope.to.map(({ id }, place) => ({ ...note, id, place })));
const scalarOf = (id: string) => people.find((person) => person.id === id)?.scalar ?? '';

it('are two people and several notes', () => expect([people.length, cases.length]).toEqual([2, 8]));

it.each(people)('the public key of $id has its id and fingerprint', async ({ publicKey, key, ...person }) => {
  expect([await keyId(publicKey), fingerprint(key)]).toEqual([key, person.fingerprint]);
});

it.each(cases)('$id opens note $context.note, version $context.version, $context.purpose', async ({ context, text, envelope, id }) => {
  const person = people.find((one) => one.id === id);
  const pair = await importKeyPair(decodeBase64url(person?.scalar ?? '') ?? new Uint8Array(), person?.publicKey ?? '');
  expect(await open(envelope, context, id, pair)).toBe(text);
});

it('the passphrase and the recovery code give the first person the key', async () => {
  const first = notes[0];
  const recovered = await recover(vectors.recoveryWrap, vectors.code, vectors.passphrase, quick);
  for (const wrapped of [vectors.wrapped, recovered.wrapped]) {
    expect(await open(first?.envelope, first?.context ?? ({} as never), people[0]?.id ?? '', await unwrap(wrapped, vectors.passphrase))).toBe(first?.text);
  }
});

/** A second reader, written from the README and RFC 9180 alone: what is opened here does not depend on any code of the library or on @hpke/core. */
describe('read by the book', () => {
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  const kem = Buffer.from([...Buffer.from('KEM'), 0, 0x10]);
  const hpke = Buffer.from([...Buffer.from('HPKE'), 0, 0x10, 0, 1, 0, 2]);
  const extract = (suite: Buffer, salt: Buffer | string, label: string, ikm: Buffer | string) =>
    createHmac('sha256', salt).update(Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), Buffer.from(ikm)])).digest();
  const expand = (suite: Buffer, prk: Buffer, label: string, info: Buffer, length: number) => {
    const data = Buffer.concat([Buffer.from([0, length]), Buffer.from('HPKE-v1'), suite, Buffer.from(label), info, Buffer.from([1])]);
    return createHmac('sha256', prk).update(data).digest().subarray(0, length);
  };
  const gcm = (key: Buffer, iv: Buffer, sealed: Buffer, data: unknown[]) => {
    const cipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(sealed.subarray(-16)).setAAD(Buffer.from(JSON.stringify(data)));
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  };

  it.each(cases)('$id reads note $context.note, version $context.version, $context.purpose', ({ context, text, envelope, id, place }) => {
    const ecdh = createECDH('prime256v1');
    ecdh.setPrivateKey(bytes(scalarOf(id)));
    const own = ecdh.getPublicKey();
    const mine = envelope.to[place];
    if (!mine) throw new Error('no recipient');
    expect(mine.key).toBe(createHash('sha256').update(own).digest('base64url'));

    const shared = expand(kem, extract(kem, '', 'eae_prk', ecdh.computeSecret(bytes(mine.enc))), 'shared_secret', Buffer.concat([bytes(mine.enc), own]), 32);
    const schedule = Buffer.concat([Buffer.from([0]), extract(hpke, '', 'psk_id_hash', ''), extract(hpke, '', 'info_hash', 'tongxin note key 1')]);
    const secret = extract(hpke, shared, 'secret', '');
    const { institution, talk, author, note, version, purpose } = context;
    const about = [1, 'P256-SHA256-AES256GCM', institution, talk, author, note, version, purpose];
    const [key, nonce] = [expand(hpke, secret, 'key', schedule, 32), expand(hpke, secret, 'base_nonce', schedule, 12)];
    const contentKey = gcm(key, nonce, bytes(mine.ct), ['tongxin note key', ...about, mine.id, mine.key]);

    const padded = gcm(contentKey, bytes(envelope.iv), bytes(envelope.ct), ['tongxin note', ...about, envelope.to.map((one) => [one.id, one.key])]);
    expect(padded.subarray(4, 4 + padded.readUInt32BE()).toString()).toBe(text);
  });

  it('the recovery code unlocks the scalar', () => {
    const { kdf, iv, ct, publicKey } = vectors.recoveryWrap;
    const key = Buffer.from(hkdfSync('sha256', vectors.code, bytes(kdf.salt), 'tongxin recovery code 1', 32));
    expect(gcm(key, bytes(iv), bytes(ct), ['tongxin private key', 1, 'hkdf-sha256', kdf.salt, publicKey]).toString('base64url')).toBe(people[0]?.scalar);
  });
});
