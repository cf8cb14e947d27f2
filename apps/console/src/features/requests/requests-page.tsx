import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { RequestRowFragmentDoc, RequestsPageDocument, type RequestRowFragment } from '../../graph/graphql';
import { useDueDay } from '../../shared/due-day';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useTalkWords } from '../../shared/talk-words';
import { useViewer } from '../../shared/viewer';
import { Absence } from './absence';
import { useRequestWords } from './words';

function useColumns(): readonly Column<RequestRowFragment>[] {
  const [words, talks, dueDay] = [useRequestWords(), useTalkWords(), useDueDay()];
  const { person } = useViewer();
  const mine = ({ requester }: RequestRowFragment) => requester.id === person?.id;
  const other = (request: RequestRowFragment) => (mine(request) ? (request.chosen?.name ?? talks.anyLeader) : request.requester.name);
  return [
    { key: 'with', title: talks.with, value: other, render: (request) => <Link to={`/talks/requests/${request.id}`}>{other(request)}</Link> },
    { key: 'side', title: words.side, value: (request) => (mine(request) ? words.byMe : words.ofMe), filter: (request) => (mine(request) ? 'BY_ME' : 'OF_ME') },
    { key: 'status', title: talks.status, value: ({ status }) => talks.requestStatuses[status], filter: ({ status }) => status },
    { key: 'urgency', title: words.urgency, value: ({ urgency }) => talks.urgencies[urgency] },
    { key: 'asked', title: words.askedOn, value: ({ askedOn }) => askedOn },
    { key: 'due', title: words.replyDueOn, value: ({ replyDueOn, late, replyDueProvisional }) => dueDay({ day: replyDueOn, late, provisional: replyDueProvisional }) },
  ];
}

/** Who asks me, and whom I asked, for a talk. */
export default function RequestsPage() {
  const words = useRequestWords();
  const columns = useColumns();
  const ask = <Link to="/talks/requests/new">{words.request}</Link>;
  return (
    <GraphPage title={words.title} query={RequestsPageDocument} variables={{}} actions={ask}>
      {({ ofMe, byMe, myTalkAbsence }, more) => (
        <div className="stack">
          <ResourceTable
            id="requests"
            title={words.title}
            columns={columns}
            rows={readFragment(RequestRowFragmentDoc, [...ofMe.nodes, ...byMe.nodes])}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} hint={words.noneHint} action={ask} />}
            onMore={moreOf(more, { ofMe, byMe })}
          />
          <Absence absence={myTalkAbsence} />
        </div>
      )}
    </GraphPage>
  );
}
