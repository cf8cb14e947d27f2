import type { Field, Values } from '@tongxin/web-ui';
import type { TalkChannel, TalkTermsFragment } from '../graph/graphql';
import type { useTalkWords } from './talk-words';

export type TermsName = 'plannedOn' | 'plannedAt' | 'channel' | 'place';

/** When, how and where two people meet: asked alike wherever somebody proposes it. */
export const termsFields = (words: ReturnType<typeof useTalkWords>, today: string): readonly Field<TermsName>[] => [
  { name: 'plannedOn', label: words.day, kind: 'day', required: true, min: today },
  { name: 'plannedAt', label: words.time, kind: 'time' },
  { name: 'channel', label: words.channel, kind: 'choice', options: Object.entries(words.channels).map(([value, label]) => ({ value, label })) },
  { name: 'place', label: words.place, kind: 'text', maxLength: 60, hint: words.placeHint },
];

export const NO_TERMS: Values<TermsName> = { plannedOn: '', plannedAt: '', channel: '', place: '' };

export const termsOf = (talk: TalkTermsFragment): Values<TermsName> => ({ plannedOn: talk.plannedOn ?? '', plannedAt: talk.plannedAt ?? '', channel: talk.channel ?? '', place: talk.place ?? '' });

/** As the graph takes them: what was left empty is null. */
export const termsInput = ({ plannedOn, plannedAt, channel, place }: Values<TermsName>) => ({
  plannedOn,
  plannedAt: plannedAt || null,
  channel: (channel || null) as TalkChannel | null,
  place: place.trim() || null,
});
