import { html } from './html';
import { say, type Words } from './language';
import { alert, page } from './page';
import { elsewhereOf, withLanguage, type SignInForm } from './sign-in.page';

const words = {
  title: { zh: '确认是您本人', en: 'Confirm that it is you' },
  text: { zh: '修改数据之前,请再次输入密码。确认后 15 分钟内可以修改,只限这个浏览器里的这次登录。', en: 'Before you change data, enter your password again. For 15 minutes you can then change things, in this browser and this session alone.' },
  name: { zh: '登录名', en: 'Sign-in name' },
  password: { zh: '密码', en: 'Password' },
  next: { zh: '确认', en: 'Confirm' },
  stay: { zh: '不需要修改时,返回上一页即可。', en: 'If you do not need to change anything, just go back.' },
  practice: { zh: '练习账号的密码都是', en: 'The password of all practice accounts is' },
} satisfies Record<string, Words>;

export interface ConfirmForm extends SignInForm {
  /** Whose session it is: nobody else can confirm it. */
  name: string;
  /** The printed password, in practice mode. */
  practicePassword: string | null;
}

/** Who is signed in already proves the password again. */
export const confirmPage = (form: ConfirmForm): string => {
  const { language, action, csrf, problem, name, practicePassword } = form;
  return page({
    language,
    title: say(language, words.title),
    elsewhere: elsewhereOf(form),
    body: html`<p>${say(language, words.text)}</p>
<dl><div><dt>${say(language, words.name)}</dt><dd>${name}</dd></div></dl>
${alert(problem)}
<form method="post" action="${withLanguage(action, language)}">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="step" value="password">
<input class="away" name="username" value="${name}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
<label for="password">${say(language, words.password)}</label>
<input id="password" name="password" type="password" required maxlength="400" autocomplete="current-password" autofocus${problem && html` aria-invalid="true" aria-describedby="alert"`}>
<div class="actions"><button class="button" type="submit">${say(language, words.next)}</button></div>
</form>
<div class="help"><p>${say(language, words.stay)}</p></div>
${practicePassword !== null && html`<section class="practice"><p>${say(language, words.practice)} <code>${practicePassword}</code></p></section>`}`,
  });
};
