import { createWords } from '@tongxin/web-ui';
import { counted, countedOf, UNITS, type Unit } from './counted';

const useUnitWords = createWords({ units: UNITS.zh, headed: (title: string, unit: string) => `${title}(${unit})` }, { units: UNITS.en, headed: (title, unit) => `${title} (${unit})` });

/** The same in the reader's language, and a heading that names the unit of what stands under it. */
export function useUnits() {
  const { units, headed } = useUnitWords();
  return {
    counted: (unit: Unit, count: number | null | undefined) => counted(units, unit, count),
    countedOf: (unit: Unit, count: number | null | undefined, all: number) => countedOf(units, unit, count, all),
    headed: (title: string, unit: Unit) => headed(title, units[unit](2)),
  };
}
