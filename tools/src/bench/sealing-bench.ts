import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { generateKeyPair, open, publicKeyOf, seal, type NoteContext } from '@tongxin/sealing';
import { randomUUID } from 'node:crypto';
import type { Scale } from './bench-options';
import { perSecond, timed, times, type Figure } from './figures';

/** A note of two hundred characters. */
const TEXT = '谈了教学任务和进修安排,约定下周前给出答复。'.repeat(9).slice(0, 200);

/** A note sealed to two and opened by one, beside the HPKE operations that it cannot do without: the text sealed to either, and opened once, without envelope, padding or checks. */
export async function sealingBench(scale: Scale): Promise<Figure[]> {
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const pairs = [await generateKeyPair(), await generateKeyPair()] as const;
  const people = await Promise.all(pairs.map(async (pair, at) => ({ id: `p${at}`, publicKey: await publicKeyOf(pair) })));
  const context = (): NoteContext => ({ institution: randomUUID(), talk: randomUUID(), author: 'p0', note: randomUUID(), version: 1, purpose: 'note' });
  const bytes = new TextEncoder().encode(TEXT);
  const ours: number[][] = [[], []];
  const bare: number[][] = [[], []];
  for (let n = -20; n < scale.seals; n += 1) {
    const of = context();
    let envelope: unknown;
    let closed: { enc: ArrayBuffer; ct: ArrayBuffer } | undefined;
    const took = [
      await timed(async () => (envelope = await seal(TEXT, of, people))),
      await timed(() => open(envelope, of, 'p1', pairs[1])),
      await timed(async () => {
        for (const { publicKey } of pairs) closed = await suite.seal({ recipientPublicKey: publicKey }, bytes.buffer);
      }),
      await timed(async () => suite.open({ recipientKey: pairs[1], enc: closed?.enc ?? new ArrayBuffer(0) }, closed?.ct ?? new ArrayBuffer(0))),
    ];
    if (n < 0) continue;
    for (const at of [0, 1]) {
      ours[at]?.push(took[at] ?? 0);
      bare[at]?.push(took[at + 2] ?? 0);
    }
  }
  const rate = (values: readonly number[] = []) => (values.length * 1_000) / values.reduce((sum, value) => sum + value, 0);
  return ['a note of 200 characters sealed to two', 'a note opened by one of the two'].map((what, at) => ({
    what: `${what}, in Node, beside bare HPKE of the same text`, measured: perSecond(rate(ours[at]), 'notes'), beside: perSecond(rate(bare[at]), 'notes'), ratio: `${times(rate(bare[at]) / rate(ours[at]))} the time`,
  }));
}
