export interface PracticeAccount {
  account: string;
  /** The office it stands for, in Chinese. */
  title: string;
  name: string;
}

export interface Practice {
  accounts: PracticeAccount[];
  /** The pinned calendar day, `YYYY-MM-DD`; null where the clock runs. */
  today: string | null;
  institution: string | null;
}

/** What `GET /practice/accounts` answers: the list alone, or an object around it. Anything unreadable is left out. */
export function readPractice(answer: unknown): Practice {
  const around = isRecord(answer) ? answer : {};
  const list = Array.isArray(answer) ? answer : around['accounts'];
  return {
    accounts: Array.isArray(list) ? list.flatMap(readAccount) : [],
    today: text(around['today']) || null,
    institution: institutionName(around['institution']) || null,
  };
}

/** Null: the gateway is not in practice mode. Throws TypeError when it cannot be reached. */
export async function fetchPractice(): Promise<Practice | null> {
  const response = await fetch('/practice/accounts', { headers: { accept: 'application/json' } });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return response.ok && isJson ? readPractice(await response.json()) : null;
}

/** A bearer token of the account. Throws when the gateway refuses. */
export async function fetchToken(account: string): Promise<string> {
  const response = await fetch('/practice/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  });
  const answer: unknown = response.ok ? await response.json() : null;
  const token = isRecord(answer) ? text(answer['token']) : '';
  if (token === '') throw new Error(`no token for ${account}: ${response.status}`);
  return token;
}

/** The day and the institution as the graph tells whoever is signed in; null where it does not. */
export function readInstitution(answer: unknown): Pick<Practice, 'today' | 'institution'> {
  const data = isRecord(answer) && isRecord(answer['data']) ? answer['data'] : {};
  const institution = isRecord(data['institution']) ? data['institution'] : {};
  return { today: text(institution['today']) || null, institution: text(institution['name']) || null };
}

function readAccount(entry: unknown): PracticeAccount[] {
  if (!isRecord(entry) || text(entry['account']) === '') return [];
  return [{ account: text(entry['account']), title: text(entry['title']), name: text(entry['name']) }];
}

function institutionName(value: unknown): string {
  return isRecord(value) ? text(value['name']) : text(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
