import { UserError } from './user-error';

export interface PracticeAccount {
  readonly account: string;
  readonly title: string;
  /** Null for the administrators, and where nobody holds the office. */
  readonly name: string | null;
  readonly personId: string | null;
}

/** A practice account's name, or anybody of any institution. */
export type PracticeCaller = string | { readonly institutionId: string; readonly personId: string };

/** The practice grant of identity's provider (practice mode only, on loopback only). */
const GRANT = 'urn:tongxin:practice';

/** The printed accounts of practice mode. */
export async function practiceAccounts(port: number): Promise<readonly PracticeAccount[]> {
  const answer = await ask(`http://127.0.0.1:${port}/identity/practice/accounts`);
  if (!answer.ok) throw new UserError(`没有给出练习账号(${answer.status})`);
  return (await answer.json()) as PracticeAccount[];
}

/** A bearer token, from the provider as every client's. @throws UserError naming the accounts when there is none of this name */
export async function practiceToken(port: number, caller: PracticeCaller): Promise<string> {
  const who: Record<string, string> = typeof caller === 'string' ? { account: caller } : { institution: caller.institutionId, person: caller.personId };
  const answer = await ask(`http://127.0.0.1:${port}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: GRANT, client_id: 'cli', ...who }),
  });
  if (answer.ok) return ((await answer.json()) as { access_token: string }).access_token;
  const known = (await practiceAccounts(port)).map((each) => each.account).join(' ');
  throw new UserError(typeof caller === 'string' ? `没有账号 ${caller};可用的账号:${known}` : `没有发给令牌(${answer.status})`);
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new UserError(`${new URL(url).host} 没有应答;请先运行 npm start`);
  }
}
