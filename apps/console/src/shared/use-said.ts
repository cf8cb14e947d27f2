import { useLanguage } from '@tongxin/web-ui';

/** Of what the graph says in Chinese and in English, the one that is read. */
export function useSaid(): <Text>(chinese: Text, english: Text) => Text {
  const { language } = useLanguage();
  return (chinese, english) => (language === 'zh' ? chinese : english);
}
