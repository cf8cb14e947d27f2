import type { Language } from './sentences';
import { sendBody, type Sending } from './send-body';
import { record, text } from './unknown';

/** Who is signed in, as `GET /session` tells. The secret stays in a cookie that no script can read. */
export interface SignedIn {
  signInName: string;
  /** Goes with every request, so that a page which shows one account never acts as another. */
  csrf: string;
  practice: boolean;
  /** Until when things may be changed by hand, by the clock of this machine; null: not now. */
  changesUntil: Date | null;
}

/** Why a request was not answered: nobody is signed in any more, or another account is. */
export type Ended = 'SIGNED_OUT' | 'ANOTHER_ACCOUNT';

export interface Session {
  /** Asks the gateway who is signed in; null is nobody. Throws when it cannot be reached. */
  open(): Promise<SignedIn | null>;
  /** The parsed answer of `POST /graphql`. With an `authorization` of the caller's own the cookie stays at home. */
  ask(request: unknown, headers?: Record<string, string>): Promise<Record<string, unknown>>;
  /** Sends a workbook. @returns the parsed answer of `POST /uploads`: `uploadId`, or errors as the graph gives them */
  upload(file: Blob, name: string, on?: Pick<Sending, 'signal' | 'onSent'>): Promise<Record<string, unknown>>;
  /** Ends this session, or all of the account's. @returns where the browser goes next, to a page in this language */
  signOut(everywhere: boolean, language: Language): Promise<string>;
}

/** `ended` is called when an answer shows that the session is over or no longer the one that this page shows. */
export function createSession(ended: (why: Ended) => void): Session {
  let signedIn: SignedIn | null = null;
  const proof = (): Record<string, string> => (signedIn ? { 'x-csrf-token': signedIn.csrf } : {});

  return {
    async open() {
      const response = await fetch('/session', { headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
      return (signedIn = readSession(await response.json(), aheadOf(response.headers.get('date'))));
    },
    async ask(request, headers = {}) {
      const own = lowerCased(headers);
      const bearer = 'authorization' in own;
      const response = await fetch('/graphql', {
        method: 'POST',
        credentials: bearer ? 'omit' : 'same-origin',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'content-type': 'application/json',
          ...(bearer ? {} : proof()),
          ...own,
        },
        body: JSON.stringify(request),
      });
      const answer = record(await response.json());
      if (!bearer && response.status === 401) ended('SIGNED_OUT');
      if (!bearer && codesIn(answer).includes('CSRF')) ended('ANOTHER_ACCOUNT');
      return answer;
    },
    async upload(file, name, on) {
      const headers = { accept: 'application/json', 'content-type': file.type || 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...proof() };
      const answer = await sendBody('/uploads', { headers, body: file, ...on });
      if (answer.status === 401) ended('SIGNED_OUT');
      return record(JSON.parse(answer.text));
    },
    async signOut(everywhere, language) {
      const response = await fetch('/sign-out', {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json', ...proof() },
        body: JSON.stringify({ everywhere, lang: language }),
      });
      if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
      signedIn = null;
      return text(record(await response.json())['location']) ?? '/';
    },
  };
}

/** `aheadMs`: by how much the clock of this machine is ahead of the gateway's. Null: nobody is signed in. */
export function readSession(answer: unknown, aheadMs = 0): SignedIn | null {
  const session = record(answer);
  const csrf = text(session['csrf']);
  if (csrf === null || typeof session['viewer'] !== 'object' || session['viewer'] === null) return null;
  return { signInName: text(session['signInName']) ?? '', csrf, practice: session['practice'] === true, changesUntil: momentOf(session['steppedUpUntil'], aheadMs) };
}

const momentOf = (instant: unknown, aheadMs: number): Date | null => {
  const at = typeof instant === 'string' ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + aheadMs);
};

/** To the second, as the gateway tells its time; a difference of less than that is none. */
const aheadOf = (date: string | null): number => {
  const ahead = Date.now() - Date.parse(date ?? '');
  return Math.abs(ahead) < 2_000 || Number.isNaN(ahead) ? 0 : ahead;
};

/** The codes of an answer's errors. */
export const codesIn = (answer: Record<string, unknown>): unknown[] =>
  Array.isArray(answer['errors']) ? answer['errors'].map((error) => record(record(error)['extensions'])['code']) : [];

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
