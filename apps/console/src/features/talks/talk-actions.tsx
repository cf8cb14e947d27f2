import { Button } from 'antd';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { TalkDetailsFragmentDoc, TalkTermsFragmentDoc } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useTalkWords } from '../../shared/talk-words';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { AnotherForm } from './another-form';
import { RecordForm } from './record-form';
import { RescheduleForm } from './reschedule-form';
import { TopicForm } from './topic-form';
import { useAnswerTalk, useCancelTalk, useCloseTalk, useConfirmTalk, useDisputeTalk } from './use-talk-actions';
import { useTalksWords } from './words';

type Form = 'another' | 'reschedule' | 'topic' | 'record';

/** What may be done next, as the graph says it. */
export function TalkActions({ talk }: { readonly talk: FragmentType<typeof TalkDetailsFragmentDoc> }) {
  const words = useTalksWords();
  const told = useTold(useRefusal(useTalkWords().refusals));
  const details = readFragment(TalkDetailsFragmentDoc, talk);
  const [answer, answering] = useAnswerTalk();
  const [cancel, cancelling] = useCancelTalk();
  const [confirm, confirming] = useConfirmTalk();
  const [dispute, disputing] = useDisputeTalk();
  const [close, closing] = useCloseTalk();
  const [form, setForm] = useState<Form | null>(null);
  const toggle = (which: Form) => () => setForm(form === which ? null : which);
  const { id: talkId, viewerCanAnswer, viewerCanDecline, viewerCanReschedule, viewerCanNameTopic, viewerCanCancel, viewerCanRecord, viewerCanConfirm, viewerCanClose } = details;
  const { terms: seenTerms } = readFragment(TalkTermsFragmentDoc, details);
  const none = ![viewerCanAnswer, viewerCanDecline, viewerCanReschedule, viewerCanCancel, viewerCanRecord, viewerCanConfirm, viewerCanClose].includes(true);

  return (
    <section className="card stack">
      <h2>{words.nextStep}</h2>
      {none && <p className="muted">{details.status === 'PROPOSED' ? words.waitOther : words.closed}</p>}
      {viewerCanDecline && <p className="muted">{words.declineNote}</p>}
      <div className="actions">
        {viewerCanAnswer && <Button type="primary" loading={answering} onClick={async () => told(await answer({ talkId, answer: 'ACCEPT', seenTerms }), words.accepted)}>{words.accept}</Button>}
        {viewerCanDecline && <Button loading={answering} onClick={async () => told(await answer({ talkId, answer: 'DECLINE', seenTerms }), words.declined)}>{words.decline}</Button>}
        {viewerCanDecline && <Button aria-expanded={form === 'another'} onClick={toggle('another')}>{words.another}</Button>}
        {viewerCanConfirm && <Button type="primary" loading={confirming} onClick={async () => told(await confirm({ talkId }), words.confirmed)}>{words.confirm}</Button>}
        {viewerCanConfirm && <SureButton text={words.dispute} sure={words.disputeSure} busy={disputing} onSure={async () => told(await dispute({ talkId }), words.disputed)} />}
        {viewerCanRecord && <Button type={form === 'record' || viewerCanAnswer ? 'default' : 'primary'} aria-expanded={form === 'record'} onClick={toggle('record')}>{words.record}</Button>}
        {viewerCanReschedule && <Button aria-expanded={form === 'reschedule'} onClick={toggle('reschedule')}>{words.reschedule}</Button>}
        {viewerCanNameTopic && <Button aria-expanded={form === 'topic'} onClick={toggle('topic')}>{words.nameTopic}</Button>}
        {viewerCanCancel && <SureButton text={words.cancel} sure={words.cancelSure} busy={cancelling} onSure={async () => told(await cancel({ talkId }), words.cancelled)} />}
        {viewerCanClose && <Button loading={closing} onClick={async () => told(await close({ talkId }), words.closedDone)}>{words.close}</Button>}
      </div>
      {form === 'another' && viewerCanDecline && <AnotherForm talk={details} onClose={() => setForm(null)} />}
      {form === 'record' && viewerCanRecord && <RecordForm talk={details} onClose={() => setForm(null)} />}
      {form === 'topic' && viewerCanNameTopic && <TopicForm talk={details} onClose={() => setForm(null)} />}
      {form === 'reschedule' && viewerCanReschedule && <RescheduleForm talk={details} onClose={() => setForm(null)} />}
    </section>
  );
}
