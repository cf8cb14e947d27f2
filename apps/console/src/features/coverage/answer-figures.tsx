import { createWords, EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { MatterFiguresShownFragmentDoc, RequestFiguresShownFragmentDoc, UnitAnswersRowFragmentDoc, type UnitAnswersRowFragment } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { PlainFigures } from './plain-figures';
import { shareOf, shareText } from './share';

const useWords = createWords(
  {
    matters: '实际问题的解决',
    requests: '约谈请求的答复',
    asOf: '截至',
    stop: '。',
    few: '过少,不显示',
    solvedAndConfirmed: '提出人确认已解决的事项',
    due: '应答复',
    answered: '其中已答复',
    inFifteen: '其中十五个工作日内答复',
    inTwo: '其中两个工作日内答复',
    byUnit: '各部门的答复',
    unit: '部门',
    kind: '类别',
    matter: '事项',
    request: '约谈请求',
    inTime: '按时答复',
    share: '按时比例',
    noUnit: '还没有可以按部门列出的答复',
    noUnitHint: '应答复事项和约谈请求的部门在这里列出;数字过小的部门不列,避免看出是谁提的。',
  },
  {
    matters: 'Practical problems solved',
    requests: 'Requests for a talk answered',
    asOf: 'As of',
    stop: '.',
    few: 'too few to show',
    solvedAndConfirmed: 'Matters solved, as those say who raised them',
    due: 'Due for an answer',
    answered: 'of those, answered',
    inFifteen: 'of those, answered within fifteen workdays',
    inTwo: 'of those, answered within two workdays',
    byUnit: 'Answers by unit',
    unit: 'Unit',
    kind: 'Kind',
    matter: 'Matters',
    request: 'Requests for a talk',
    inTime: 'In time',
    share: 'Share in time',
    noUnit: 'No answers that could be listed by unit yet',
    noUnitHint: 'Units that owe answers to matters and requests are listed here; those whose numbers are small are left out, so that nobody sees who raised one.',
  },
);

interface MattersProps {
  readonly matters: FragmentType<typeof MatterFiguresShownFragmentDoc>;
}
interface RequestsProps {
  readonly requests: FragmentType<typeof RequestFiguresShownFragmentDoc>;
}

/** What came of it for people: the service's first figure (T-38). */
export function MatterFigures({ matters }: MattersProps) {
  const words = useWords();
  const { asOf, due, answered, answeredInTime, solvedAndConfirmed } = readFragment(MatterFiguresShownFragmentDoc, matters);
  return (
    <section className="card">
      <h2>{words.matters}</h2>
      <p className="muted">{words.asOf} {asOf}{words.stop}</p>
      <PlainFigures figures={{ solvedAndConfirmed: ['matter', solvedAndConfirmed], due: ['matter', due], answered: ['matter', answered], inFifteen: ['matter', answeredInTime] }} words={words} />
    </section>
  );
}

/** Whether those who asked for a talk had an answer (T-27). */
export function RequestFigures({ requests }: RequestsProps) {
  const words = useWords();
  const { asOf, due, answered, answeredInTime } = readFragment(RequestFiguresShownFragmentDoc, requests);
  return (
    <section className="card">
      <h2>{words.requests}</h2>
      <p className="muted">{words.asOf} {asOf}{words.stop}</p>
      <PlainFigures figures={{ due: ['request', due], answered: ['request', answered], inTwo: ['request', answeredInTime] }} words={words} />
    </section>
  );
}

interface Row extends UnitAnswersRowFragment {
  readonly kind: 'matter' | 'request';
}

/** How each unit answered (S-03). */
export function UnitAnswers({ matters, requests }: MattersProps & RequestsProps) {
  const [words, { counted }] = [useWords(), useUnits()];
  const of = (kind: Row['kind'], units: readonly FragmentType<typeof UnitAnswersRowFragmentDoc>[] | null | undefined): Row[] => readFragment(UnitAnswersRowFragmentDoc, units ?? []).map((unit) => ({ kind, ...unit }));
  const rows = [...of('matter', readFragment(MatterFiguresShownFragmentDoc, matters).units), ...of('request', readFragment(RequestFiguresShownFragmentDoc, requests).units)];
  const share = ({ due, answeredInTime }: Row) => ({ due, met: answeredInTime });
  const columns: readonly Column<Row>[] = [
    { key: 'unit', title: words.unit, value: ({ unit }) => unit?.name ?? null },
    { key: 'kind', title: words.kind, value: ({ kind }) => words[kind], filter: ({ kind }) => kind },
    { key: 'due', title: words.due, value: ({ due }) => due, render: ({ kind, due }) => counted(kind, due), align: 'right' },
    { key: 'inTime', title: words.inTime, value: ({ answeredInTime }) => answeredInTime, render: ({ kind, answeredInTime }) => counted(kind, answeredInTime), align: 'right' },
    { key: 'share', title: words.share, value: (row) => shareOf(share(row)), render: (row) => shareText(share(row)), align: 'right' },
  ];
  return (
    <section className="stack">
      <h2>{words.byUnit}</h2>
      <ResourceTable inAddress="units." id="unit-answers" title={words.byUnit} columns={columns} rows={rows} rowKey={({ kind, unit }) => `${kind} ${unit?.id}`} empty={<EmptyState title={words.noUnit} hint={words.noUnitHint} />} />
    </section>
  );
}
