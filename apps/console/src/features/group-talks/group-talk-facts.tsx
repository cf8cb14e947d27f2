import { useListed } from '@tongxin/web-ui';
import type { GroupTalkDetailsFragment } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { when } from '../../shared/when';
import { useGroupTalkWords } from './words';

/** How a group talk stands. Its host sees whom they invited and how many chairs to put, never who comes. */
export function GroupTalkFacts({ talk }: { readonly talk: GroupTalkDetailsFragment }) {
  const [words, talks, listed] = [useGroupTalkWords(), useTalkWords(), useListed()];
  const { status, host, plannedOn, plannedAt, place, invited, invitees, coming, myAnswer, heldOn } = talk;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [talks.status, words.statuses[status]],
    [words.host, host.name],
    [talks.day, when(plannedOn, plannedAt)],
    [talks.place, place],
    [words.invited, String(invited)],
    [words.invitees, invitees && listed(invitees.map(({ name }) => name ?? ''))],
    [words.coming, typeof coming === 'number' ? words.people(coming) : null],
    [words.myAnswer, myAnswer && words.answers[myAnswer]],
    [words.heldOn, heldOn],
  ];
  return (
    <section className="card">
      <h2>{words.facts}</h2>
      <dl className="facts">{facts.flatMap(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>] : []))}</dl>
    </section>
  );
}
