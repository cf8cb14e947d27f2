import type { Administrator } from '@tongxin/viewer';
import type { SessionRow } from '../sessions/session.service';
import type { TotpOffer } from '../sign-in/totp-enrolment';
import type { DeviceSignIn } from './device-sign-ins';
import { html, type Html } from './html';
import { otherLanguage, say, tagOf, type Language, type Words } from './language';
import { alert, page } from './page';
import { newPasswordFields } from './password.words';
import { totpFields } from './totp.part';

export const ACCOUNT_PAGE = '/identity/account';

const words = {
  title: { zh: '我的账号', en: 'My account' },
  institution: { zh: '单位', en: 'Institution' },
  name: { zh: '登录名', en: 'Sign-in name' },
  role: { zh: '角色', en: 'Role' },
  passwordSet: { zh: '密码设置于', en: 'Password set' },
  password: { zh: '修改密码', en: 'Change password' },
  passwordText: { zh: '修改后,您在所有设备上的登录都会结束,需用新密码重新登录。', en: 'You will be signed out on all devices, and sign in again with the new password.' },
  current: { zh: '现在的密码', en: 'Present password' },
  totp: { zh: '身份验证器', en: 'Authenticator app' },
  totpOn: { zh: '已启用:登录时除密码外还需 6 位动态验证码。', en: 'In use: signing in takes a six-digit code beside the password.' },
  totpOff: { zh: '未启用。启用后,登录时除密码外还需手机上的 6 位动态验证码。', en: 'Not in use. With it, signing in takes a six-digit code from your phone beside the password.' },
  totpKept: { zh: '管理员必须使用身份验证器;手机丢失时,请由两人在服务器上重置。', en: 'Administrators always use it; if the phone is lost, two people reset it on the server.' },
  totpStart: { zh: '启用身份验证器', en: 'Set it up' },
  totpSave: { zh: '验证并启用', en: 'Verify and use it' },
  totpEnd: { zh: '停用身份验证器', en: 'Stop using it' },
  code: { zh: '动态验证码', en: 'One-time code' },
  sessions: { zh: '登录中的设备', en: 'Where you are signed in' },
  sessionsText: { zh: '只有您本人能看到。不认识的设备,请立即结束并修改密码。', en: 'Only you can see this. End what you do not recognise, and change your password.' },
  device: { zh: '命令行', en: 'Command line' },
  since: { zh: '登录于', en: 'since' },
  used: { zh: '最近使用', en: 'last used' },
  end: { zh: '结束', en: 'End' },
  endOf: { zh: '结束这台设备上的登录', en: 'End the session on' },
  none: { zh: '没有其他登录。', en: 'No sessions.' },
  endAll: { zh: '在所有设备上退出', en: 'Sign out on all devices' },
  save: { zh: '保存新密码', en: 'Save the new password' },
} satisfies Record<string, Words>;

const roles: Record<Administrator, Words> = {
  SYSTEM: { zh: '系统管理员', en: 'System administrator' },
  SECURITY: { zh: '安全管理员', en: 'Security administrator' },
  AUDIT: { zh: '审计管理员', en: 'Audit administrator' },
};

export type AccountPart = 'password' | 'totp';

export interface AccountPageTerms {
  language: Language;
  csrf: string;
  institution: string | null;
  account: { signInName: string; administrator: Administrator | null; passwordSetAt: Date | null; totpConfirmedAt: Date | null };
  sessions: readonly SessionRow[];
  devices: readonly DeviceSignIn[];
  /** While an authenticator app is being set up. */
  offer: TotpOffer | null;
  problem: { part: AccountPart; text: string } | null;
  /** What was just done. */
  done: string | null;
}

export async function accountPage(terms: AccountPageTerms): Promise<string> {
  const { language, institution, account, done } = terms;
  const fact = (label: Words, value: string | null): Html | null => (value === null ? null : html`<div><dt>${say(language, label)}</dt><dd>${value}</dd></div>`);
  return page({
    language,
    title: say(language, words.title),
    elsewhere: `${ACCOUNT_PAGE}?lang=${otherLanguage(language)}`,
    wide: true,
    body: html`${done !== null && html`<p class="done" role="status">${done}</p>`}
<dl>
${fact(words.institution, institution)}
${fact(words.name, account.signInName)}
${fact(words.role, account.administrator && say(language, roles[account.administrator]))}
${fact(words.passwordSet, account.passwordSetAt && momentIn(language, account.passwordSetAt))}
</dl>
${sessionsPart(terms)}
${passwordPart(terms)}
${await totpPart(terms)}`,
  });
}

