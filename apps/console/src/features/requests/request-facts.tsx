import { Link } from 'react-router';
import type { RequestDetailsFragment } from '../../graph/graphql';
import { useDueDay } from '../../shared/due-day';
import { useTalkWords } from '../../shared/talk-words';
import { useRequestWords } from './words';

/** How a request stands. */
export function RequestFacts({ request }: { readonly request: RequestDetailsFragment }) {
  const [words, talks, dueDay] = [useRequestWords(), useTalkWords(), useDueDay()];
  return (
    <section className="card">
      <h2>{talks.requestStatuses[request.status]}</h2>
      <dl className="facts">
        <dt>{words.requester}</dt>
        <dd>{request.requester.name}</dd>
        <dt>{words.chosen}</dt>
        <dd>{request.chosen?.name ?? talks.anyLeader}</dd>
        <dt>{words.urgency}</dt>
        <dd>{talks.urgencies[request.urgency]}</dd>
        {request.channel && <dt>{talks.channel}</dt>}
        {request.channel && <dd>{talks.channels[request.channel]}</dd>}
        <dt>{words.askedOn}</dt>
        <dd>{request.askedOn}</dd>
        <dt>{words.replyDueOn}</dt>
        <dd className={request.late ? 'warn' : undefined}>{dueDay({ day: request.replyDueOn, late: request.late, provisional: request.replyDueProvisional })}</dd>
        {request.talk && <dt>{words.talk}</dt>}
        {request.talk && <dd><Link to={`/talks/${request.talk.id}`}>{words.openTalk}</Link></dd>}
      </dl>
    </section>
  );
}
