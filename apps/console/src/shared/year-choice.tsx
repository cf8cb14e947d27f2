import { createWords } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useViewer } from './viewer';

const useWords = createWords({ previous: '上一年度', next: '下一年度', year: (year: number) => `${year} 年度` }, { previous: 'Previous year', next: 'Next year', year: (year) => `${year}` });

/** The year in the address, else the institution's own. */
export function useYear(): number {
  const { year } = useViewer();
  const [address] = useSearchParams();
  const asked = Number(address.get('year'));
  return Number.isInteger(asked) && asked >= 2000 && asked <= year + 1 ? asked : year;
}

/** Goes through the years. */
export function YearChoice() {
  const words = useWords();
  const year = useYear();
  const [, setAddress] = useSearchParams();
  const { year: now } = useViewer();
  const go = (to: number) => setAddress((address) => (to === now ? address.delete('year') : address.set('year', String(to)), address), { replace: true });
  return (
    <div className="actions">
      <Button aria-label={words.previous} onClick={() => go(year - 1)}>‹</Button>
      <span aria-live="polite">{words.year(year)}</span>
      <Button aria-label={words.next} disabled={year > now} onClick={() => go(year + 1)}>›</Button>
    </div>
  );
}
