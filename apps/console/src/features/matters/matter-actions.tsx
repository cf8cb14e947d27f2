import { Button } from 'antd';
import { useState } from 'react';
import type { MatterDetailsFragment } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { MatterForm, type MatterStepForm } from './matter-form';
import { useCloseMatter, useWithdrawMatter } from './use-matter-actions';
import { useMatterWords } from './words';

interface MatterActionsProps {
  readonly matter: MatterDetailsFragment;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** What may be done next, as the graph says it. */
export function MatterActions({ matter, units }: MatterActionsProps) {
  const words = useMatterWords();
  const told = useTold(useRefusal(words.refusals));
  const [close, closing] = useCloseMatter();
  const [withdraw, withdrawing] = useWithdrawMatter();
  const [form, setForm] = useState<MatterStepForm | null>(null);
  const { id: matterId, viewerCanAnalyse, viewerCanResolve, viewerCanGiveFeedback, viewerCanPass, viewerCanClose, viewerCanReopen, viewerCanWithdraw } = matter;
  const may: Readonly<Record<MatterStepForm, boolean>> = { analyse: viewerCanAnalyse, resolve: viewerCanResolve, feedback: viewerCanGiveFeedback, pass: viewerCanPass, reopen: viewerCanReopen };
  const steps = (Object.keys(may) as MatterStepForm[]).filter((step) => may[step]);
  const over = matter.status === 'CLOSED' || matter.status === 'WITHDRAWN';
  return (
    <section className="card stack">
      <h2>{words.nextStep}</h2>
      {steps.length === 0 && !viewerCanClose && <p className="muted">{over ? words.closed : words.waiting}</p>}
      {viewerCanClose && <p>{words.solvedQuestion}</p>}
      <div className="actions">
        {viewerCanClose && <Button type="primary" loading={closing} onClick={async () => told(await close({ matterId, solved: true }), words.done)}>{words.closeSolved}</Button>}
        {viewerCanClose && <Button loading={closing} onClick={async () => told(await close({ matterId, solved: false }), words.done)}>{words.closeUnsolved}</Button>}
        {steps.map((step) => <Button key={step} aria-expanded={form === step} onClick={() => setForm(form === step ? null : step)}>{words[step]}</Button>)}
        {viewerCanWithdraw && <SureButton text={words.withdraw} sure={words.withdrawSure} busy={withdrawing} onSure={async () => told(await withdraw({ matterId }), words.withdrawn)} />}
      </div>
      {form && may[form] && <MatterForm key={form} step={form} matterId={matterId} units={units} onClose={() => setForm(null)} />}
    </section>
  );
}
