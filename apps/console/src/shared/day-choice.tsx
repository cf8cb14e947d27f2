import { createWords } from '@tongxin/web-ui';
import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useSearchParams } from 'react-router';

const useWords = createWords({ asOf: '截至哪一天', today: '今天' }, { asOf: 'As of', today: 'Today' });
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day in the address; null is today. */
export function useAsOf(): string | null {
  const day = useSearchParams()[0].get('asOf');
  return day && DAY.test(day) ? day : null;
}

/** Milliseconds without a key after which a day counts as typed: part by part it is another day each time. */
const PAUSE = 400;

/** Looks at any day. */
export function DayChoice({ today }: { readonly today: string }) {
  const words = useWords();
  const id = useId();
  const asOf = useAsOf();
  const [, setAddress] = useSearchParams();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (day: string | null) => setAddress((address) => (day && day !== today ? address.set('asOf', day) : address.delete('asOf'), address), { replace: true });
  useEffect(() => {
    setTyped(null);
  }, [asOf]);
  useEffect(() => {
    if (typed === null || !DAY.test(typed)) return undefined;
    const paused = setTimeout(() => go(typed), PAUSE);
    return () => clearTimeout(paused);
    // `go` is another function each time, and does the same
  }, [typed]);
  return (
    <div className="actions">
      <label htmlFor={id}>{words.asOf}</label>
      <Input id={id} type="date" className="day-choice" value={typed ?? asOf ?? today} onChange={(event) => setTyped(event.target.value)} />
      {asOf && <Button type="link" onClick={() => go(null)}>{words.today}</Button>}
    </div>
  );
}
