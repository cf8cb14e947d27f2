import { Button } from 'antd';
import { useState } from 'react';
import type { GroupTalkAnswer, GroupTalkDetailsFragment } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { RecordGroupForm, RescheduleGroupForm } from './group-talk-forms';
import { useAnswerGroupTalk, useCancelGroupTalk } from './use-group-talk-actions';
import { useGroupTalkWords } from './words';

type Form = 'reschedule' | 'record';

/** What may be done next, as the graph says it. Who is invited answers for themselves, and anew as often as they like. */
export function GroupTalkActions({ talk }: { readonly talk: GroupTalkDetailsFragment }) {
  const words = useGroupTalkWords();
  const told = useTold(useRefusal(words.refusals));
  const [[answer, answering], [cancel, cancelling]] = [useAnswerGroupTalk(), useCancelGroupTalk()];
  const [form, setForm] = useState<Form | null>(null);
  const toggle = (which: Form) => () => setForm(form === which ? null : which);
  const { id: groupTalkId, terms: seenTerms, myAnswer, viewerCanAnswer, viewerCanReschedule, viewerCanCancel, viewerCanRecord } = talk;
  // Whoever has answered may go back to that answer; to none there is no way.
  const say = async (to: GroupTalkAnswer, before: GroupTalkAnswer | null): Promise<unknown> => told(await answer({ groupTalkId, answer: to, seenTerms }), words.answered, before ? () => void say(before, null) : undefined);
  const none = ![viewerCanAnswer, viewerCanReschedule, viewerCanCancel, viewerCanRecord].includes(true);
  return (
    <section className="card stack">
      <h2>{words.nextStep}</h2>
      {none && <p className="muted">{words.nothing}</p>}
      {viewerCanAnswer && <p className="muted">{words.answerNote}</p>}
      <div className="actions">
        {viewerCanAnswer && myAnswer !== 'COMING' && <Button loading={answering} onClick={() => void say('COMING', myAnswer)}>{words.come}</Button>}
        {viewerCanAnswer && myAnswer !== 'NOT_COMING' && <Button loading={answering} onClick={() => void say('NOT_COMING', myAnswer)}>{words.notThisTime}</Button>}
        {viewerCanRecord && <Button aria-expanded={form === 'record'} onClick={toggle('record')}>{words.record}</Button>}
        {viewerCanReschedule && <Button aria-expanded={form === 'reschedule'} onClick={toggle('reschedule')}>{words.reschedule}</Button>}
        {viewerCanCancel && <SureButton text={words.cancel} sure={words.cancelSure} busy={cancelling} onSure={async () => told(await cancel({ groupTalkId }), words.cancelled)} />}
      </div>
      {form === 'record' && viewerCanRecord && <RecordGroupForm talk={talk} onClose={() => setForm(null)} />}
      {form === 'reschedule' && viewerCanReschedule && <RescheduleGroupForm talk={talk} onClose={() => setForm(null)} />}
    </section>
  );
}
