import { typeset } from '@tongxin/outcome';

export type Language = 'zh' | 'en';

/** Words in both languages of the house; Chinese is the users', English is complete. */
export type Words = Readonly<Record<Language, string>>;

export const say = (language: Language, words: Words): string => (language === 'zh' ? typeset(words.zh) : words.en);

/** `?lang=` first, then what the client asked of the issuer (`ui_locales`, best first), then Chinese: a browser in another language says nothing about who uses it. */
export function languageOf(asked: unknown, uiLocales?: unknown): Language {
  if (asked === 'en' || asked === 'zh') return asked;
  const [first] = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  return first !== undefined && /^en\b/i.test(first) ? 'en' : 'zh';
}

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
