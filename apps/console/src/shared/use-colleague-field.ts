import { fits } from '@tongxin/web-ui/palette';
import type { Field } from '@tongxin/web-ui';
import { useColleagues } from './use-colleagues';
import { useViewer } from './viewer';

/** Chooses a colleague by name, unit, pinyin or initials. Nobody has a talk with themselves. */
export function useColleagueField<Name extends string>(name: Name, label: string, required: boolean, whom: 'others' | 'anybody' = 'others'): Field<Name> {
  const { colleagues } = useColleagues();
  const { person } = useViewer();
  const options = colleagues.filter(({ id }) => whom === 'anybody' || id !== person?.id).map((colleague) => ({ value: colleague.id, label: `${colleague.name} · ${colleague.unit}` }));
  return { name, label, kind: 'choice', required, options, finds: fits };
}
