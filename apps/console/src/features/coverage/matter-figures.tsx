import { createWords, EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { MatterFiguresShownFragmentDoc, UnitMattersFragmentDoc, type UnitMattersFragment } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { PlainFigures } from './plain-figures';
import { shareOf, shareText } from './share';

const useWords = createWords(
  {
    title: '实际问题的解决',
    asOf: '截至',
    stop: '。',
    few: '过少,不显示',
    solvedAndConfirmed: '提出人确认已解决的事项',
    raised: '提出的事项',
    answered: '其中已反馈',
    answeredInTime: '其中十五个工作日内反馈',
    byUnit: '各部门的反馈',
    unit: '部门',
    ofUnit: '已反馈',
    inTime: '十五个工作日内反馈',
    share: '按时比例',
    noUnit: '还没有可以按部门列出的反馈',
    noUnitHint: '反馈事项的部门在这里列出;数字过小的部门不列,避免看出是谁提的。',
  },
  {
    title: 'Practical problems solved',
    asOf: 'As of',
    stop: '.',
    few: 'too few to show',
    solvedAndConfirmed: 'Matters solved, as those say who raised them',
    raised: 'Matters raised',
    answered: 'of those, answered',
    answeredInTime: 'of those, answered within fifteen workdays',
    byUnit: 'Answers by unit',
    unit: 'Unit',
    ofUnit: 'Answered',
    inTime: 'Within fifteen workdays',
    share: 'Share in time',
    noUnit: 'No answers that could be listed by unit yet',
    noUnitHint: 'Units that answered matters are listed here; those whose numbers are small are left out, so that nobody sees who raised one.',
  },
);

interface MatterFiguresProps {
  readonly totals: FragmentType<typeof MatterFiguresShownFragmentDoc>;
}

/** What came of it for people: the service's first figure (T-38). */
export function MatterFigures({ totals }: MatterFiguresProps) {
  const words = useWords();
  const { asOf, raised, answered, answeredInTime, solvedAndConfirmed } = readFragment(MatterFiguresShownFragmentDoc, totals);
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p className="muted">{words.asOf} {asOf}{words.stop}</p>
      <PlainFigures figures={{ solvedAndConfirmed: ['matter', solvedAndConfirmed], raised: ['matter', raised], answered: ['matter', answered], answeredInTime: ['matter', answeredInTime] }} words={words} />
    </section>
  );
}

/** How each unit answered (S-03). */
export function UnitMatters({ totals }: MatterFiguresProps) {
  const [words, { headed }] = [useWords(), useUnits()];
  const rows = readFragment(UnitMattersFragmentDoc, readFragment(MatterFiguresShownFragmentDoc, totals).units ?? []);
  const share = (unit: UnitMattersFragment) => ({ due: unit.answered, met: unit.answeredInTime });
  const columns: readonly Column<UnitMattersFragment>[] = [
    { key: 'unit', title: words.unit, value: ({ unit }) => unit.name },
    { key: 'answered', title: headed(words.ofUnit, 'matter'), value: ({ answered }) => answered, align: 'right' },
    { key: 'inTime', title: headed(words.inTime, 'matter'), value: ({ answeredInTime }) => answeredInTime, align: 'right' },
    { key: 'share', title: words.share, value: (row) => shareOf(share(row)), render: (row) => shareText(share(row)), align: 'right' },
  ];
  return (
    <section className="stack">
      <h2>{words.byUnit}</h2>
      <ResourceTable inAddress="units." id="matter-units" title={words.byUnit} columns={columns} rows={rows} rowKey={({ unit }) => unit.id} empty={<EmptyState title={words.noUnit} hint={words.noUnitHint} />} />
    </section>
  );
}
