const CHINESE = String.raw`[\p{Script=Han}「」『』《》“”\uff08\uff09【】、。]`;
const INSIDE = '[^()]*';

const HAN = /\p{Script=Han}/u;
const PAIR = new RegExp(String.raw`(?<=${CHINESE})\(${INSIDE}\)|\(${INSIDE}\)(?=${CHINESE})|\(${INSIDE}\p{Script=Han}${INSIDE}\)`, 'gu');
/** An address is matched too, and so passed over. */
const MARK = new RegExp(String.raw`https?://[!-~]*[\w/]|(?<=${CHINESE})[,;:?!]+|(?<=\S)[,;:?!]+(?=${CHINESE})`, 'gu');
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '\uff0c', ';': '\uff1b', ':': '\uff1a', '?': '\uff1f', '!': '\uff01' };

function bracketed(text: string): string {
  const set = text.replace(PAIR, (pair) => `\uff08${pair.slice(1, -1)}\uff09`);
  return set === text ? text : bracketed(set);
}

/**
 * Chinese is set with Chinese punctuation; sources and messages are typed without. A mark counts as Chinese where a Chinese character stands beside it, and brackets
 * also where one stands between them; what is 15:00, 20,000 or an address stays so, and so does a text without Chinese.
 */
export const typeset = (text: string): string =>
  HAN.test(text) ? bracketed(text).replace(MARK, (found) => (found.startsWith('http') ? found : found.replace(/./g, (mark) => FULL_WIDTH[mark] ?? mark))) : text;

function setAll(words: unknown): unknown {
  if (typeof words === 'string') return typeset(words);
  if (typeof words === 'function') return (...values: unknown[]) => setAll(words(...values));
  if (Array.isArray(words)) return words.map(setAll);
  return typeof words === 'object' && words !== null ? Object.fromEntries(Object.entries(words).map(([key, word]) => [key, setAll(word)])) : words;
}

/** The same of a whole dictionary: each of its words, and whatever its functions answer. */
export const typesetAll = <Words>(words: Words): Words => setAll(words) as Words;
