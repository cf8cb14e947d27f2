import { typesetAll } from '@tongxin/outcome';
import type { Language } from '@tongxin/web-graph';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { remembered } from './remembered';

interface Chosen {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Chosen>({ language: 'zh', choose: () => undefined });

/** Chinese first; English where somebody chose it in this browser. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (remembered.read('language') === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    remembered.write('language', language);
  }, [language]);
  return <LanguageContext value={{ language, choose: setLanguage }}>{children}</LanguageContext>;
}

export const useLanguage = (): Chosen => useContext(LanguageContext);

/** What a dictionary says, without which words say it. */
export type Dictionary<Of> = {
  readonly [Key in keyof Of]: Of[Key] extends string ? string : Of[Key] extends (...values: infer Values) => string ? (...values: Values) => string : Dictionary<Of[Key]>;
};

/** The words of one part of the screen as a hook. A word that is missing in English does not compile. */
export function createWords<const Zh extends object>(zh: Zh, en: Dictionary<Zh>): () => Dictionary<Zh> {
  const words: Record<Language, Dictionary<Zh>> = { zh: typesetAll(zh as Dictionary<Zh>), en };
  return () => words[useLanguage().language];
}
