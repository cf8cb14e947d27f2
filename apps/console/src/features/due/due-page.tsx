import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { DueItemFragmentDoc, DuePageDocument, type DueItemFragment } from '../../graph/graphql';
import { duePath } from '../../shared/due-path';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { CalendarFeed } from './calendar-feed';
import { useDueWords } from './words';

function useColumns(): readonly Column<DueItemFragment>[] {
  const words = useDueWords();
  return [
    { key: 'due', title: words.due, value: ({ dueOn }) => dueOn },
    { key: 'kind', title: words.kind, value: ({ kind }) => words.kinds[kind], filter: ({ kind }) => kind },
    { key: 'status', title: words.status, value: ({ late }) => (late ? words.late : null) },
    {
      key: 'next',
      title: words.next,
      value: null,
      render: (item) => {
        const path = duePath(item);
        return path && <Link to={path} aria-label={words.openOf(words.kinds[item.kind], item.dueOn)}>{words.open}</Link>;
      },
    },
  ];
}

/** What is due to whoever is signed in, over all services, and the calendar that shows the same (S-01). */
export default function DuePage() {
  const words = useDueWords();
  const columns = useColumns();
  return (
    <GraphPage title={words.title} query={DuePageDocument} variables={{}}>
      {({ myWorkItems, myCalendarFeed }, more) => (
        <div className="stack">
          <ResourceTable
            id="due"
            title={words.title}
            columns={columns}
            rows={readFragment(DueItemFragmentDoc, myWorkItems.nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} hint={words.noneHint} />}
            onMore={moreOf(more, { after: myWorkItems })}
          />
          <CalendarFeed openedOn={myCalendarFeed?.openedOn ?? null} />
        </div>
      )}
    </GraphPage>
  );
}
