import { typeset } from '@tongxin/outcome';
import { sentenceOf, type ActionOutcome, type Refusal } from '@tongxin/web-graph';
import { Button } from 'antd';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useLanguage } from '../language';
import { useUiWords } from '../words';
import { DifferenceDialog } from './difference-dialog';
import { missingIn, type Field, type Values } from './field';
import { FieldInput } from './field-input';
import { useDraft } from './use-draft';

export interface ResourceFormProps<Name extends string> {
  /** Names the draft; of one account, one thing and one purpose. Null: what is typed stays in this form and nowhere else. */
  readonly draft: string | null;
  readonly fields: readonly Field<Name>[];
  /** What is saved now. */
  readonly saved: Values<Name>;
  readonly submit: string;
  readonly onSubmit: (values: Values<Name>) => Promise<ActionOutcome<unknown>>;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  /** Reads what is saved once more, before what was typed over it is sent: what somebody else changed meanwhile is shown first. */
  readonly refresh?: () => Promise<unknown>;
  /** A refusal in the reader's language. */
  readonly refusal: (refusal: Refusal) => string;
}

type Faults<Name extends string> = Partial<Record<Name, string>>;

/** A form that keeps what was typed until it is accepted, says at the field what is wrong, and shows what somebody else changed meanwhile. */
export function ResourceForm<Name extends string>({ draft: key, fields, saved, submit, onSubmit, onDone, onCancel, refresh, refusal }: ResourceFormProps<Name>) {
  const words = useUiWords();
  const { language } = useLanguage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(key, fields, saved);
  const latest = useRef({ draft, onSubmit });
  useEffect(() => {
    latest.current = { draft, onSubmit };
  });
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults<Name>>({});
  const [notice, setNotice] = useState('');

  const show = (at: Faults<Name>, elsewhere: string) => {
    setFaults(at);
    setNotice(elsewhere);
    const first = fields.find(({ name }) => at[name]);
    if (first) form.current?.querySelector<HTMLElement>(`[id="${id}-${first.name}"]`)?.focus();
  };
  const refuse = (refusals: readonly Refusal[]) => {
    const fieldOf = ({ path }: Refusal) => fields.find(({ name }) => name === path.at(-1))?.name;
    const said = (each: Refusal) => refusal(each) + (language === 'zh' && each.hint ? ` ${typeset(each.hint)}` : '');
    show(Object.fromEntries(refusals.flatMap((each) => (fieldOf(each) ? [[fieldOf(each), said(each)]] : []))) as Faults<Name>, refusals.filter((each) => !fieldOf(each)).map(said).join(' '));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(fields, draft.values);
    if (missing.length > 0) return show(Object.fromEntries(missing.map((name) => [name, words.required])) as Faults<Name>, '');
    setBusy(true);
    // What cannot be read cannot be sent either, and that is said then.
    await refresh?.().catch(() => undefined);
    // Drawn, and so what is compared here.
    if (refresh) await new Promise(requestAnimationFrame);
    const { values, conflicts } = latest.current.draft;
    // Whatever goes wrong is said; what was typed stays.
    const outcome = conflicts.length > 0 ? null : await latest.current.onSubmit(values).catch((error: unknown) => ({ kind: 'failed', error }) as const);
    setBusy(false);
    if (!outcome) return;
    if (outcome.kind === 'refused') return refuse(outcome.refusals);
    if (outcome.kind === 'failed') return show({}, sentenceOf(outcome.error, language));
    show({}, '');
    draft.discard();
    onDone?.();
  };

  return (
    <form ref={form} className="resource-form" noValidate onSubmit={(event) => void send(event)}>
      {draft.restored && (
        <p className="form-restored" role="status">
          {words.draftKept} <Button type="link" size="small" onClick={draft.discard}>{words.discardDraft}</Button>
        </p>
      )}
      {notice && <p className="form-notice" role="alert">{notice}</p>}
      {fields.map((field) => (
        <FieldInput key={field.name} id={`${id}-${field.name}`} field={field} value={draft.values[field.name]} fault={faults[field.name] ?? null} onType={(value) => draft.type(field.name, value)} />
      ))}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={busy}>{submit}</Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
      <DifferenceDialog fields={draft.conflicts} mine={draft.values} saved={saved} onKeepMine={draft.keepMine} onTakeSaved={draft.takeSaved} />
    </form>
  );
}
