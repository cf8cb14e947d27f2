import { UserError } from './user-error';

export interface PracticeAccount {
  readonly account: string;
  readonly title: string;
  /** Null for the administrators, and where nobody holds the office. */
  readonly name: string | null;
}

/** The printed accounts of practice mode. */
export async function practiceAccounts(port: number): Promise<readonly PracticeAccount[]> {
  const answer = await ask(`http://127.0.0.1:${port}/practice/accounts`);
  if (!answer.ok) throw new UserError(`网关没有给出练习账号(${answer.status})`);
  return (await answer.json()) as PracticeAccount[];
}

/** A bearer token of a practice account. @throws UserError naming the accounts when there is none of this name */
export async function practiceToken(port: number, account: string): Promise<string> {
  const answer = await ask(`http://127.0.0.1:${port}/practice/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  });
  if (!answer.ok) {
    const known = (await practiceAccounts(port)).map((each) => each.account).join(' ');
    throw new UserError(`没有账号 ${account};可用的账号:${known}`);
  }
  return ((await answer.json()) as { token: string }).token;
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new UserError(`${new URL(url).host} 没有应答;请先运行 npm start`);
  }
}
