import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { MatterRowFragmentDoc, MattersPageDocument, type MatterRowFragment } from '../../graph/graphql';
import { useDueDay } from '../../shared/due-day';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useMatterWords } from './words';

type Side = 'byMe' | 'toAnswer' | 'toAssign';
type Row = MatterRowFragment & { readonly side: Side };

/** The matters that I raised, answer, or find a unit for. */
export default function MattersPage() {
  const [words, dueDay] = [useMatterWords(), useDueDay()];
  const columns: readonly Column<Row>[] = [
    { key: 'text', title: words.text, value: ({ text, kind }) => text ?? words.kinds[kind], render: ({ id, text, kind }) => <Link to={`/matters/${id}`}>{text ?? words.kinds[kind]}</Link> },
    { key: 'side', title: words.side, value: ({ side }) => words[side], filter: ({ side }) => side },
    { key: 'kind', title: words.kind, value: ({ kind }) => words.kinds[kind], filter: ({ kind }) => kind },
    { key: 'unit', title: words.unit, value: ({ unit }) => unit?.name ?? null },
    { key: 'status', title: words.status, value: ({ status }) => words.statuses[status], filter: ({ status }) => status },
    { key: 'raised', title: words.raisedOn, value: ({ raisedOn }) => raisedOn },
    { key: 'due', title: words.answerDueOn, value: ({ answerDueOn, late, answerDueProvisional }) => dueDay({ day: answerDueOn, late, provisional: answerDueProvisional }) },
  ];
  const of = (side: Side, nodes: readonly FragmentType<typeof MatterRowFragmentDoc>[]): readonly Row[] => readFragment(MatterRowFragmentDoc, nodes).map((matter) => ({ ...matter, side }));
  const raise = <Link to="/matters/new">{words.raise}</Link>;
  return (
    <GraphPage title={words.title} query={MattersPageDocument} variables={{}} actions={raise}>
      {({ byMe, toAnswer, toAssign }, more) => (
        <ResourceTable
          id="matters"
          title={words.title}
          columns={columns}
          rows={[...of('toAnswer', toAnswer.nodes), ...of('toAssign', toAssign.nodes), ...of('byMe', byMe.nodes)]}
          rowKey={({ id, side }) => `${side} ${id}`}
          empty={<EmptyState title={words.none} hint={words.noneHint} action={raise} />}
          onMore={moreOf(more, { byMe, toAnswer, toAssign })}
        />
      )}
    </GraphPage>
  );
}
