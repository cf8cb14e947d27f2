import { parseArgs } from 'node:util';
import { graphClient } from '../graph-client';
import { answered, command, print } from '../terminal';
import { bearerToken, runningState } from '../token';
import { UserError } from '../user-error';
import { talkClient } from './talk-client';

const USAGE = `用法:npm run -s talk-client -- key|passphrase|recover [--account staff|--token …]
      npm run -s talk-client -- read <谈话编号> [--account …]
      npm run -s talk-client -- write <谈话编号> [--agenda] [--account …]     (内容从键盘输入)
      npm run -s talk-client -- promise <谈话编号> --due 2026-12-01 [--account …]     (约定由自己办的事,内容从键盘输入)`;

/** `npm run talk-client`: sealed notes at a terminal. Passphrases, codes and texts are asked for, so that none stands in the shell's history. */
export const main = (parameters: readonly string[]): Promise<void> =>
  command(async () => {
    const { values, positionals: [verb = '', talkId = ''] } = read(parameters);
    const client = talkClient(graphClient(runningState().publicUrl, values.token ?? (await bearerToken(values.account))));
    const ask = (question: string) => answered(question, '终端');
    switch (verb) {
      case 'key':
        print('口令和恢复码都丢失,密封记录将永远打不开,没有人能帮您恢复。 · whoever loses passphrase and recovery code loses the notes');
        return code(await client.createKey(await ask('设置密封口令:')));
      case 'passphrase':
        return code(await client.changePassphrase(await ask('现在的口令:'), await ask('新口令:')));
      case 'recover':
        return code(await client.recover(await ask('恢复码:'), await ask('新口令:')));
      case 'read':
        for (const { kind, version, text } of await client.read(talkId, await ask('口令:'))) print(`${kind} · ${version}\n${text}\n`);
        return;
      case 'write':
        return print(await client.write(talkId, await ask('内容:'), values.agenda ?? false));
      case 'promise':
        if (!values.due) throw new UserError('请用 --due 写明哪天办好,如 --due 2026-12-01');
        return print(await client.promise(talkId, await ask('内容:'), values.due));
      default:
        throw new UserError(USAGE);
    }
  });

const code = (text: string): void => print(`恢复码(只显示这一次,请抄下来另存):${text}`);

function read(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], allowPositionals: true, options: { account: { type: 'string' }, token: { type: 'string' }, agenda: { type: 'boolean' }, due: { type: 'string' } } });
  } catch {
    throw new UserError(USAGE);
  }
}
