import { languageOf, typeset } from './language';

it.each([
  ['en', undefined, 'en'], ['zh', 'en', 'zh'], [undefined, undefined, 'zh'], [undefined, 'en-GB zh', 'en'], [undefined, 'zh-CN en', 'zh'], ['fr', 'fr', 'zh'], [['en'], undefined, 'zh'], [undefined, 'enormous', 'zh'],
])('the language of %s, %s is %s', (asked, locales, language) => {
  expect(languageOf(asked, locales)).toBe(language);
});

it.each([
  ['尝试次数过多,请 3 分钟后再试', '尝试次数过多\uff0c请 3 分钟后再试'],
  ['「工号」:登录名', '「工号」\uff1a登录名'],
  ['Wrong, try again.', 'Wrong, try again.'],
  ['地址 http://localhost:4000', '地址 http://localhost:4000'],
])('%s is set as %s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});
