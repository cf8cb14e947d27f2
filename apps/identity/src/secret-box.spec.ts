import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SecretBox } from './secret-box';

const secret = randomBytes(32);
const box = new SecretBox(secret);

describe('the secret box', () => {
  it('gives back what was sealed, under the same secret in another process too', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, context) => {
        const sealed = box.seal(Buffer.from(bytes), context);
        expect(SecretBox.fromText(`${secret.toString('base64url')}\n`).open(sealed, context)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('never seals twice alike and never shows the plain bytes', () => {
    const plain = Buffer.from('a signing key that nobody may read');
    expect(box.seal(plain, 'key')).not.toEqual(box.seal(plain, 'key'));
    expect(box.seal(plain, 'key').includes(plain)).toBe(false);
  });

  it.each<[string, (sealed: Buffer) => [SecretBox, Buffer, string]]>([
    ['another secret', (sealed) => [new SecretBox(randomBytes(32)), sealed, 'row 1']],
    ['another row', (sealed) => [box, sealed, 'row 2']],
    ['one bit changed', (sealed) => [box, Buffer.concat([sealed.subarray(0, -1), Buffer.from([sealed[sealed.length - 1]! ^ 1])]), 'row 1']],
    ['a short tag', (sealed) => [box, sealed.subarray(0, 20), 'row 1']],
    ['nothing', () => [box, Buffer.alloc(0), 'row 1']],
  ])('refuses %s', (_, change) => {
    const [opener, sealed, context] = change(box.seal(Buffer.from('secret'), 'row 1'));
    expect(() => opener.open(sealed, context)).toThrow();
  });

  it('derives another key for each purpose', () => {
    expect(box.derive('cookies')).toEqual(new SecretBox(secret).derive('cookies'));
    expect(box.derive('cookies')).not.toEqual(box.derive('forms'));
    expect(() => new SecretBox(Buffer.alloc(16))).toThrow('32 bytes');
  });
});

it('a digest is the same for the same text, another for another text, purpose or secret', () => {
  const one = new SecretBox(Buffer.alloc(32, 1));
  const other = new SecretBox(Buffer.alloc(32, 2));
  const digest = one.digest('name', 'P0013');
  expect([digest.length, one.digest('name', 'P0013').equals(digest)]).toEqual([32, true]);
  expect([one.digest('name', 'P0014'), one.digest('code', 'P0013'), other.digest('name', 'P0013')].some((d) => d.equals(digest))).toBe(false);
});
