import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { GroupTalkRowFragmentDoc, GroupTalksPageDocument, type GroupTalkRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useTalkWords } from '../../shared/talk-words';
import { useViewer } from '../../shared/viewer';
import { when } from '../../shared/when';
import { useGroupTalkWords } from './words';

function useColumns(): readonly Column<GroupTalkRowFragment>[] {
  const [words, talks] = [useGroupTalkWords(), useTalkWords()];
  const { person } = useViewer();
  const dayOf = ({ plannedOn, plannedAt }: GroupTalkRowFragment) => when(plannedOn, plannedAt);
  return [
    { key: 'day', title: talks.day, value: dayOf, render: (talk) => <Link to={`/group-talks/${talk.id}`} aria-label={words.openOf(talk.host.name, dayOf(talk))}>{dayOf(talk)}</Link> },
    { key: 'host', title: words.host, value: ({ host }) => (host.id === person?.id ? words.me : host.name), filter: ({ host }) => (host.id === person?.id ? 'ME' : host.name) },
    { key: 'invited', title: words.invited, value: ({ invited }) => invited, align: 'right' },
    { key: 'place', title: talks.place, value: ({ place }) => place ?? null },
    { key: 'status', title: talks.status, value: ({ status }) => words.statuses[status], filter: ({ status }) => status },
    { key: 'answer', title: words.myAnswer, value: ({ myAnswer, viewerCanAnswer }) => (myAnswer ? words.answers[myAnswer] : viewerCanAnswer ? words.toAnswer : null) },
  ];
}

/** The group talks that I host and those to which I am invited (T-24). */
export default function GroupTalksPage() {
  const words = useGroupTalkWords();
  const columns = useColumns();
  const { person } = useViewer();
  const invite = person?.inService && <Link to="/group-talks/new">{words.invite}</Link>;
  return (
    <GraphPage title={words.title} query={GroupTalksPageDocument} variables={{}} actions={invite}>
      {({ myGroupTalks: { nodes, pageInfo } }, more) => (
        <div className="stack">
          <p className="muted">{words.about}</p>
          <ResourceTable
            id="group-talks"
            title={words.title}
            columns={columns}
            rows={readFragment(GroupTalkRowFragmentDoc, nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} hint={words.noneHint} action={invite} />}
            onMore={moreOf(more, { after: { pageInfo } })}
          />
        </div>
      )}
    </GraphPage>
  );
}
