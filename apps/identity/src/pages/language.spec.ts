import { languageOf } from './language';

it.each([
  ['en', undefined, 'en'], ['zh', 'en', 'zh'], [undefined, undefined, 'zh'], [undefined, 'en-GB zh', 'en'], [undefined, 'zh-CN en', 'zh'], ['fr', 'fr', 'zh'], [['en'], undefined, 'zh'], [undefined, 'enormous', 'zh'],
])('the language of %s, %s is %s', (asked, locales, language) => {
  expect(languageOf(asked, locales)).toBe(language);
});
