import type { KeyPair, SealingErrorCode } from '@tongxin/sealing';
import type { ActionOutcome } from '@tongxin/web-graph';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

/** What seals and opens; loaded when somebody first needs it. */
export const sealing = () => import('@tongxin/sealing');

/** The viewer's own key, open on this page. It cannot be extracted and rests in no store. */
interface Unlocked {
  readonly publicKey: string;
  readonly pair: KeyPair;
}

interface Sealed {
  readonly unlocked: Unlocked | null;
  /** Opens the viewer's key. @throws SealingError `WRONG_PASSPHRASE` */
  readonly unlock: (key: { readonly publicKey: string; readonly wrappedKey: string }, passphrase: string) => Promise<void>;
  readonly lock: () => void;
}

const SealedContext = createContext<Sealed | null>(null);

export function SealedProvider({ children }: { readonly children: ReactNode }) {
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const sealed = useMemo<Sealed>(
    () => ({
      unlocked,
      unlock: async ({ publicKey, wrappedKey }, passphrase) => {
        const { unwrap } = await sealing();
        setUnlocked({ publicKey, pair: await unwrap(wrappedKey, passphrase) });
      },
      lock: () => setUnlocked(null),
    }),
    [unlocked],
  );
  return <SealedContext value={sealed}>{children}</SealedContext>;
}

export function useSealed(): Sealed {
  const sealed = useContext(SealedContext);
  if (!sealed) throw new Error('a page stands outside the desk');
  return sealed;
}

/** Work with keys before something is sent: what the library refuses is a refusal like the graph's, at the field `at`. */
export async function trySealing<Result>(at: string, work: () => Promise<Result>): Promise<Result | ActionOutcome<never>> {
  try {
    return await work();
  } catch (error) {
    const code = (error as { readonly code?: SealingErrorCode }).code;
    if (!code) return { kind: 'failed', error };
    return { kind: 'refused', refusals: [{ code, message: code, path: ['input', at] }] };
  }
}
