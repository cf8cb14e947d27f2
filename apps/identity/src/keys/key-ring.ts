import { loggable } from '@tongxin/subgraph';
import type { Logger } from 'pino';
import type { PrivateSigningJwk } from './signing-jwk';
import { publishedAt } from './signing-key';
import { readSigningKeys, rotateWhenDue, type KeyStoreDeps } from './signing-key.store';

/** Every process sees a new key within this time, half of what is promised. */
const LOOKS_EVERY_MS = 30_000;

export interface KeyRing {
  /** The keys to publish; the first one signs. */
  keys(): readonly PrivateSigningJwk[];
  /** Looks now. Resolves when `onChange` has seen what changed. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The signing keys of this process, looked up every 30 s, rotated when that is due. While the database is away the last keys go on.
 * @throws Error when the first look fails
 */
export async function openKeyRing(deps: KeyStoreDeps & { log: Logger }, onChange: (keys: readonly PrivateSigningJwk[]) => void): Promise<KeyRing> {
  let keys: readonly PrivateSigningJwk[] = [];
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const { create, remove } = await rotateWhenDue(deps);
    if (create || remove.length > 0) deps.log.info({ announced: create !== null, removed: remove.length }, 'signing keys rotated');
    const found = publishedAt(await readSigningKeys(deps), deps.now().getTime()).map(({ jwk }) => jwk);
    if (found.map(({ kid }) => kid).join() === keys.map(({ kid }) => kid).join()) return;
    keys = found;
    onChange(keys);
  };
  const refresh = (): Promise<void> => (looking ??= look().finally(() => { looking = undefined; }));
  await refresh();
  const timer = setInterval(() => void refresh().catch((error: unknown) => deps.log.error({ err: loggable(error) }, 'signing keys could not be looked up')), LOOKS_EVERY_MS);
  timer.unref();
  return {
    keys: () => keys,
    refresh,
    close: async () => {
      clearInterval(timer);
      await looking?.catch(() => undefined);
    },
  };
}
