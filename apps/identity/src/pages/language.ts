export type Language = 'zh' | 'en';

/** Words in both languages of the house; Chinese is the users', English is complete. */
export type Words = Readonly<Record<Language, string>>;

export const say = (language: Language, words: Words): string => typeset(words[language]);

/** `?lang=` first, then what the client asked of the issuer (`ui_locales`, best first), then Chinese: a browser in another language says nothing about who uses it. */
export function languageOf(asked: unknown, uiLocales?: unknown): Language {
  if (asked === 'en' || asked === 'zh') return asked;
  const [first] = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  return first !== undefined && /^en\b/i.test(first) ? 'en' : 'zh';
}

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

const MARKS: Readonly<Record<string, string>> = { ',': '\uff0c', ';': '\uff1b', ':': '\uff1a', '?': '\uff1f', '!': '\uff01' };

/** Chinese is set with Chinese punctuation; sources and messages are typed without. A mark counts as Chinese where a Chinese character stands before it. */
export const typeset = (text: string): string => text.replace(/(?<=[\p{Script=Han}」』》])[,;:?!](?!\/\/)/gu, (mark) => MARKS[mark] ?? mark);
