import PinyinMatch from 'pinyin-match';

/** Somewhere to go, as the palette finds it. */
export interface Destination {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly path: string;
}

/** Whether a Chinese text fits what was typed: its characters, pinyin, or the initials of it. */
export const fits = (typed: string, text: string): boolean => PinyinMatch.match(text, typed.trim()) !== false || text.toLowerCase().includes(typed.trim().toLowerCase());

const MOST = 20;

/** What fits, what begins with it first; everything where nothing was typed. */
export function found(destinations: readonly Destination[], typed: string): readonly Destination[] {
  const wanted = typed.trim();
  if (!wanted) return destinations.slice(0, MOST);
  const ranked = destinations.flatMap((destination) => {
    const at = PinyinMatch.match(destination.title, wanted);
    if (at !== false) return [{ destination, rank: at[0] === 0 ? 0 : 1 }];
    return fits(wanted, `${destination.title} ${destination.hint ?? ''}`) ? [{ destination, rank: 2 }] : [];
  });
  return ranked.sort((one, other) => one.rank - other.rank).slice(0, MOST).map(({ destination }) => destination);
}
