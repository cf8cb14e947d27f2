import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { IssuerKeys } from './issuer-keys';

async function someKeys() {
  const clock = { ms: 0 };
  const published: { keys: JWK[]; away: boolean; fetched: number } = { keys: [], away: false, fetched: 0 };
  const publish = async (kid: string): Promise<void> => {
    const { publicKey } = await generateKeyPair('EdDSA');
    published.keys.push({ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' });
  };
  await publish('first');
  const keys = new IssuerKeys({
    fetchKeys: async () => {
      published.fetched += 1;
      if (published.away) throw new Error('away');
      return { keys: [...published.keys] };
    },
    monotonic: () => clock.ms,
  });
  const find = async (kid: string): Promise<'found' | 'unknown' | 'away'> => {
    try {
      await keys.find({ alg: 'EdDSA', kid }, { payload: '', signature: '' });
      return 'found';
    } catch (error) {
      return error instanceof Error && error.name === 'JWKSNoMatchingKey' ? 'unknown' : 'away';
    }
  };
  return { clock, published, publish, find };
}

describe('the keys of the issuer', () => {
  test('are fetched once for many, and again after a minute', async () => {
    const { clock, published, find } = await someKeys();
    await Promise.all([find('first'), find('first'), find('first')]);
    clock.ms = 59_999;
    await find('first');
    expect(published.fetched).toBe(1);
    clock.ms = 60_000;
    await find('first');
    expect(published.fetched).toBe(2);
  });

  test('rotated in mid-session are found at once', async () => {
    const { publish, find } = await someKeys();
    await find('first');
    await publish('second');
    await expect(find('second')).resolves.toBe('found');
  });

  test('withdrawn are out within a minute', async () => {
    const { clock, published, publish, find } = await someKeys();
    await find('first');
    published.keys.length = 0;
    await publish('second');
    clock.ms = 60_000;
    await expect(find('first')).resolves.toBe('unknown');
  });

  test('that nobody has are no flood for the issuer', async () => {
    const { clock, published, publish, find } = await someKeys();
    for (let index = 0; index < 50; index += 1) await expect(find(`forged-${index}`)).resolves.toBe('unknown');
    expect(published.fetched).toBe(2);
    await publish('second');
    clock.ms = 2_000;
    await expect(find('second')).resolves.toBe('found');
  });

  test('hold for ten minutes without the issuer, then nobody is let in', async () => {
    const { clock, published, find } = await someKeys();
    await find('first');
    published.away = true;
    clock.ms = 599_999;
    await expect(find('first')).resolves.toBe('found');
    clock.ms = 602_000;
    await expect(find('first')).resolves.toBe('away');
    const { fetched } = published;
    await expect(find('first')).resolves.toBe('away');
    expect(published.fetched).toBe(fetched);
    published.away = false;
    clock.ms = 604_000;
    await expect(find('first')).resolves.toBe('found');
  });
});
