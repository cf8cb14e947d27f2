import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@tongxin/database';
import { factsContracts, newEvent } from '@tongxin/event-contracts';
import { createPostgresTransport, migrateTransport } from '@tongxin/events';
import { eventsDatabase, testDatabase, waitFor, type EventsDatabase, type TestDatabase } from '@tongxin/testing';
import { generateKey, importSigningKey, signServiceToken } from '@tongxin/viewer';
import { Client } from 'pg';
import { pino } from 'pino';
import { migrations } from './data-source';

jest.setTimeout(120_000);

let database: TestDatabase;
let events: EventsDatabase;
let folder: string;
let gateway: Awaited<ReturnType<typeof generateKey>>;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  database = await testDatabase('identity', (url) => migrate({ service: 'identity', url, migrations }));
  events = await eventsDatabase(migrateTransport);
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  gateway = await generateKey('gateway');
  const identity = await generateKey('identity');
  const [jwks, key, secret] = ['jwks.json', 'identity.key.json', 'identity.secret'].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(jwks, JSON.stringify({ keys: [gateway.publicJwk, identity.publicJwk] }));
  await writeFile(key, JSON.stringify(identity.privateJwk));
  await writeFile(join(folder, 'practice.key.json'), JSON.stringify({ ...identity.privateJwk, practice: true }));
  await writeFile(secret, randomBytes(32).toString('base64url'));
  env = {
    PATH: process.env['PATH'], DATABASE_URL: database.url, EVENTS_DATABASE_URL: events.url, VIEWER_JWKS: jwks, SERVICE_KEY: key, IDENTITY_SECRET: secret, PORT: '0',
    PUBLIC_URL: 'http://localhost:4000', SUBGRAPH_URLS: '{"organisation":"http://127.0.0.1:9/graphql"}', TONGXIN_TODAY: '2026-11-23', PRACTICE: '1',
  };
});
afterAll(async () => {
  await Promise.all([database.drop(), events.drop(), rm(folder, { recursive: true, force: true })]);
});

function start(more: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'main.ts')], { env: { ...env, ...more } });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said.text += chunk.toString(); });
  return { child, said };
}

const inDatabase = async <Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, parameters)).rows;
  } finally {
    await client.end();
  }
};

it('starts from its environment, answers as issuer, hears who is in service, and drains on SIGTERM', async () => {
  const { child, said } = start();
  const transport = createPostgresTransport({ databaseUrl: events.url, logger: pino({ level: 'silent' }) });
  try {
    const address = await waitFor(() => {
      if (child.exitCode !== null) throw new Error(said.text);
      return /"address":"([^"]+)"/.exec(said.text)?.[1];
    }, { timeout: 90_000 });
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect(await (await fetch(`${address}/identity/.well-known/openid-configuration`)).json()).toMatchObject({ issuer: 'http://localhost:4000/identity' });
    const { keys } = (await (await fetch(`${address}/identity/jwks`)).json()) as { keys: { d?: string }[] };
    expect([keys.length > 0, keys.every(({ d }) => d === undefined)]).toEqual([true, true]);
    const token = await signServiceToken({ service: 'gateway', institutionId: randomUUID() }, await importSigningKey(gateway.privateJwk), new Date());
    const asked = await fetch(`${address}/internal/viewer`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{"session":"none"}' });
    expect([asked.status, await asked.json()]).toEqual([401, { code: 'SESSION_ENDED' }]);
    const [institutionId, person] = [randomUUID(), randomUUID()];
    const facts = (['IN_SERVICE', 'OFFICE', 'TEAM', 'MEMBER_OF'] as const).map((kind) => (
      { kind, subjectId: person, objectId: kind === 'MEMBER_OF' ? randomUUID() : null, label: kind === 'OFFICE' ? 'HR' : null, from: '2026-01-01', to: null }));
    await transport.publish([{ ...newEvent(factsContracts.PersonRecorded, { id: randomUUID(), institutionId, entity: `person/${person}`, occurredAt: new Date(), payload: { facts } }), revision: '1', source: 'organisation' }]);
    const kept = await waitFor(async () => {
      const rows = await inDatabase<{ kind: string }>('select kind from app.directory_fact where institution_id = $1 order by 1', [institutionId]);
      return rows.length > 0 ? rows : null;
    });
    expect((kept ?? []).map(({ kind }) => kind)).toEqual(['IN_SERVICE', 'OFFICE']);
    const closed = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await closed)[0]).toBe(0);
  } finally {
    child.kill('SIGKILL');
    await transport.close();
  }
});

/** The same URL with a password that everybody would try. */
const guessable = (url: string): string => {
  const changed = new URL(url);
  changed.password = 'identity';
  return changed.toString();
};
const refusesToStart = async (more: NodeJS.ProcessEnv, line: RegExp): Promise<void> => {
  const { child, said } = start(more);
  const [code] = await once(child, 'exit');
  expect([code, said.text]).toEqual([1, expect.stringMatching(line)]);
  expect(said.text).not.toContain('listening');
};

it.each<[string, () => NodeJS.ProcessEnv, RegExp]>([
  ['no public address', () => ({ PUBLIC_URL: '' }), /PUBLIC_URL is not set/],
  ['a public address in clear', () => ({ PUBLIC_URL: 'http://tongxin.example' }), /neither https nor this machine/],
  ['no secret', () => ({ IDENTITY_SECRET: '' }), /IDENTITY_SECRET is not set/],
  ['a secret that is none', () => ({ IDENTITY_SECRET: env['VIEWER_JWKS'] }), /IDENTITY_SECRET: /],
  ['another issuer that speaks for nobody', () => ({ OIDC_ISSUER: 'https://sso.example' }), /OIDC_INSTITUTION is not set/],
  ['a database password to guess, outside practice mode', () => ({ PRACTICE: '', DATABASE_URL: guessable(database.url) }), /DATABASE_URL/],
  ['a practice key, outside practice mode', () => ({ PRACTICE: '', SERVICE_KEY: join(folder, 'practice.key.json') }), /SERVICE_KEY/],
])('does not start with %s', (_what, more, line) => refusesToStart(more(), line));

it('outside practice mode does not start while an institution with printed passwords is there', async () => {
  await inDatabase(`insert into ops.institution (id, code, name, practice, created_at) values ($1, 'practice-1', 'x', true, now())`, [randomUUID()]);
  try {
    await refusesToStart({ PRACTICE: '' }, /practice institution \(practice-1\)/);
  } finally {
    await inDatabase('delete from ops.institution');
  }
});
