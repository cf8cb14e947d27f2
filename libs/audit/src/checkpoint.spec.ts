import { generateKey, importSigningKey } from '@tongxin/viewer';
import { CompactSign } from 'jose';
import { checkpointLine, readCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint';

const checkpoint: Checkpoint = { institution: '00000000-0000-7000-8000-00000000000a', service: 'talks', position: 7, hash: 'ab'.repeat(32), at: '2026-11-23T04:00:00.000Z' };
const keyOf = async (issuer: string) => {
  const { privateJwk, publicJwk } = await generateKey(issuer);
  return { key: await importSigningKey(privateJwk), keys: { keys: [publicJwk] } };
};

test('without a key a checkpoint is plain text, and is taken as it stands', async () => {
  const line = await checkpointLine(checkpoint, null);
  expect(JSON.parse(line)).toEqual(checkpoint);
  expect(await readCheckpoint(line, null)).toEqual(checkpoint);
});

test('a signed one is read with the key and without', async () => {
  const { key, keys } = await keyOf('audit');
  const line = await checkpointLine(checkpoint, key);
  expect(await readCheckpoint(line, keys)).toEqual(checkpoint);
  expect(await readCheckpoint(line, null)).toEqual(checkpoint);
});

test('whoever asks for signatures gets nothing else', async () => {
  const [audit, other] = [await keyOf('audit'), await keyOf('audit')];
  const line = await signCheckpoint(checkpoint, audit.key);
  await expect(readCheckpoint(JSON.stringify(checkpoint), audit.keys)).rejects.toThrow('not signed');
  await expect(readCheckpoint(line, other.keys)).rejects.toThrow('another key');
  const [head, , signature] = line.split('.');
  const forged = [head, Buffer.from(JSON.stringify({ ...checkpoint, position: 6 })).toString('base64url'), signature].join('.');
  await expect(readCheckpoint(forged, audit.keys)).rejects.toThrow();
  const bytes = new TextEncoder().encode(JSON.stringify(checkpoint));
  const token = await new CompactSign(bytes).setProtectedHeader({ alg: 'EdDSA', kid: audit.key.kid, typ: 'JWT' }).sign(audit.key.privateKey);
  await expect(readCheckpoint(token, audit.keys)).rejects.toThrow('another key');
});

test('only an audit key signs, and only a checkpoint is read', async () => {
  const gateway = await keyOf('gateway');
  await expect(async () => signCheckpoint(checkpoint, gateway.key)).rejects.toThrow('cannot sign audit checkpoints');
  for (const wrong of ['{}', JSON.stringify({ ...checkpoint, hash: 'x' }), JSON.stringify({ ...checkpoint, position: '7' })]) {
    await expect(readCheckpoint(wrong, null)).rejects.toThrow('no checkpoint');
  }
});
