import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { TalkRowFragmentDoc, TalksPageDocument, type TalkRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useTalkWords } from '../../shared/talk-words';
import { useViewer } from '../../shared/viewer';
import { when } from '../../shared/when';
import { useYear, YearChoice } from '../../shared/year-choice';
import { useTalksWords } from './words';

function useColumns(): readonly Column<TalkRowFragment>[] {
  const words = useTalksWords();
  const talks = useTalkWords();
  const { person } = useViewer();
  const other = ({ talker, talkee }: TalkRowFragment) => (talker.id === person?.id ? talkee : talker).name;
  return [
    { key: 'with', title: talks.with, value: other, render: (talk) => <Link to={`/talks/${talk.id}`}>{other(talk)}</Link> },
    { key: 'role', title: words.role, value: ({ talker }) => (talker.id === person?.id ? words.asTalker : words.asTalkee), filter: ({ talker }) => (talker.id === person?.id ? 'TALKER' : 'TALKEE') },
    { key: 'status', title: talks.status, value: ({ status }) => talks.statuses[status], filter: ({ status }) => status },
    { key: 'planned', title: talks.day, value: ({ plannedOn, plannedAt }) => when(plannedOn, plannedAt) },
    { key: 'held', title: words.held, value: ({ heldOn }) => heldOn },
    { key: 'channel', title: talks.channel, value: ({ channel }) => channel && talks.channels[channel], extra: true },
    { key: 'place', title: talks.place, value: ({ place }) => place, extra: true },
    { key: 'topic', title: talks.topic, value: ({ topicClass }) => topicClass && talks.topics[topicClass], extra: true },
  ];
}

/** One's own talks of a year. */
export default function TalksPage() {
  const words = useTalksWords();
  const year = useYear();
  const columns = useColumns();
  const { person } = useViewer();
  const ways = person?.inService && (
    <>
      <Link to="/talks/new">{words.offer}</Link>
      <Link to="/talks/requests/new">{words.request}</Link>
    </>
  );
  return (
    <GraphPage title={words.title} query={TalksPageDocument} variables={{ year }} actions={<><YearChoice />{ways}</>}>
      {({ myTalks: { nodes, pageInfo } }, more) => (
        <ResourceTable
          id="talks"
          title={words.title}
          columns={columns}
          rows={readFragment(TalkRowFragmentDoc, nodes)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.noTalks} hint={words.noTalksHint} action={ways && <span className="actions" style={{ justifyContent: 'center' }}>{ways}</span>} />}
          onMore={moreOf(more, { after: { pageInfo } })}
        />
      )}
    </GraphPage>
  );
}
