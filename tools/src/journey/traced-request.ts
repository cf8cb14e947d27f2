import { waitFor } from '@tongxin/testing';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Caller, House } from './house';

/** A request under an id of its own, by which the logs of the house know it. */
export interface TracedRequest<Data> {
  readonly requestId: string;
  /** Body and headers, as text. */
  readonly said: string;
  readonly answer: Answer<Data>;
}

export interface TracedTerms {
  readonly variables?: object;
  readonly signal?: AbortSignal;
  readonly requestId?: string;
}

/** @throws AbortError when `signal` fires */
export async function traced<Data = { answer: unknown }>(house: House, caller: Exclude<Caller, null>, query: string, terms: TracedTerms = {}): Promise<TracedRequest<Data>> {
  const { variables = {}, signal, requestId = randomUUID() } = terms;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await house.token(caller)}`, 'x-request-id': requestId };
  const response = await fetch(`${house.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }), ...(signal && { signal }) });
  const text = await response.text();
  return { requestId: response.headers.get('x-request-id') ?? '', said: `${text}\n${JSON.stringify([...response.headers])}`, answer: JSON.parse(text) as Answer<Data> };
}

export interface LogLine {
  /** The program that wrote it. */
  readonly by: string;
  readonly text: string;
  readonly msg?: string;
  readonly [more: string]: unknown;
}

/** What every program of the house wrote of a request, once each of `programs` has told how it ended. */
export async function logged(house: House, requestId: string, programs: readonly string[]): Promise<readonly LogLine[]> {
  const all = await waitFor(() => {
    const lines = linesWith(house, requestId);
    const over = new Set(lines.filter(({ msg }) => msg === 'request').map(({ by }) => by));
    return programs.every((program) => over.has(program)) ? lines : null;
  });
  return all ?? [];
}

/** What any program ever wrote that holds this text. */
export function linesWith(house: House, text: string): readonly LogLine[] {
  const folder = join(house.installation.data, 'logs');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line.includes(text)).map((line) => ({ ...parsed(line), by: file.replace(/\.log$/, ''), text: line })),
  );
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}
