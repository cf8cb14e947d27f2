import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readView, writeView, type View } from './view';

/** The view in the address, and how to change it. */
export function useView(): [view: View, change: (change: Partial<View>) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => readView(address), [address]);
  return [view, (change) => setAddress((now) => writeView(now, { ...readView(now), ...change }), { replace: true })];
}
