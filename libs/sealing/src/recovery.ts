import { decodeBase64url } from './base64url';
import { Key, KeyPair, privateScalar, publicKeyOf } from './key-pair';
import { freshSalt, unwrapScalar, wrapScalar } from './key-wrap';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code';
import { accepted, SealingError } from './sealing-error';
import { parseRecoveryWrap, RecoveryKdf, RecoveryWrap, WrappedKey } from './wrap-format';
import { defaultCost, KdfCost, openWrapped, wrapUnderPassphrase } from './wrapped-key';

/** The wrap goes to the server; the code is shown to the person once and kept nowhere. */
export interface Recovery {
  wrap: RecoveryWrap;
  code: string;
}

/** A second way to the private key. Takes the pair as `generateKeyPair` made it. */
export async function makeRecovery(pair: KeyPair): Promise<Recovery> {
  return recoveryFor(await privateScalar(pair), await publicKeyOf(pair));
}

/** A new code for somebody who still has the passphrase and mislaid the code; the wrap before it is for the server to throw away. */
export async function renewRecovery(wrapped: unknown, passphrase: string): Promise<Recovery> {
  const { scalar, publicKey } = await openWrapped(wrapped, passphrase);
  return recoveryFor(scalar, publicKey);
}

/** The private key under a new passphrase, and a new code: a code works once, because the server puts both wraps in the place of the old ones. */
export async function recover(recoveryWrap: unknown, code: string, newPassphrase: string, cost: KdfCost = defaultCost): Promise<{ wrapped: WrappedKey; recovery: Recovery }> {
  const wrap = accepted(parseRecoveryWrap(recoveryWrap));
  const scalar = await unwrapScalar(await codeKey(accepted(parseRecoveryCode(code)), wrap.kdf), wrap);
  if (!scalar) throw new SealingError('WRONG_RECOVERY_CODE');
  return { wrapped: await wrapUnderPassphrase(scalar, wrap.publicKey, newPassphrase, cost), recovery: await recoveryFor(scalar, wrap.publicKey) };
}

async function recoveryFor(scalar: Uint8Array<ArrayBuffer>, publicKey: string): Promise<Recovery> {
  const [code, kdf]: [string, RecoveryKdf] = [newRecoveryCode(), { name: 'hkdf-sha256', salt: freshSalt() }];
  return { wrap: await wrapScalar(await codeKey(code, kdf), kdf, scalar, publicKey), code };
}

/** HKDF and no slow hash: nobody guesses 135 random bits, however fast. */
async function codeKey(code: string, { salt }: RecoveryKdf): Promise<Key> {
  const utf8 = new TextEncoder();
  const secret = await crypto.subtle.importKey('raw', utf8.encode(code), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: decodeBase64url(salt) as Uint8Array<ArrayBuffer>, info: utf8.encode('tongxin recovery code 1') };
  return crypto.subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
