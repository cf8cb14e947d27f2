import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { formBrowser, type FormBrowser, type Page } from './form-browser';
import type { Answer } from './house';

/** Operations of the explorer, the client whose manifest the gateway has: by their names. */
const folder = resolve(__dirname, '../../../apps/explorer/operations');
const operations = new Map(
  readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [/^(?:query|mutation) (\w+)/m.exec(text)?.[1] ?? '', text] as const;
  }),
);

/** A browser tab of somebody who is signed in: the page knows its session's proof, the browser keeps the secret. */
export interface WebPage {
  readonly browser: FormBrowser;
  readonly signInName: string;
  /** An operation of the explorer by its name. */
  ask<Data>(operation: string, variables?: object): Promise<Data>;
  /** Any text, and the status with the answer. */
  raw<Data>(query: string, variables?: object): Promise<Answer<Data> & { readonly status: number }>;
}

interface SessionAnswer {
  readonly viewer: object | null;
  readonly signInName: string;
  readonly csrf: string;
}

export const operationNamed = (name: string): string => operations.get(name) ?? missing(name);
const missing = (name: string): never => {
  throw new Error(`the explorer has no operation ${name}`);
};

export const sessionOf = (browser: FormBrowser): Promise<SessionAnswer> => browser.json<SessionAnswer>('/session');

/** Signs in as a person does: from the start page through the forms. @throws Error with the page that stands in the way */
export async function signIn(origin: string, name: string, password: string, code?: () => string, more: Readonly<Record<string, string>> = {}): Promise<WebPage> {
  const browser = formBrowser(origin);
  const form = await browser.open('/');
  const second = await browser.submit(form, { name, password, ...more });
  const end = code ? await browser.submit(second, { code: code(), step: 'totp' }) : second;
  return webPage(browser, end);
}

/** Proves the password again, and the code where the account has one, so that this session may change things by hand. @throws Error with the page that stands in the way */
export async function stepUp({ browser }: WebPage, password: string, code?: () => Promise<string>): Promise<void> {
  const form = await browser.open('/sign-in/step-up?to=/session');
  const second = await browser.submit(form, { password });
  const end = code ? await browser.submit(second, { code: await code(), step: 'totp' }) : second;
  if (new URL(end.url).pathname !== '/session') throw new Error(`not stepped up at ${end.url} (${end.status}): ${words(end)}`);
}

/** What a browser shows after a sign-in. */
export async function webPage(browser: FormBrowser, at: Page): Promise<WebPage> {
  const session = await sessionOf(browser);
  if (!session.viewer) throw new Error(`nobody is signed in at ${at.url} (${at.status}): ${words(at)}`);
  const raw = async <Data>(query: string, variables: object = {}) => {
    const answer = await browser.post('/graphql', { query, variables }, { 'x-csrf-token': session.csrf });
    return { ...((await answer.json()) as Answer<Data>), status: answer.status };
  };
  return {
    browser,
    signInName: session.signInName,
    raw,
    ask: async <Data>(operation: string, variables?: object) => {
      const { data, errors, status } = await raw<Data>(operationNamed(operation), variables);
      if (errors?.length || !data) throw new Error(`${operation} (${status}): ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

/** What a page says, without its markup. */
export const words = ({ text }: Page): string => text.replace(/<(style|svg)[^]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

/** The codes of an authenticator app; no code is used twice, so the next step's is given where one was used in this one. */
export function authenticator(secret: string): () => string {
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  let used = 0;
  return () => {
    const step = Math.max(Math.floor(Date.now() / 30_000), used + 1);
    used = step;
    return app.generate({ timestamp: step * 30_000 });
  };
}

/** As a person does who has used up the code on the screen: waits for the next one to be near enough to be taken. */
export async function nextCode(code: () => string): Promise<string> {
  await new Promise((waited) => setTimeout(waited, 31_000));
  return code();
}

/** Opens the address of an invitation and sets a password; an administrator enrols an authenticator, whose codes are returned. */
export async function acceptInvitation(url: string, password: string): Promise<() => string> {
  const { origin, pathname, search } = new URL(url);
  const browser = formBrowser(origin);
  const form = await browser.open(`${pathname}${search}`);
  const key = /<code class="key">([^<]+)</.exec(form.text)?.[1];
  const code = key === undefined ? null : authenticator(key);
  const done = await browser.submit(form, { password, repeat: password, ...(code && { code: code() }) });
  if (done.status !== 200 || !done.text.includes('href="/sign-in')) throw new Error(`the invitation was not accepted (${done.status}): ${words(done)}`);
  return code ?? (() => '');
}
