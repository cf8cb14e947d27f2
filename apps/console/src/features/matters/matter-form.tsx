import { ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useAnalyseMatter, useGiveMatterFeedback, usePassMatter, useReopenMatter, useResolveMatter } from './use-matter-actions';
import { useMatterWords } from './words';

export type MatterStepForm = 'analyse' | 'resolve' | 'feedback' | 'pass' | 'reopen';
type Name = 'text' | 'dueOn' | 'unitId';

interface MatterFormProps {
  readonly step: MatterStepForm;
  readonly matterId: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** A step in words; some with a day or a unit. */
export function MatterForm({ step, matterId, units, onClose }: MatterFormProps) {
  const [words, notices] = [useMatterWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [[analyse], [resolve], [feedback], [pass], [reopen]] = [useAnalyseMatter(), useResolveMatter(), useGiveMatterFeedback(), usePassMatter(), useReopenMatter()];
  const fields: readonly Field<Name>[] = [
    { name: 'text', label: words.text, kind: 'words', required: true, maxLength: 2000, hint: words.textHint },
    ...(step === 'resolve' ? [{ name: 'dueOn', label: words.dueOn, kind: 'day', required: true, min: today } as const] : []),
    ...(step === 'pass' ? [{ name: 'unitId', label: words.unit, kind: 'choice', required: true, options: units.map(({ id, name }) => ({ value: id, label: name })) } as const] : []),
  ];
  const send = { analyse: (text: string) => analyse({ matterId, text }), feedback: (text: string) => feedback({ matterId, text }), reopen: (text: string) => reopen({ matterId, text }) };
  return (
    <ResourceForm
      draft={`${signInName}:${step}:${matterId}`}
      fields={fields}
      saved={{ text: '', dueOn: '', unitId: '' }}
      submit={words[step]}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ text, dueOn, unitId }) => {
        const outcome = step === 'resolve' ? await resolve({ matterId, text, dueOn }) : step === 'pass' ? await pass({ matterId, text, unitId }) : await send[step](text);
        if (outcome.kind === 'done') notices.done(words.done);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
