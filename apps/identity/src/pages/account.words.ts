import type { PasswordRefusal } from '../passwords/password-policy';
import type { SignInRefusal } from '../sign-in/sign-in.service';
import { say, type Language, type Words } from './language';
import { passwordProblems } from './password.words';
import { signInProblem } from './sign-in.words';

const done: Readonly<Record<string, Words>> = {
  ended: { zh: '已结束那台设备上的登录', en: 'The session has been ended' },
  totp: { zh: '身份验证器已启用', en: 'The authenticator app is in use' },
  noTotp: { zh: '身份验证器已停用', en: 'The authenticator app is no longer in use' },
};
const wrongPassword: Words = { zh: '现在的密码不对', en: 'The present password is wrong' };
const wrongCode: Words = { zh: '动态验证码不对,请等下一个再输入', en: 'The one-time code is wrong; enter the next one' };
const kept: Words = { zh: '管理员必须使用身份验证器', en: 'Administrators always use an authenticator app' };

export function accountDone(language: Language, what: unknown): string | null {
  const words = typeof what === 'string' && Object.hasOwn(done, what) ? done[what] : undefined;
  return words ? say(language, words) : null;
}

type Refused = { refusal: SignInRefusal | PasswordRefusal | 'TOTP_WRONG' | 'TOTP_REQUIRED' | 'ALREADY_ENABLED'; waitSeconds?: number };

/** What the account page says of a refusal. */
export function accountProblem(language: Language, part: 'password' | 'totp', { refusal, waitSeconds }: Refused): string {
  if (refusal === 'LOCKED' || refusal === 'CLOSED') return signInProblem(language, { ok: false, refusal, waitSeconds }, part);
  if (refusal === 'TOTP_REQUIRED') return say(language, kept);
  if (refusal === 'WRONG' || refusal === 'TOTP_WRONG' || refusal === 'ALREADY_ENABLED') return say(language, part === 'password' ? wrongPassword : wrongCode);
  return say(language, passwordProblems[refusal]);
}
