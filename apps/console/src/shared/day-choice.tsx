import { createWords } from '@tongxin/web-ui';
import { Button, Input } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';

const useWords = createWords({ asOf: '截至哪一天', today: '今天' }, { asOf: 'As of', today: 'Today' });
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day in the address; null is today. */
export function useAsOf(): string | null {
  const day = useSearchParams()[0].get('asOf');
  return day && DAY.test(day) ? day : null;
}

/** Looks at any day. */
export function DayChoice({ today }: { readonly today: string }) {
  const words = useWords();
  const id = useId();
  const asOf = useAsOf();
  const [, setAddress] = useSearchParams();
  const go = (day: string | null) => setAddress((address) => (day && day !== today ? address.set('asOf', day) : address.delete('asOf'), address), { replace: true });
  return (
    <div className="actions">
      <label htmlFor={id}>{words.asOf}</label>
      <Input id={id} type="date" className="day-choice" value={asOf ?? today} onChange={(event) => DAY.test(event.target.value) && go(event.target.value)} />
      {asOf && <Button type="link" onClick={() => go(null)}>{words.today}</Button>}
    </div>
  );
}
