import { administratorNames, practiceTotpSecret, totpCode } from '@tongxin/identity';
import { runningState } from './token';
import { command, print } from './terminal';
import { UserError } from './user-error';

/** `npm run -s totp -- <account>`: prints the code that a practice administrator's authenticator shows now. Nobody else's secret is known here. */
export const main = ([account]: readonly string[]): Promise<void> =>
  command(async () => {
    const names = Object.values(administratorNames);
    if (!account || !names.includes(account)) throw new UserError(`用法:npm run -s totp -- <${names.join('|')}>`);
    if (!runningState().practice) throw new UserError('只有练习模式的动态码是公开的;请用手机上的身份验证器');
    print(totpCode(practiceTotpSecret, new Date()));
  });
