import { longestPassword, shortestPassword, type PasswordRefusal } from '../passwords/password-policy';
import { html, type Html } from './html';
import { say, type Language, type Words } from './language';

export const passwordProblems: Record<PasswordRefusal | 'REPEATED_WRONGLY', Words> = {
  TOO_SHORT: { zh: `密码至少 ${shortestPassword} 个字符`, en: `The password needs at least ${shortestPassword} characters` },
  TOO_LONG: { zh: `密码不超过 ${longestPassword} 个字符`, en: `The password may have at most ${longestPassword} characters` },
  LIKE_THE_NAME: { zh: '密码不能是登录名', en: 'The password must not be your sign-in name' },
  TOO_COMMON: { zh: '这个密码太常见,容易被猜到', en: 'This password is common and easily guessed' },
  REPEATED_WRONGLY: { zh: '两次输入的密码不一样', en: 'The two passwords differ' },
};

const words = {
  password: { zh: '新密码', en: 'New password' },
  repeat: { zh: '再输一次', en: 'Once more' },
  rules: {
    zh: `至少 ${shortestPassword} 个字符,可以用汉字和空格,比如一句自己记得住的话。不要用登录名和常见密码,也不要用在别处用过的密码。`,
    en: `At least ${shortestPassword} characters; Chinese characters and spaces count, so a sentence that you remember does well. Not your sign-in name, not a common password, and none that you use elsewhere.`,
  },
} satisfies Record<string, Words>;

/** A new password, typed twice, and the rules in words. */
export const newPasswordFields = (language: Language, invalid: boolean): Html => {
  const mark = invalid && html` aria-invalid="true"`;
  return html`<p class="rules" id="rules">${say(language, words.rules)}</p>
<label for="password">${say(language, words.password)}</label>
<input id="password" name="password" type="password" required minlength="${shortestPassword}" maxlength="400" autocomplete="new-password" aria-describedby="rules${invalid && ' alert'}"${mark}>
<label for="repeat">${say(language, words.repeat)}</label>
<input id="repeat" name="repeat" type="password" required maxlength="400" autocomplete="new-password"${mark}>`;
};
