import { context, failsWith, quick, somebody, Somebody } from './people.fixtures';
import { open, seal } from './envelope';
import { publicKeyOf } from './key-pair';
import { makeRecovery, recover, renewRecovery } from './recovery';
import { defaultCost, rewrap, unwrap, wrapPrivateKey } from './wrapped-key';

const [first, second] = ['海内存知己 天涯若比邻', 'correct horse battery'];
let she: Somebody;
beforeAll(async () => {
  she = await somebody('p-she');
});

const opens = async (pair: Parameters<typeof open>[3]): Promise<void> => {
  const envelope = await seal('只有我们看得到', context, [she]);
  expect(await open(envelope, context, she.id, pair)).toBe('只有我们看得到');
};

describe('under a passphrase', () => {
  it('comes back as a key that opens and cannot be read', async () => {
    const wrapped = await wrapPrivateKey(she.pair, first);
    expect(wrapped.kdf).toMatchObject({ name: 'argon2id', ...defaultCost });
    const pair = await unwrap(JSON.stringify(wrapped), ` ${first.normalize('NFD')} `);
    expect(pair.privateKey.extractable).toBe(false);
    expect(await publicKeyOf(pair)).toBe(she.publicKey);
    await opens(pair);
    await failsWith(wrapPrivateKey(pair, first), 'KEY_NOT_EXTRACTABLE');
  });

  it('is under a salt and a nonce of its own each time', async () => {
    const [a, b] = [await wrapPrivateKey(she.pair, first, quick), await wrapPrivateKey(she.pair, first, quick)];
    expect([a.kdf.salt, a.iv, a.ct]).not.toEqual(expect.arrayContaining([b.kdf.salt, b.iv, b.ct]));
  });

  it.each([second, '海内存知己 天涯若比', '', '短'])('does not come back for %j', async (wrong) => failsWith(unwrap(await wrapPrivateKey(she.pair, first, quick), wrong), 'WRONG_PASSPHRASE'));

  it('does not come back from a wrap that was changed', async () => {
    const wrapped = await wrapPrivateKey(she.pair, first, quick);
    const other = await somebody('p-other');
    const theirs = await wrapPrivateKey(other.pair, first, quick);
    for (const changed of [{ publicKey: other.publicKey }, { iv: theirs.iv }, { ct: theirs.ct }, { kdf: theirs.kdf }, { kdf: { ...wrapped.kdf, iterations: 3 } }]) {
      await failsWith(unwrap({ ...wrapped, ...changed }, first), 'WRONG_PASSPHRASE');
    }
  });

  it('refuses a poor passphrase, and a cost out of bounds', async () => {
    await failsWith(wrapPrivateKey(she.pair, '12345', quick), 'PASSPHRASE_TOO_SHORT');
    await failsWith(wrapPrivateKey(she.pair, first, { ...quick, iterations: 1 }), 'COST_OUT_OF_BOUNDS');
    await failsWith(unwrap({ ...(await wrapPrivateKey(she.pair, first, quick)), v: 2 }, first), 'UNKNOWN_VERSION');
  });

  it('re-wrapped, it is the same key under the new passphrase alone', async () => {
    const renewed = await rewrap(await wrapPrivateKey(she.pair, first, quick), first, second, quick);
    await opens(await unwrap(renewed, second));
    await failsWith(unwrap(renewed, first), 'WRONG_PASSPHRASE');
    await failsWith(rewrap(renewed, first, second, quick), 'WRONG_PASSPHRASE');
    await failsWith(rewrap(renewed, second, 'short', quick), 'PASSPHRASE_TOO_SHORT');
  });
});

describe('under a recovery code', () => {
  it('gives the same key a new passphrase and a new code', async () => {
    const { wrap, code } = await makeRecovery(she.pair);
    const { wrapped, recovery } = await recover(JSON.stringify(wrap), code.toLowerCase().replaceAll('-', ' '), second, quick);
    await opens(await unwrap(wrapped, second));
    expect(recovery.code).not.toBe(code);
    await failsWith(recover(recovery.wrap, code, second, quick), 'WRONG_RECOVERY_CODE');
    await opens(await unwrap((await recover(recovery.wrap, recovery.code, first, quick)).wrapped, first));
  });

  it('does not give it to another code, to a typing error, or to a poor passphrase', async () => {
    const { wrap, code } = await makeRecovery(she.pair);
    await failsWith(recover(wrap, (await makeRecovery(she.pair)).code, second, quick), 'WRONG_RECOVERY_CODE');
    await failsWith(recover(wrap, code.slice(1), second, quick), 'RECOVERY_CODE_MALFORMED');
    await failsWith(recover(wrap, code, 'aaaaaaaaaa', quick), 'PASSPHRASE_TOO_SIMPLE');
    await failsWith(recover({ ...wrap, publicKey: (await somebody('p')).publicKey }, code, second, quick), 'WRONG_RECOVERY_CODE');
  });

  it('can be renewed by whoever has the passphrase', async () => {
    const wrapped = await wrapPrivateKey(she.pair, first, quick);
    const { wrap, code } = await renewRecovery(wrapped, first);
    await opens(await unwrap((await recover(wrap, code, second, quick)).wrapped, second));
    await failsWith(renewRecovery(wrapped, second), 'WRONG_PASSPHRASE');
  });
});
