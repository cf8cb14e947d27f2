import { accept, refuse, type Outcome, type RefusalMessages } from '@tongxin/outcome';

export type PasswordRefusal = 'TOO_SHORT' | 'TOO_LONG' | 'LIKE_THE_NAME' | 'TOO_COMMON';

export const shortestPassword = 10;
export const longestPassword = 200;

/** What people choose when a system asks them for ten characters; compared without case. */
const worst = new Set([
  '1234567890', '0123456789', '0987654321', '9876543210', '12345678910', '123456789a', 'a123456789', 'abc1234567', '1qaz2wsx3edc', '1q2w3e4r5t', '1q2w3e4r5t6y', 'qwertyuiop',
  'qwerty12345', 'qwerty123456', 'asdfghjkl;', 'zxcvbnm123', 'qazwsxedcrfv', 'password12', 'password123', 'password1234', 'p@ssw0rd123', 'passw0rd123', 'admin12345', 'admin123456',
  'administrator', 'administrator1', 'woaini1314', 'woaini1314520', '5201314520', 'woaizhongguo', 'zhongguo123', 'tongxin123', 'tongxin1234', 'dangxiao123', 'dangxiao1234', 'welcome123',
  'iloveyou123', 'letmein123', 'changeme123', 'tongxin-practice', 'abcdefghij', 'abcdefghijk', 'abcd123456', 'aa123456789', 'abc123456789', 'test123456', 'root123456', '我爱我的祖国我爱你', '为人民服务为人民服务',
]);

/**
 * Long rather than clever (NIST SP 800-63B): ten characters or more of any kind, Chinese included, counted after NFC. Refused are the sign-in name, what everybody chooses,
 * and what has fewer than five different characters.
 */
export function checkPassword(password: string, signInName: string): Outcome<string, PasswordRefusal> {
  const normal = password.normalize('NFC');
  const characters = [...normal];
  if (characters.length < shortestPassword) return refuse('TOO_SHORT');
  if (characters.length > longestPassword) return refuse('TOO_LONG');
  const small = normal.toLowerCase();
  const name = signInName.normalize('NFC').toLowerCase();
  // The name over and over, or with a digit or two behind it, is the name.
  if (name !== '' && [...small.replaceAll(name, '')].length < 3) return refuse('LIKE_THE_NAME');
  if (worst.has(small) || new Set(characters).size < 5) return refuse('TOO_COMMON');
  return accept(normal);
}

export const passwordRefusals: RefusalMessages<PasswordRefusal> = {
  TOO_SHORT: { message: `密码至少 ${shortestPassword} 个字符`, hint: '可以用一句自己记得住的话' },
  TOO_LONG: { message: `密码不超过 ${longestPassword} 个字符` },
  LIKE_THE_NAME: { message: '密码不能是登录名', hint: '可以用一句自己记得住的话' },
  TOO_COMMON: { message: '这个密码太常见,容易被猜到', hint: '可以用一句自己记得住的话' },
};
