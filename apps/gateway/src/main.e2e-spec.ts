import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generateKey } from '@tongxin/viewer';
import { compose, fixtureContext, FixtureSubgraph, until } from './gateway.fixtures';

let answer: (() => void) | undefined;
let asked = 0;
const fixture = new FixtureSubgraph('fixture', 'type Query { slow: Int authorization: String }', {
  Query: {
    slow: () => {
      asked += 1;
      return new Promise<number>((resolve) => void (answer = () => resolve(1)));
    },
    authorization: (_: unknown, __: unknown, context: unknown) => fixtureContext(context).headers.authorization ?? null,
  },
});

let folder: string;
const processes: ChildProcess[] = [];
beforeAll(async () => {
  await fixture.start();
  folder = await mkdtemp(join(tmpdir(), 'gateway-main-'));
  await writeFile(join(folder, 'supergraph.graphql'), compose([fixture]));
  const { privateJwk } = await generateKey('gateway');
  await writeFile(join(folder, 'key.json'), JSON.stringify(privateJwk));
  await writeFile(join(folder, 'practice.json'), JSON.stringify((await generateKey('gateway', { practice: true })).privateJwk));
});
afterAll(async () => {
  for (const one of processes) one.kill('SIGKILL');
  await fixture.stop();
  await rm(folder, { recursive: true });
});

/** The real process, with nothing of our own environment but the path. */
function run(env: Record<string, string>): { child: ChildProcess; out: () => string; err: () => string } {
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'main.ts')], {
    env: { PATH: process.env.PATH, TS_NODE_PROJECT: join(__dirname, '../../../tsconfig.base.json'), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  processes.push(child);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => void (out += String(chunk)));
  child.stderr?.on('data', (chunk: Buffer) => void (err += String(chunk)));
  return { child, out: () => out, err: () => err };
}

const office = (): Record<string, string> => ({ SUPERGRAPH: join(folder, 'supergraph.graphql'), VIEWER_KEY: join(folder, 'key.json') });
const listening = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/;
const post = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });

describe('the process', () => {
  test('answers over any supergraph with nothing else configured, and drains on SIGTERM', async () => {
    const { child, out, err } = run({ SUPERGRAPH: relative(process.cwd(), join(folder, 'supergraph.graphql')), OPERATIONS: 'open' });
    await until(() => listening.test(out())).catch(() => Promise.reject(new Error(err() + out())));
    const url = listening.exec(out())?.[1] ?? '';
    expect(await (await post(url, '{ authorization }')).json()).toEqual({ data: { authorization: null } });
    expect((await post(url, '{ authorization }', { authorization: 'Bearer a.b.c' })).status).toBe(401);
    for (const path of ['/practice/accounts', '/sign-in', '/session', '/identity/auth']) expect((await fetch(url + path)).status).toBe(404);

    const inFlight = post(url, '{ slow }');
    await until(() => asked === 1);
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await until(async () => (await fetch(`${url}/live`).catch(() => null)) === null);
    answer?.();
    expect(await (await inFlight).json()).toEqual({ data: { slow: 1 } });
    await expect(exited).resolves.toEqual([0, null]);
  }, 40_000);

  test.each<[string, () => Record<string, string>, RegExp]>([
    ['no supergraph', () => ({}), /^gateway: SUPERGRAPH is not set\.\n$/],
    ['a missing supergraph', () => ({ SUPERGRAPH: '/nowhere' }), /^gateway: SUPERGRAPH=\/nowhere cannot be read\.\n$/],
    ['a broken supergraph', () => ({ SUPERGRAPH: join(folder, 'key.json') }), /^gateway: cannot start: [^\n]+\n$/],
    ['a foreign port', () => ({ SUPERGRAPH: join(folder, 'key.json'), PORT: 'x' }), /^gateway: PORT=x is no port\.\n$/],
    [
      'practice mode on every address',
      () => ({ SUPERGRAPH: join(folder, 'supergraph.graphql'), PRACTICE: '1', HOST: '0.0.0.0', VIEWER_KEY: join(folder, 'key.json') }),
      /^gateway: PRACTICE=1 listens on loopback only, not on HOST=0\.0\.0\.0\.\n$/,
    ],
    ['a practice key in an office', () => ({ ...office(), VIEWER_KEY: join(folder, 'practice.json') }), /^gateway: VIEWER_KEY: the key gateway-\S+ was made for practice mode[^\n]*\n$/],
    ['an open explorer in an office', () => ({ ...office(), EXPLORER_DIR: folder, OPERATIONS: 'open' }), /^gateway: EXPLORER_DIR with OPERATIONS=open is for practice mode only[^\n]*\n$/],
    ['operations of anybody in an office', () => ({ ...office(), OPERATIONS: 'open' }), /^gateway: OPERATIONS=open is for practice mode only[^\n]*\n$/],
    ['no rate limits in an office', () => ({ ...office(), RATE_LIMITS: 'off' }), /^gateway: RATE_LIMITS=off is for practice mode only\.\n$/],
    ['a public address without https', () => ({ ...office(), PUBLIC_URL: 'http://tongxin.example' }), /^gateway: PUBLIC_URL=http:\/\/tongxin\.example must be https[^\n]*\n$/],
    ['practice mode for a public address', () => ({ ...office(), PRACTICE: '1', PUBLIC_URL: 'https://tongxin.example' }), /^gateway: PRACTICE=1 is for this machine only[^\n]*\n$/],
    ['another issuer and no secret', () => ({ ...office(), OIDC_ISSUER: 'https://sso.example' }), /^gateway: OIDC_ISSUER needs OIDC_CLIENT_SECRET_FILE\.\n$/],
    ['no certificate where one is named', () => ({ ...office(), TLS_CERT: '/nowhere', TLS_KEY: '/nowhere' }), /^gateway: TLS_CERT=\/nowhere or TLS_KEY=\/nowhere cannot be read\.\n$/],
  ])('refuses to start with %s, in one line', async (_, env, line) => {
    const { child, err } = run(env());
    await expect(once(child, 'close')).resolves.toEqual([1, null]);
    expect(err()).toMatch(line);
  }, 40_000);
});
