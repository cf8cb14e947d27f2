import { ResourceForm } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import type { RequestDetailsFragment } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useTalkWords } from '../../shared/talk-words';
import { NO_TERMS, termsFields, termsInput } from '../../shared/terms';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { RedirectForm } from './redirect-form';
import { useAcceptTalkRequest, useWithdrawTalkRequest, useYieldTalkRequest } from './use-request-actions';
import { useRequestWords } from './words';

/** What may be done next, as the graph says it. */
export function RequestActions({ request }: { readonly request: RequestDetailsFragment }) {
  const [words, talks] = [useRequestWords(), useTalkWords()];
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const { today, signInName } = useViewer();
  const [accept] = useAcceptTalkRequest();
  const [yieldIt, yielding] = useYieldTalkRequest();
  const [withdraw, withdrawing] = useWithdrawTalkRequest();
  const [form, setForm] = useState<'accept' | 'redirect' | null>(null);
  const { id: requestId, status, viewerCanAccept, viewerCanYield, viewerCanRedirect, viewerCanWithdraw } = request;
  const toggle = (which: 'accept' | 'redirect') => setForm(form === which ? null : which);

  return (
    <section className="card stack">
      <h2>{words.nextStep}</h2>
      {![viewerCanAccept, viewerCanYield, viewerCanRedirect].includes(true) && <p className="muted">{status === 'WITHDRAWN' || status === 'HELD' ? words.closed : words.waiting}</p>}
      <div className="actions">
        {viewerCanAccept && <Button type="primary" aria-expanded={form === 'accept'} onClick={() => toggle('accept')}>{words.accept}</Button>}
        {viewerCanYield && <SureButton text={words.yield} sure={words.yieldSure} busy={yielding} onSure={async () => told(await yieldIt({ requestId }), words.yielded)} />}
        {viewerCanRedirect && <Button aria-expanded={form === 'redirect'} onClick={() => toggle('redirect')}>{words.redirect}</Button>}
        {viewerCanWithdraw && <SureButton text={words.withdraw} sure={words.withdrawSure} busy={withdrawing} onSure={async () => told(await withdraw({ requestId }), words.withdrawn)} />}
      </div>
      {form === 'accept' && (
        <ResourceForm
          draft={`${signInName}:accept:${requestId}`}
          fields={termsFields(talks, today)}
          saved={{ ...NO_TERMS, channel: request.channel ?? '' }}
          submit={words.accept}
          refusal={refusal}
          onSubmit={async (terms) => {
            const outcome = await accept({ requestId, ...termsInput(terms) });
            if (outcome.kind === 'done') told(outcome, words.accepted);
            return outcome;
          }}
          onDone={() => setForm(null)}
          onCancel={() => setForm(null)}
        />
      )}
      {form === 'redirect' && <RedirectForm request={request} onClose={() => setForm(null)} />}
    </section>
  );
}
