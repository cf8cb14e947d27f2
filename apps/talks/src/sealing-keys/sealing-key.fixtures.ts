import { generateKeyPair, makeRecovery, publicKeyOf, wrapPrivateKey, type KdfCost, type KeyPair } from '@tongxin/sealing';

/** The cheapest hash that is taken, so that tests are quick. */
export const cheap: KdfCost = { memoryKiB: 19_456, iterations: 2, parallelism: 1 };

export interface MadeKey {
  pair: KeyPair;
  code: string;
  input: { publicKey: string; wrappedKey: string; recoveryKey: string };
}

/** A key as a client makes it. */
export async function madeKey(passphrase: string, pair?: KeyPair): Promise<MadeKey> {
  const own = pair ?? (await generateKeyPair());
  const { wrap, code } = await makeRecovery(own);
  const input = { publicKey: await publicKeyOf(own), wrappedKey: JSON.stringify(await wrapPrivateKey(own, passphrase, cheap)), recoveryKey: JSON.stringify(wrap) };
  return { pair: own, code, input };
}
