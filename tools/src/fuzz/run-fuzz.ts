import { Pool } from 'undici';
import { random } from '../oracle/random';
import { damaged } from './damage';
import { foreignIds } from './leaks';
import { generateOperation, type Operation, type Terms } from './operation';

export interface FuzzTerms extends Terms {
  /** Origin of the gateway. */
  readonly url: string;
  /** Who asks: account → bearer token. Every operation is sent as everybody. */
  readonly tokens: ReadonlyMap<string, string>;
  /** What no answer may tell. */
  readonly foreign: ReadonlySet<string>;
  readonly operations: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface Violation {
  /** With it the operation is generated again. */
  readonly seed: number;
  readonly account: string;
  readonly what: string;
  readonly text: string;
  readonly variables: string;
}

export interface FuzzReport {
  readonly requests: number;
  /** Answers by status, and by the codes of their errors. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  /** Answers that held data. */
  readonly answered: number;
  readonly violations: readonly Violation[];
}

/** Operations in flight, each as everybody. */
const IN_FLIGHT = 3;
const KEPT = 20;
/** One operation in nine is damaged. */
const DAMAGED = 0.11;

/** Sends generated operations as every account. A server error and a foreign id are violations; everything else is an answer. */
export async function runFuzz(terms: FuzzTerms): Promise<FuzzReport> {
  const pool = new Pool(terms.url, { connections: IN_FLIGHT * terms.tokens.size, pipelining: 1 });
  const tally = { requests: 0, answered: 0, statuses: new Map<string, number>(), codes: new Map<string, number>() };
  const violations: Violation[] = [];
  const begun = performance.now();
  let said = begun;
  let next = 0;

  const ask = async (account: string, token: string, { text, variables }: Operation, seed: number): Promise<void> => {
    const body = JSON.stringify({ query: text, variables });
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${token}` };
    const { statusCode, body: stream } = await pool.request({ method: 'POST', path: '/graphql', headers, body });
    const answer = await stream.text();
    tally.requests += 1;
    count(tally.statuses, String(statusCode));
    if (answer.startsWith('{"data":{') || answer.includes(',"data":{')) tally.answered += 1;
    const codes = codesIn(answer);
    for (const code of codes) count(tally.codes, code);
    const leaked = foreignIds(answer, body, terms.foreign);
    const what = [
      ...(statusCode >= 500 ? [`status ${statusCode}`] : []),
      ...(codes.has('INTERNAL_SERVER_ERROR') ? ['an internal error'] : []),
      ...(leaked.length > 0 ? [`foreign ids ${leaked.join(', ')}`] : []),
    ];
    if (what.length > 0 && violations.length < KEPT) violations.push({ seed, account, what: `${what.join('; ')}: ${answer.slice(0, 400)}`, text, variables: JSON.stringify(variables) });
  };

  const work = async (): Promise<void> => {
    while (next < terms.operations) {
      const seed = terms.seed + next;
      next += 1;
      const numbers = random(seed);
      const whole = generateOperation(terms, numbers);
      const operation = numbers.chance(DAMAGED) ? damaged(whole, numbers) : whole;
      await Promise.all([...terms.tokens].map(([account, token]) => ask(account, token, operation, seed)));
      if (performance.now() - said > 60_000) {
        said = performance.now();
        terms.say(`${next} operations, ${Math.round(tally.requests / ((said - begun) / 1_000))} requests/s, ${violations.length} violations`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  } finally {
    await pool.close();
  }
  return { requests: tally.requests, answered: tally.answered, statuses: Object.fromEntries(tally.statuses), codes: Object.fromEntries(tally.codes), violations };
}

const codesIn = (answer: string): ReadonlySet<string> => new Set([...answer.matchAll(/"extensions":\{"code":"([A-Z_]+)"/g)].map(([, code = '']) => code));

const count = (tally: Map<string, number>, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);
