import type { Field, Values } from '@tongxin/web-ui';
import type { useTalkWords } from '../../shared/talk-words';

export type GroupTermsName = 'plannedOn' | 'plannedAt' | 'place';

/** When and where a group meets: asked alike when it is invited and when it is moved. */
export const groupTermsFields = (words: ReturnType<typeof useTalkWords>, today: string): readonly Field<GroupTermsName>[] => [
  { name: 'plannedOn', label: words.day, kind: 'day', required: true, min: today },
  { name: 'plannedAt', label: words.time, kind: 'time' },
  { name: 'place', label: words.place, kind: 'text', maxLength: 60, hint: words.placeHint },
];

/** As the graph takes them: what was left empty is null. */
export const groupTermsInput = ({ plannedOn, plannedAt, place }: Values<GroupTermsName>) => ({ plannedOn, plannedAt: plannedAt || null, place: place.trim() || null });
