import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { TalkHintsShownFragmentDoc } from '../../graph/graphql';
import { useHintWords } from './hint-words';

interface Hint {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** What is late in one's own process, told to oneself alone (T-29): each leads to where it is done. Nothing is shown where nothing is late. */
export function TalkHints({ hints }: { readonly hints: FragmentType<typeof TalkHintsShownFragmentDoc> }) {
  const words = useHintWords();
  const { longWithoutOffer, unansweredRequests, overdueActions, lateMatters } = readFragment(TalkHintsShownFragmentDoc, hints);
  const shown: readonly Hint[] = [
    ...unansweredRequests.map(({ id, requester, replyDueOn }) => ({ id, path: `/talks/requests/${id}`, name: requester.name, text: words.request(replyDueOn) })),
    ...lateMatters.map(({ id, kind, answerDueOn }) => ({ id, path: `/matters/${id}`, name: words.matters[kind], text: words.matter(answerDueOn) })),
    ...overdueActions.map(({ id, talkId, action }) => ({ id, path: `/talks/${talkId}`, name: words.action, text: words.actionDue(action?.dueOn ?? '') })),
    ...longWithoutOffer.map(({ person, since }) => ({ id: person.id, path: `/talks/new?with=${person.id}`, name: person.name, text: words.without(since) })),
  ];
  if (shown.length === 0) return null;
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p className="muted">{words.about}</p>
      <ul className="list">
        {shown.map(({ id, path, name, text }) => (
          <li key={id}>
            <Link to={path}>{name}</Link>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
