import { useEffect, useRef, useState } from 'react';
import { useAccount } from '../../shared/signed-in';

interface Upload {
  /** How much of the file has gone, from 0 to 1; null while none is on its way. */
  readonly sent: number | null;
  /** @returns the gateway’s answer; null where it was taken back */
  readonly upload: (file: File) => Promise<Record<string, unknown> | null>;
  readonly takeBack: () => void;
}

/** Sends a file, tells how far it is, and takes it back when asked or when the page is left. */
export function useUpload(): Upload {
  const { upload } = useAccount();
  const [sent, setSent] = useState<number | null>(null);
  const way = useRef<AbortController | null>(null);
  const takeBack = () => way.current?.abort();
  useEffect(() => {
    return takeBack;
  }, []);
  return {
    sent,
    takeBack,
    upload: async (file) => {
      const { signal } = (way.current = new AbortController());
      setSent(0);
      try {
        return await upload(file, file.name, { signal, onSent: setSent });
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      } finally {
        setSent(null);
      }
    },
  };
}
