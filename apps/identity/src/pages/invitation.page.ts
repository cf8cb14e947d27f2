import type { InvitationRefusal, OpenInvitation } from '../invitations/invitation.service';
import type { TotpOffer } from '../sign-in/totp-enrolment';
import { html } from './html';
import { say, type Language, type Words } from './language';
import { alert, page } from './page';
import { newPasswordFields } from './password.words';
import { totpFields } from './totp.part';

const ADDRESS = '/identity/invitation';

const words = {
  enter: { zh: '使用邀请码', en: 'Use your invitation code' },
  enterText: { zh: '请输入人事部门当面交给您的邀请码。', en: 'Enter the invitation code that HR handed to you.' },
  code: { zh: '邀请码', en: 'Invitation code' },
  next: { zh: '下一步', en: 'Next' },
  title: { zh: '设置密码', en: 'Set your password' },
  reset: { zh: '重新设置密码', en: 'Set a new password' },
  institution: { zh: '单位', en: 'Institution' },
  name: { zh: '登录名', en: 'Sign-in name' },
  holder: { zh: '姓名', en: 'Name' },
  save: { zh: '保存并启用账号', en: 'Save and open the account' },
  done: { zh: '密码已设置', en: 'Your password is set' },
  doneText: { zh: '邀请码已失效。请用新密码登录。', en: 'The invitation code is used up. Sign in with your new password.' },
  signIn: { zh: '去登录', en: 'Sign in' },
} satisfies Record<string, Words>;

export const invitationProblems: Record<InvitationRefusal, Words> = {
  UNKNOWN: { zh: '没有这个邀请码,请核对后重新输入', en: 'There is no such invitation code; please check it' },
  USED: { zh: '邀请码已经用过。若不是您本人用的,请立即告诉人事部门', en: 'The code has been used. If it was not you, tell HR at once' },
  WITHDRAWN: { zh: '邀请码已被新的邀请码取代,请用最新的那个', en: 'A newer code has taken its place; use that one' },
  EXPIRED: { zh: '邀请码已过期,请向人事部门重新领取', en: 'The code has expired; ask HR for another' },
  CLOSED: { zh: '账号已停用,请联系本单位人事部门', en: 'This account is closed; please see HR' },
};

/** Without JavaScript a code can only travel in the address or in a form; nothing logs the address's query, and no referrer repeats it. */
export const enterCodePage = (language: Language, problem: string | null): string =>
  page({
    language,
    title: say(language, words.enter),
    elsewhere: `${ADDRESS}?lang=${language === 'zh' ? 'en' : 'zh'}`,
    body: html`<p>${say(language, words.enterText)}</p>
${alert(problem)}
<form method="post" action="${ADDRESS}?lang=${language}">
<input type="hidden" name="step" value="open">
<label for="invitation">${say(language, words.code)}</label>
<input id="invitation" name="invitation" required maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" autofocus${problem && html` aria-invalid="true" aria-describedby="alert"`}>
<div class="actions"><button class="button" type="submit">${say(language, words.next)}</button></div>
</form>`,
  });

export interface InvitationForm {
  language: Language;
  code: string;
  invitation: OpenInvitation;
  /** Of administrators. */
  totp: TotpOffer | null;
  problem: string | null;
}

export const invitationPage = async ({ language, code, invitation, totp, problem }: InvitationForm): Promise<string> =>
  page({
    language,
    title: say(language, invitation.purpose === 'RESET' ? words.reset : words.title),
    elsewhere: `${ADDRESS}?code=${encodeURIComponent(code)}&lang=${language === 'zh' ? 'en' : 'zh'}`,
    body: html`<dl>
${invitation.institutionName !== null && html`<div><dt>${say(language, words.institution)}</dt><dd>${invitation.institutionName}</dd></div>`}
${invitation.holderName !== null && html`<div><dt>${say(language, words.holder)}</dt><dd>${invitation.holderName}</dd></div>`}
<div><dt>${say(language, words.name)}</dt><dd>${invitation.signInName}</dd></div>
</dl>
${alert(problem)}
<form method="post" action="${ADDRESS}?lang=${language}">
<input type="hidden" name="step" value="accept">
<input type="hidden" name="invitation" value="${code}">
<input class="away" name="username" value="${invitation.signInName}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
${newPasswordFields(language, problem !== null)}
${totp && (await totpFields(language, totp))}
<div class="actions"><button class="button" type="submit">${say(language, words.save)}</button></div>
</form>`,
  });

export const acceptedPage = (language: Language): string =>
  page({
    language,
    title: say(language, words.done),
    body: html`<p role="status">${say(language, words.doneText)}</p>
<p class="actions"><a class="button" href="/sign-in?to=/">${say(language, words.signIn)}</a></p>`,
  });
