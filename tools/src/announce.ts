import { practicePassword } from '@tongxin/identity';
import { practiceAccounts } from './practice-client';
import { publicUrlOf, type Installation } from './programs';
import { print } from './terminal';

/** What whoever started the house has to know: the address, and in practice mode how to sign in. */
export async function announce(installation: Installation, institution: string | undefined): Promise<void> {
  const { practice, ports, today } = installation;
  if (practice) {
    print(`\n${institution ?? ''}${today ? `,今天固定为 ${today}` : ''};练习账号(口令都是 ${practicePassword}):`);
    for (const { account, title, name } of await practiceAccounts(ports.gateway)) print(`  ${account.padEnd(14)} ${[title, name].filter(Boolean).join(' ')}`);
    print('三位管理员的动态码:npm run -s totp -- <account>;令牌:npm run -s token -- <account>');
  } else print('\n正式运行:新单位用 npm run institution:create 建立,见 README');
  print(`\nTongxin is ready: ${publicUrlOf(installation)}`);
}
