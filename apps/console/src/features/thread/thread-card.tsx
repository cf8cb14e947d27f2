import { Button } from 'antd';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { ThreadCardFragmentDoc } from '../../graph/graphql';
import { useThreadWords } from '../../shared/thread-words';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { usePutAway } from './use-put-away';
import { useThreadPageWords } from './words';

/** One thing that was said: who has it, what was done, what came back. */
export function ThreadCard({ thread }: { readonly thread: FragmentType<typeof ThreadCardFragmentDoc> }) {
  const [words, said] = [useThreadPageWords(), useThreadWords()];
  const told = useTold(useRefusal(words.refusals));
  const [putAway, putting] = usePutAway();
  const { id, kind, status, late, text, closedOn, person, unit, talk, steps, viewerCanPutAway } = readFragment(ThreadCardFragmentDoc, thread);
  const has = [person?.name, unit?.name].filter(Boolean).join(' · ');
  const where = kind === 'TALK_REQUEST' ? `/talks/requests/${id}` : `/matters/${id}`;
  return (
    <section className="card stack">
      <h2>{text ?? said.kinds[kind]}</h2>
      <p className={status === 'MY_TURN' || late ? 'warn' : 'muted'}>
        {said.statuses[status]}{closedOn && ` · ${closedOn}`}{late && ` · ${words.late}`}{has && status !== 'CLOSED' && ` · ${words.with(has)}`}
      </p>
      <ol className="list">
        {steps.map((step, at) => (
          <li key={at}>
            <strong>{words.steps[step.kind]}</strong>
            <span className="muted">{step.takenOn}</span>
            {step.unit && <span>{step.unit.name}</span>}
            {step.dueOn && <span>{words.dueOn(step.dueOn)}</span>}
            {step.text && step.kind !== 'RAISED' && <span>{step.text}</span>}
          </li>
        ))}
      </ol>
      <div className="actions">
        <Link to={where}>{words.open[kind]}</Link>
        {talk && <Link to={`/talks/${talk.id}`}>{words.openTalk}</Link>}
        {viewerCanPutAway && <Button loading={putting} onClick={async () => told(await putAway({ threadId: id }), words.putAwayDone)}>{words.putAway}</Button>}
      </div>
    </section>
  );
}
