import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readView, writeView, type View } from './view';

/** The view in the address, and how to change it; of the table whose names begin so. */
export function useView(table: string): [view: View, change: (change: Partial<View>) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => readView(address, table), [address, table]);
  return [view, (change) => setAddress((now) => writeView(now, { ...readView(now, table), ...change }, table), { replace: true })];
}
