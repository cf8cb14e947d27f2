import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import pino from 'pino';
import { freePort } from '@tongxin/cluster';
import { FixtureGateway, until } from '../gateway.fixtures';
import { anOrganisation } from './house.fixtures';
import { FixtureIdentity } from './identity.fixtures';
import { CERTIFICATES } from './tls.fixtures';
import { publicServer } from './tls';

jest.setTimeout(60_000);

let folder: string;
let gateway: FixtureGateway;
const identity = new FixtureIdentity();
const files = () => ({ cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') });
const put = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}.next`, text);
  await rename(`${file}.next`, file);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
  await put(files().cert, CERTIFICATES.one.cert);
  await put(files().key, CERTIFICATES.one.key);
  const port = await freePort();
  gateway = await FixtureGateway.start([anOrganisation()], { identity, port, publicUrl: new URL(`https://127.0.0.1:${port}`), tls: files(), practice: false });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

const ask = (path: string) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; name: string | string[] | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    const asked = request({ hostname, port, path, ca: [CERTIFICATES.one.cert, CERTIFICATES.two.cert], agent: false }, (response) => {
      const { subject } = (response.socket as TLSSocket).getPeerCertificate();
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, name: subject.CN }));
    });
    asked.on('error', reject).end();
  });

test('the gateway speaks https, and says that it always will', async () => {
  expect(gateway.url).toMatch(/^https:/);
  const { status, headers, name } = await ask('/live');
  expect([status, headers['strict-transport-security'], name]).toEqual([200, 'max-age=31536000', 'tongxin test one']);
});

test('a sign-in over https has a flow of its own, and an issuer that is asked inside', async () => {
  const { status, headers } = await ask('/sign-in');
  expect([status, headers.location?.startsWith(`${gateway.url}/identity/auth?`)]).toEqual([302, true]);
  expect(headers['set-cookie']?.[0]).toMatch(/^__Host-tongxin-\d+-flow-[\w-]+=.*; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/);
});

test('a renewed certificate holds for the next connection, half of one is refused', async () => {
  await put(files().key, CERTIFICATES.two.key);
  await until(() => gateway.logged().includes('certificate refused'));
  expect((await ask('/live')).name).toBe('tongxin test one');
  await put(files().cert, CERTIFICATES.two.cert);
  await until(() => gateway.logged().includes('certificate reloaded'));
  expect((await ask('/live')).name).toBe('tongxin test two');
  expect(gateway.logged().split('certificate refused')).toHaveLength(2);
});

test('the key of another certificate, or none, is said before anything begins', async () => {
  const log = pino({ level: 'silent' });
  await expect(publicServer({ cert: join(folder, 'nowhere'), key: files().key }, 1_000, log)).rejects.toThrow(/^TLS_CERT=.*nowhere or TLS_KEY=.* cannot be read\.$/);
  await put(join(folder, 'other.pem'), CERTIFICATES.one.key);
  await expect(publicServer({ cert: files().cert, key: join(folder, 'other.pem') }, 1_000, log)).rejects.toThrow(/are no certificate and its key\.$/);
});
