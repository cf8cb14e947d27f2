import { typeset } from '@tongxin/outcome';
import { useLanguage } from '@tongxin/web-ui';

/** Of what the graph says in Chinese and in English, the one that is read; a text that was asked for in the reader's language is that one. */
export function useSaid(): (chinese: string | null, english?: string | null) => string | null {
  const { language } = useLanguage();
  return (chinese, english = chinese) => (language === 'zh' ? chinese && typeset(chinese) : english);
}
