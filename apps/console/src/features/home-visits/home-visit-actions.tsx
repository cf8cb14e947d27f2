import { Button } from 'antd';
import { useState } from 'react';
import type { HomeVisitDetailsFragment } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { RecordVisitForm, ScheduleVisitForm } from './home-visit-forms';
import { useAnswerHomeVisit, useCancelHomeVisit } from './use-home-visit-actions';
import { useHomeVisitWords } from './words';

type Form = 'schedule' | 'record';

/** What may be done next, as the graph says it. Consent is of this visit on this day, and may be taken back until it is done. */
export function HomeVisitActions({ visit }: { readonly visit: HomeVisitDetailsFragment }) {
  const words = useHomeVisitWords();
  const told = useTold(useRefusal(words.refusals));
  const [[answer, answering], [cancel, cancelling]] = [useAnswerHomeVisit(), useCancelHomeVisit()];
  const [form, setForm] = useState<Form | null>(null);
  const toggle = (which: Form) => () => setForm(form === which ? null : which);
  const { id: visitId, viewerCanConsent, viewerCanSayNo, viewerCanSchedule, viewerCanCancel, viewerCanRecord } = visit;
  const none = ![viewerCanConsent, viewerCanSayNo, viewerCanSchedule, viewerCanCancel, viewerCanRecord].includes(true);
  return (
    <section className="card stack">
      <h2>{words.nextStep}</h2>
      {none && <p className="muted">{words.nothing}</p>}
      {viewerCanSayNo && <p className="muted">{words.answerNote}</p>}
      {viewerCanCancel && !viewerCanSchedule && !viewerCanRecord && <p className="muted">{words.waits}</p>}
      <div className="actions">
        {viewerCanConsent && <Button loading={answering} onClick={async () => told(await answer({ visitId, answer: 'CONSENT' }), words.consented)}>{words.consent}</Button>}
        {viewerCanSayNo && <Button loading={answering} onClick={async () => told(await answer({ visitId, answer: 'NOT_THIS_TIME' }), words.answered)}>{viewerCanConsent ? words.notThisTime : words.noLonger}</Button>}
        {viewerCanSchedule && <Button aria-expanded={form === 'schedule'} onClick={toggle('schedule')}>{words.schedule}</Button>}
        {viewerCanRecord && <Button aria-expanded={form === 'record'} onClick={toggle('record')}>{words.record}</Button>}
        {viewerCanCancel && <SureButton text={words.cancel} sure={words.cancelSure} busy={cancelling} onSure={async () => told(await cancel({ visitId }), words.cancelled)} />}
      </div>
      {form === 'schedule' && viewerCanSchedule && <ScheduleVisitForm visit={visit} onClose={() => setForm(null)} />}
      {form === 'record' && viewerCanRecord && <RecordVisitForm visit={visit} onClose={() => setForm(null)} />}
    </section>
  );
}
