import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKey } from '@tongxin/viewer';
import { serviceRuntime } from './service-main';

let folder: string;
const lines: string[] = [];
class Exited extends Error {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boot-'));
  for (const practice of [true, false]) {
    await writeFile(join(folder, `${practice}.json`), JSON.stringify({ keys: [(await generateKey('gateway')).publicJwk, (await generateKey('identity', { practice })).publicJwk] }));
  }
  await writeFile(join(folder, 'broken.json'), '{"keys": [{"d": "secret"');
  jest.spyOn(process, 'exit').mockImplementation((code) => { throw new Exited(String(code)); });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});
beforeEach(() => void lines.splice(0));

const office = () => ({ VIEWER_JWKS: join(folder, 'false.json'), DATABASE_URL: 'postgresql://notes:kX3vQ9mB2xTz8LpW@127.0.0.1:1/notes', EVENTS_DATABASE_URL: 'postgresql://events:bY7nR2wK9dHs4QvM@127.0.0.1:1/events' });

describe('what a service does not start on', () => {
  test.each<[string, () => Record<string, string>, RegExp]>([
    ['a key of practice mode among others', () => ({ VIEWER_JWKS: join(folder, 'true.json') }), /^VIEWER_JWKS: the key identity-[\w-]+ was made for practice mode/],
    ['a key set that is broken', () => ({ VIEWER_JWKS: join(folder, 'broken.json') }), /^VIEWER_JWKS: (?!.*secret).*is not JSON\.$/],
    ['the password of a tutorial', () => ({ DATABASE_URL: 'postgresql://notes:postgrespostgres@db/notes' }), /^DATABASE_URL: the password is a well-known one/],
    ['a short password beside', () => ({ EVENTS_DATABASE_URL: 'postgresql://events:short@db/events' }), /^EVENTS_DATABASE_URL: the password has fewer than 12/],
    ['every address', () => ({ HOST: '0.0.0.0' }), /^HOST=0\.0\.0\.0 is neither loopback nor a private address/],
    ['a public address', () => ({ HOST: '203.0.113.5' }), /^HOST=203\.0\.113\.5 is neither/],
    ['a name that nobody knows', () => ({ HOST: 'no-such-host.invalid' }), /^HOST=no-such-host\.invalid is no address/],
    ['practice mode on every address', () => ({ PRACTICE: '1', HOST: '0.0.0.0', ALLOW_ANY_ADDRESS: '1' }), /^PRACTICE=1 listens on loopback only/],
    ['no key set', () => ({ VIEWER_JWKS: '' }), /^VIEWER_JWKS is not set/],
  ])('%s: one line, exit code 1', async (_, env, line) => {
    await expect(serviceRuntime('notes', { ...office(), ...env() }, [])).rejects.toThrow(new Exited('1'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).toMatch(line);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
  });

  test.each<[string, () => Record<string, string>]>([
    ['its own keys, passwords and loopback', () => ({})],
    ['a private address', () => ({ HOST: '10.1.2.3' })],
    ['every address, where something else keeps others away', () => ({ HOST: '0.0.0.0', ALLOW_ANY_ADDRESS: '1' })],
    ['practice mode with keys and passwords of practice mode', () => ({ PRACTICE: '1', VIEWER_JWKS: join(folder, 'true.json'), DATABASE_URL: 'postgresql://notes:notes@127.0.0.1:1/notes' })],
  ])('it goes on to the database with %s', async (_, env) => {
    await expect(serviceRuntime('notes', { ...office(), ...env() }, [])).rejects.toThrow('ECONNREFUSED');
    expect(lines).toEqual([]);
  });
});
