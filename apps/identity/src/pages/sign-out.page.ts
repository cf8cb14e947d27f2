import { html } from './html';
import { say, type Language, type Words } from './language';
import { page } from './page';

const words = {
  ask: { zh: '退出登录?', en: 'Sign out?' },
  text: { zh: '退出后,在这台设备上需要重新输入密码。', en: 'You will need your password again on this device.' },
  yes: { zh: '退出登录', en: 'Sign out' },
  no: { zh: '保持登录', en: 'Stay signed in' },
  done: { zh: '已退出登录', en: 'Signed out' },
  doneText: { zh: '在公用电脑上,请同时关闭浏览器。', en: 'On a shared computer, please close the browser too.' },
  changed: { zh: '密码已修改', en: 'Password changed' },
  changedText: { zh: '所有设备上的登录都已结束。请用新密码重新登录。', en: 'You are signed out on all devices. Sign in with the new password.' },
  again: { zh: '重新登录', en: 'Sign in again' },
  another: { zh: '换一个账号登录?', en: 'Sign in as somebody else?' },
  anotherText: {
    zh: '这个浏览器已用另一个账号登录。继续将先退出那个账号。',
    en: 'This browser is signed in as another account. To go on, that account is signed out first.',
  },
  goOn: { zh: '退出原账号并继续', en: 'Sign it out and go on' },
} satisfies Record<string, Words>;

export interface SignOutForm {
  language: Language;
  action: string;
  xsrf: string;
}

export const signOutPage = ({ language, action, xsrf }: SignOutForm): string =>
  page({
    language,
    title: say(language, words.ask),
    body: html`<p>${say(language, words.text)}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<div class="actions"><button class="button" type="submit" name="logout" value="yes" autofocus>${say(language, words.yes)}</button>
<a class="button quiet" href="/">${say(language, words.no)}</a></div>
</form>`,
  });

export const signedOutPage = (language: Language, why: 'SIGNED_OUT' | 'PASSWORD_CHANGED' = 'SIGNED_OUT'): string =>
  page({
    language,
    title: say(language, why === 'SIGNED_OUT' ? words.done : words.changed),
    body: html`<p role="status">${say(language, why === 'SIGNED_OUT' ? words.doneText : words.changedText)}</p>
<p class="actions"><a class="button" href="/">${say(language, words.again)}</a></p>`,
  });

export const switchAccountPage = ({ language, action, xsrf }: SignOutForm): string =>
  page({
    language,
    title: say(language, words.another),
    body: html`<p>${say(language, words.anotherText)}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<div class="actions"><button class="button" type="submit" name="logout" value="yes" autofocus>${say(language, words.goOn)}</button></div>
</form>`,
  });