const form = ({ language, csrf }: AccountPageTerms, path: string, body: Html, kind = ''): Html =>
  html`<form method="post" action="${ACCOUNT_PAGE}/${path}?lang=${language}" class="${kind}"><input type="hidden" name="csrf" value="${csrf}">${body}</form>`;

const problemOf = ({ problem }: AccountPageTerms, part: AccountPart): string | null => (problem?.part === part ? problem.text : null);

function sessionsPart(terms: AccountPageTerms): Html {
  const { language, sessions, devices } = terms;
  const row = (path: string, id: string, name: string, detail: string): Html => html`<li><div><b>${name}</b><span>${detail}</span></div>
${form(terms, path, html`<input type="hidden" name="id" value="${id}"><button class="button small" type="submit" aria-label="${say(language, words.endOf)} ${name} ${detail}">${say(language, words.end)}</button>`)}</li>`;
  const since = (at: Date): string => `${say(language, words.since)} ${momentIn(language, at)}`;
  const rows = [
    ...sessions.map((session) => row('sessions/end', session.id, session.client, `${since(session.startedAt)} · ${say(language, words.used)} ${momentIn(language, session.lastUsedAt)}`)),
    ...devices.map((device) => row('devices/end', device.id, say(language, words.device), since(device.startedAt))),
  ];
  return html`<section aria-labelledby="sessions">
<h2 id="sessions">${say(language, words.sessions)}</h2>
<p>${say(language, words.sessionsText)}</p>
${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p class="note">${say(language, words.none)}</p>`}
${form(terms, 'end-all', html`<div class="actions"><button class="button quiet" type="submit">${say(language, words.endAll)}</button></div>`)}
</section>`;
}

function passwordPart(terms: AccountPageTerms): Html {
  const { language, account } = terms;
  const problem = problemOf(terms, 'password');
  return html`<section aria-labelledby="change">
<h2 id="change">${say(language, words.password)}</h2>
<p>${say(language, words.passwordText)}</p>
${alert(problem)}
${form(terms, 'password', html`<input class="away" name="username" value="${account.signInName}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
<label for="current">${say(language, words.current)}</label>
<input id="current" name="current" type="password" required maxlength="400" autocomplete="current-password"${problem !== null && html` aria-invalid="true" aria-describedby="alert"`}>
${newPasswordFields(language, false)}
<div class="actions"><button class="button" type="submit">${say(language, words.save)}</button></div>`)}
</section>`;
}

async function totpPart(terms: AccountPageTerms): Promise<Html> {
  const { language, account, offer } = terms;
  return html`<section aria-labelledby="totp">
<h2 id="totp">${say(language, words.totp)}</h2>
<p>${say(language, account.totpConfirmedAt ? words.totpOn : words.totpOff)}</p>
${alert(problemOf(terms, 'totp'))}
${account.totpConfirmedAt ? totpInUse(terms) : offer ? form(terms, 'totp', html`${await totpFields(language, offer)}<div class="actions"><button class="button" type="submit">${say(language, words.totpSave)}</button></div>`)
    : form(terms, 'totp/start', html`<div class="actions"><button class="button quiet" type="submit">${say(language, words.totpStart)}</button></div>`)}
</section>`;
}

const totpInUse = (terms: AccountPageTerms): Html =>
  terms.account.administrator
    ? html`<p class="note">${say(terms.language, words.totpKept)}</p>`
    : form(terms, 'totp/end', html`<label for="code">${say(terms.language, words.code)}</label>
<input class="code" id="code" name="code" required inputmode="numeric" pattern="[0-9 ]{6,7}" maxlength="7" autocomplete="one-time-code">
<div class="actions"><button class="button quiet" type="submit">${say(terms.language, words.totpEnd)}</button></div>`);

/** The institution's own time. */
const momentIn = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(tagOf(language), { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
