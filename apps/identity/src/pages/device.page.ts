import { html } from './html';
import { say, type Language, type Words } from './language';
import { alert, note, page } from './page';

export const deviceWords = {
  enter: { zh: '登录命令行', en: 'Sign in a command line' },
  intro: { zh: '请输入命令行里显示的代码。', en: 'Enter the code that the command line shows.' },
  code: { zh: '代码', en: 'Code' },
  next: { zh: '下一步', en: 'Next' },
  confirm: { zh: '是您在登录吗?', en: 'Is this you?' },
  asks: { zh: '请求登录的程序', en: 'The program that asks' },
  shows: { zh: '它应当显示这个代码', en: 'It should show this code' },
  warn: { zh: '若代码不同,或您没有在使用命令行,请选择「不是我」。同意后,它将以您的身份查看和操作。', en: 'If the code differs, or you are not using a command line, choose “Not me”. Once you agree it acts as you.' },
  yes: { zh: '是我,同意登录', en: 'It is me, sign in' },
  no: { zh: '不是我', en: 'Not me' },
  done: { zh: '已登录', en: 'Signed in' },
  doneText: { zh: '可以关闭本页,回到命令行。若要结束它的登录,请到「我的账号」。', en: 'You can close this page and go back to the command line. To end its session later, go to “My account”.' },
  account: { zh: '我的账号', en: 'My account' },
  wrong: { zh: '没有这个代码,请核对后重新输入', en: 'There is no such code; please check it and enter it again' },
  expired: { zh: '代码已过期,请在命令行里重新登录', en: 'The code has expired; start again in the command line' },
  used: { zh: '代码已经用过,请在命令行里重新登录', en: 'The code has been used; start again in the command line' },
  refused: { zh: '已拒绝,命令行没有登录', en: 'Refused: the command line is not signed in' },
  failed: { zh: '没有成功,请在命令行里重新登录', en: 'It did not work; start again in the command line' },
} satisfies Record<string, Words>;

export interface DeviceForm {
  language: Language;
  action: string;
  xsrf: string;
}

export const deviceInputPage = ({ language, action, xsrf }: DeviceForm, code: string, problem: Words | null): string =>
  page({
    language,
    title: say(language, deviceWords.enter),
    body: html`<p>${say(language, deviceWords.intro)}</p>
${alert(problem && say(language, problem))}
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<label for="user_code">${say(language, deviceWords.code)}</label>
<input class="code" id="user_code" name="user_code" value="${code}" required maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus${problem && html` aria-invalid="true" aria-describedby="alert"`}>
<div class="actions"><button class="button" type="submit">${say(language, deviceWords.next)}</button></div>
</form>`,
  });

export const deviceConfirmPage = ({ language, action, xsrf }: DeviceForm, client: string, code: string): string =>
  page({
    language,
    title: say(language, deviceWords.confirm),
    body: html`<dl>
<div><dt>${say(language, deviceWords.asks)}</dt><dd>${client}</dd></div>
<div><dt>${say(language, deviceWords.shows)}</dt><dd><output class="code">${code}</output></dd></div>
</dl>
<p>${say(language, deviceWords.warn)}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<input type="hidden" name="user_code" value="${code}">
<div class="actions"><button class="button" type="submit" name="confirm" value="yes">${say(language, deviceWords.yes)}</button>
<button class="button quiet" type="submit" name="abort" value="yes">${say(language, deviceWords.no)}</button></div>
</form>`,
  });

export const deviceSuccessPage = (language: Language): string =>
  page({
    language,
    title: say(language, deviceWords.done),
    body: html`<p role="status">${say(language, deviceWords.doneText)}</p>
${note(html`<a href="/identity/account">${say(language, deviceWords.account)}</a>`)}`,
  });
