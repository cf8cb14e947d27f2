import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { HomeGroupTalkFragmentDoc, HomeRequestFragmentDoc, HomeTalkFragmentDoc, HomeVisitAskedFragmentDoc } from '../../graph/graphql';
import { useViewer } from '../../shared/viewer';
import { when } from '../../shared/when';
import { useHomeWords } from './words';

type Talks = readonly FragmentType<typeof HomeTalkFragmentDoc>[];

interface WaitingProps {
  readonly toAnswer: Talks;
  readonly toConfirm: Talks;
  readonly invitations: readonly FragmentType<typeof HomeGroupTalkFragmentDoc>[];
  readonly visits: readonly FragmentType<typeof HomeVisitAskedFragmentDoc>[];
  readonly requests: readonly FragmentType<typeof HomeRequestFragmentDoc>[];
}

/** What others wait for from whoever is signed in. */
export function Waiting({ toAnswer, toConfirm, invitations, visits, requests }: WaitingProps) {
  const words = useHomeWords();
  const { person } = useViewer();
  const talks = [...toAnswer.map((talk) => ({ talk, text: words.answer })), ...toConfirm.map((talk) => ({ talk, text: words.confirm }))];
  return (
    <section className="card">
      <h2>{words.waiting}</h2>
      {talks.length + invitations.length + visits.length + requests.length === 0 && <p className="muted">{words.nothingWaits}</p>}
      <ul className="list">
        {readFragment(HomeRequestFragmentDoc, requests).map(({ id, requester, replyDueOn, late }) => (
          <li key={id}>
            <Link to={`/talks/requests/${id}`}>{requester.name}</Link>
            <span>{words.reply(replyDueOn)}</span>
            {late && <span className="warn">{words.late}</span>}
          </li>
        ))}
        {talks.map(({ talk, text }) => {
          const { id, talker, talkee, plannedOn, plannedAt } = readFragment(HomeTalkFragmentDoc, talk);
          return (
            <li key={id}>
              <Link to={`/talks/${id}`}>{(talker.id === person?.id ? talkee : talker).name}</Link>
              <span>{text}</span>
              <span className="muted">{when(plannedOn, plannedAt)}</span>
            </li>
          );
        })}
        {readFragment(HomeGroupTalkFragmentDoc, invitations).map(({ id, host, plannedOn, plannedAt }) => (
          <li key={id}>
            <Link to={`/group-talks/${id}`}>{host.name}</Link>
            <span>{words.invitation}</span>
            <span className="muted">{when(plannedOn, plannedAt)}</span>
          </li>
        ))}
        {readFragment(HomeVisitAskedFragmentDoc, visits).map(({ id, visitor, plannedOn }) => (
          <li key={id}>
            <Link to={`/home-visits/${id}`}>{visitor.name}</Link>
            <span>{words.visit}</span>
            <span className="muted">{plannedOn}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
