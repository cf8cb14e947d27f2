import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What is kept in the database and must not be read from a copy of it: signing keys, TOTP secrets. AES-256-GCM under a key that
 * follows from IDENTITY_SECRET; `context` (which row it is) is authenticated, so that a sealed value cannot be moved to another row.
 */
export class SecretBox {
  private readonly key: Buffer;

  /** @throws Error unless `secret` is 32 bytes */
  constructor(private readonly secret: Buffer) {
    if (secret.length !== SECRET_BYTES) throw new Error(`IDENTITY_SECRET holds ${SECRET_BYTES} bytes`);
    this.key = this.derive('seal');
  }

  /** `text`: what the file of IDENTITY_SECRET holds, base64url. */
  static fromText(text: string): SecretBox {
    return new SecretBox(Buffer.from(text.trim(), 'base64url'));
  }

  /** A key of its own for each purpose; 32 bytes. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), `tongxin identity ${purpose}`, SECRET_BYTES));
  }

  /** HMAC-SHA-256, 32 bytes: what a copy of the database does not let anybody guess. */
  digest(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.derive(`digest ${purpose}`)).update(text).digest();
  }

  /** nonce (12) · tag (16) · ciphertext */
  seal(plain: Buffer, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error on anything that was not sealed under this secret and context */
  open(sealed: Buffer, context: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(context))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }
}
