import type { SignInOutcome, SignInRefusal } from '../sign-in/sign-in.service';
import { say, type Language, type Words } from './language';

const refusals: Record<Exclude<SignInRefusal, 'LOCKED'>, Words> = {
  WRONG: { zh: '登录名或密码不对,请检查后再试', en: 'The name or the password is wrong; please check both' },
  CLOSED: { zh: '账号已停用,请联系本单位人事部门', en: 'This account is closed; please see HR' },
};
const wrongCode: Words = { zh: '验证码不对或已用过,请等下一个验证码', en: 'The code is wrong or has been used; wait for the next one' };

/** What the page says of a refusal. A name that nobody has reads like a wrong password. */
export function signInProblem(language: Language, refused: Exclude<SignInOutcome<unknown>, { ok: true }>, step: 'password' | 'totp'): string {
  if (refused.refusal === 'LOCKED') return lockedFor(language, refused.waitSeconds ?? 60);
  return say(language, step === 'totp' && refused.refusal === 'WRONG' ? wrongCode : refusals[refused.refusal]);
}

function lockedFor(language: Language, seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (language === 'zh') return say(language, { zh: `尝试次数过多,请 ${seconds < 60 ? `${seconds} 秒` : `${minutes} 分钟`}后再试`, en: '' });
  return `Too many attempts. Try again in ${seconds < 60 ? `${seconds} seconds` : minutes === 1 ? 'one minute' : `${minutes} minutes`}.`;
}
