import { createWords } from '@tongxin/web-ui';

const useWords = createWords({ late: '已逾期', provisional: '(暂定:放假安排尚未公布)' }, { late: 'overdue', provisional: '(provisional: the holidays are not published yet)' });

interface Due {
  readonly day: string;
  readonly late: boolean;
  readonly provisional: boolean;
}

/** A day by which an answer is due, with what there is to know of it. */
export function useDueDay(): (due: Due) => string {
  const words = useWords();
  return ({ day, late, provisional }) => [day, ...(late ? [words.late] : []), ...(provisional ? [words.provisional] : [])].join(' ');
}
