import { ResourceForm, useNotices, type Field } from '@tongxin/web-ui';
import type { FamilyLetterTemplateCode } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useSendFamilyLetter } from './use-letter-actions';
import { useLetterWords } from './words';

type Name = 'unitId' | 'openDay' | 'place';

interface SendLetterFormProps {
  readonly code: FamilyLetterTemplateCode;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** To whom a letter goes; an open day has a day and a place. */
export function SendLetterForm({ code, units, onClose }: SendLetterFormProps) {
  const [words, notices] = [useLetterWords(), useNotices()];
  const { today, signInName } = useViewer();
  const [send] = useSendFamilyLetter();
  const fields: readonly Field<Name>[] = [
    { name: 'unitId', label: words.unit, kind: 'choice', hint: words.unitHint, options: units.map(({ id, name }) => ({ value: id, label: name })) },
    ...(code === 'OPEN_DAY'
      ? ([
          { name: 'openDay', label: words.openDay, kind: 'day', min: today },
          { name: 'place', label: words.place, kind: 'text', maxLength: 60, hint: words.placeHint },
        ] as const)
      : []),
  ];
  return (
    <ResourceForm<Name>
      draft={`${signInName}:letter:${code}`}
      fields={fields}
      saved={{ unitId: '', openDay: '', place: '' }}
      submit={words.send}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ unitId, openDay, place }) => {
        const outcome = await send({ template: code, unitId: unitId || null, openDay: openDay || null, place: place?.trim() || null });
        if (outcome.kind === 'done') notices.done(words.sent);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
