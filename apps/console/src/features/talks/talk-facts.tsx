import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { TalkDetailsFragmentDoc, TalkTermsFragmentDoc } from '../../graph/graphql';
import { useTalkWords } from '../../shared/talk-words';
import { when } from '../../shared/when';
import { useTalksWords } from './words';

interface TalkFactsProps {
  readonly talk: FragmentType<typeof TalkDetailsFragmentDoc>;
  readonly talker: string;
  readonly talkee: string;
}

/** How a talk stands. */
export function TalkFacts({ talk, talker, talkee }: TalkFactsProps) {
  const [words, talks] = [useTalksWords(), useTalkWords()];
  const details = readFragment(TalkDetailsFragmentDoc, talk);
  const terms = readFragment(TalkTermsFragmentDoc, details);
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [talks.status, talks.statuses[details.status]],
    [talks.talker, talker],
    [talks.with, talkee],
    [talks.day, when(terms.plannedOn, terms.plannedAt)],
    [talks.channel, terms.channel && talks.channels[terms.channel]],
    [talks.place, terms.place],
    [words.proposedBy, details.proposedBy?.name],
    [talks.topic, details.topicClass && talks.topics[details.topicClass]],
    [words.held, details.heldOn],
  ];
  return (
    <section className="card">
      <h2>{words.terms}</h2>
      <dl className="facts">
        {facts.flatMap(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>] : []))}
      </dl>
      {details.days.length > 0 && (
        <>
          <h3>{words.days}</h3>
          <p className="muted">{words.daysNote}</p>
          <dl className="facts">
            {details.days.flatMap(({ kind, on }) => [<dt key={kind}>{words.dayKinds[kind]}</dt>, <dd key={`${kind}:`}>{on}</dd>])}
          </dl>
        </>
      )}
    </section>
  );
}
