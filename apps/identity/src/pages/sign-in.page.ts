import { html, type Html } from './html';
import { say, type Language, type Words } from './language';
import { alert, page } from './page';

const words = {
  title: { zh: '登录', en: 'Sign in' },
  institution: { zh: '单位代码', en: 'Institution code' },
  name: { zh: '工号或登录名', en: 'Staff number or sign-in name' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  first: { zh: '首次登录,或已由人事部门重置?', en: 'First time here, or reset by HR?' },
  invitation: { zh: '使用邀请码设置密码', en: 'Set a password with your invitation code' },
  forgot: { zh: '忘记密码请到本单位人事部门当面重置,系统不会通过邮件或电话索要密码。', en: 'If you forgot your password, see HR in person. Nobody will ask for it by mail or phone.' },
  totpTitle: { zh: '输入动态验证码', en: 'Enter your one-time code' },
  totpText: { zh: '打开身份验证器应用,输入「同心」下显示的 6 位数字。', en: 'Open your authenticator app and enter the six digits that it shows for 同心.' },
  code: { zh: '动态验证码', en: 'One-time code' },
  next: { zh: '验证并登录', en: 'Verify and sign in' },
  back: { zh: '换一个账号', en: 'Use another account' },
  confirm: { zh: '验证', en: 'Verify' },
  toPassword: { zh: '返回密码', en: 'Back to the password' },
  practice: { zh: '练习系统:数据均为虚构', en: 'Practice system: all data is invented' },
  practiceDay: { zh: '练习日', en: 'Practice day' },
  practiceText: { zh: '点选一个账号填入登录名,密码都是', en: 'Choose an account to fill in its name; the password of all is' },
  practiceCode: { zh: '练习账号此刻的验证码', en: 'The code of this practice account right now' },
} satisfies Record<string, Words>;

export interface SignInForm {
  language: Language;
  /** Where the form goes and where its page is: the address of this sign-in. */
  action: string;
  csrf: string;
  problem: string | null;
}

export interface PracticeHints {
  /** The day on which practice stands. */
  day: string;
  password: string;
  accounts: readonly { account: string; title: string; name: string | null }[];
}

export interface PasswordStep extends SignInForm {
  /** Null where the installation has one institution. */
  institution: string | null;
  name: string;
  practice: PracticeHints | null;
}

export const withLanguage = (action: string, language: Language, more = ''): string => `${action}?lang=${language}${more}`;
export const elsewhereOf = ({ action, language }: SignInForm): string => withLanguage(action, language === 'zh' ? 'en' : 'zh');

/** What was typed stays, except the password. The first empty field has the focus. */
export const passwordPage = (form: PasswordStep): string => {
  const { language, action, csrf, problem, institution, name, practice } = form;
  const invalid = problem && html` aria-invalid="true" aria-describedby="alert"`;
  const empty = institution === '' ? 'institution' : name === '' ? 'name' : 'password';
  return page({
    language,
    title: say(language, words.title),
    elsewhere: elsewhereOf(form),
    body: html`${alert(problem)}
<form method="post" action="${withLanguage(action, language)}">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="step" value="password">
${institution !== null && html`<label for="institution">${say(language, words.institution)}</label>
<input id="institution" name="institution" value="${institution}" required maxlength="40" autocomplete="organization" autocapitalize="none" spellcheck="false"${empty === 'institution' && ' autofocus'}>`}
<label for="name">${say(language, words.name)}</label>
<input id="name" name="name" value="${name}" required maxlength="64" autocomplete="username" autocapitalize="none" spellcheck="false"${empty === 'name' && ' autofocus'}${invalid}>
<label for="password">${say(language, words.password)}</label>
<input id="password" name="password" type="password" required maxlength="400" autocomplete="current-password"${empty === 'password' && ' autofocus'}${invalid}>
<div class="actions"><button class="button" type="submit">${say(language, words.signIn)}</button></div>
</form>
<div class="help">
<p>${say(language, words.first)}<br><a href="/identity/invitation?lang=${language}">${say(language, words.invitation)}</a></p>
<p>${say(language, words.forgot)}</p>
</div>
${practice && practiceBox(form, practice)}`,
  });
};

const practiceBox = ({ language, action }: PasswordStep, { day, password, accounts }: PracticeHints): Html => html`<section class="practice" aria-labelledby="practice">
<h2 id="practice">${say(language, words.practice)}</h2>
<p>${say(language, words.practiceDay)} <time datetime="${day}">${day}</time></p>
<p>${say(language, words.practiceText)} <code>${password}</code></p>
<ul>${accounts.map(({ account, title, name }) => html`<li><a href="${withLanguage(action, language, `&as=${encodeURIComponent(account)}`)}"><b>${account}</b> <span>${title}${name !== null && name !== title && html` · ${name}`}</span></a></li>`)}</ul>
</section>`;

/** `confirming`: the second step of whoever is signed in already. */
export const totpPage = (form: SignInForm & { confirming: boolean; practiceCode: string | null }): string => {
  const { language, action, csrf, problem, confirming, practiceCode } = form;
  return page({
    language,
    title: say(language, words.totpTitle),
    elsewhere: elsewhereOf(form),
    body: html`<p>${say(language, words.totpText)}</p>
${alert(problem)}
<form method="post" action="${withLanguage(action, language)}">
<input type="hidden" name="csrf" value="${csrf}">
<label for="code">${say(language, words.code)}</label>
<input class="code" id="code" name="code" required inputmode="numeric" pattern="[0-9 ]{6,7}" maxlength="7" autocomplete="one-time-code" autofocus${problem && html` aria-invalid="true" aria-describedby="alert"`}>
<div class="actions"><button class="button" type="submit" name="step" value="totp">${say(language, confirming ? words.confirm : words.next)}</button>
<button class="button quiet" type="submit" name="step" value="back" formnovalidate>${say(language, confirming ? words.toPassword : words.back)}</button></div>
</form>
${practiceCode !== null && html`<section class="practice"><p>${say(language, words.practiceCode)} <code>${practiceCode}</code></p></section>`}`,
  });
};
