import { exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { importSigningKey, signServiceToken, signViewerToken } from '@tongxin/viewer';
import { FixtureHouse } from './house.fixtures';
import { INSTITUTION, type FixtureIdentity } from './identity.fixtures';

jest.setTimeout(60_000);

const house = new FixtureHouse();
const { identity } = house;
const seen = house.organisation.requests;
beforeAll(() => house.start());
afterAll(() => house.stop());

const ask = (headers: Record<string, string>, path = '/graphql') =>
  fetch(house.gateway.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ me }"}' });
const seconds = (): number => Math.floor(Date.now() / 1000);
const viewerOf = (name: string) => identity.accounts.get(name)?.viewer;
/** Another spelling of the same signature: the last character of 64 bytes has four bits that decoding ignores. */
const respelled = (token: string): string => token.slice(0, -1) + String.fromCharCode(token.charCodeAt(token.length - 1) + 1);

describe('an access token of the issuer', () => {
  test.each(['head', 'auditadmin'])('of %s reaches the subgraph as a verified viewer, without any proof of a page', async (name) => {
    const response = await ask({ authorization: await identity.bearer(name), origin: 'https://client.example' });
    const { data } = (await response.json()) as { data: { me: string } };
    expect([response.status, JSON.parse(data.me)]).toEqual([200, viewerOf(name)]);
  });

  test('of the audit administrator names the people for whom two have opened the audit, and nobody else’s does', async () => {
    const [auditor, head] = [identity.accounts.get('auditadmin')!, identity.accounts.get('head')!];
    const opened = [head.viewer.personId ?? ''];
    const told = { ...auditor, viewer: { ...auditor.viewer, opened } };
    identity.accounts.set('auditadmin', told).set('head', { ...head, viewer: { ...head.viewer, opened } });
    const fresh = async (name: string) => ask({ authorization: `Bearer ${await identity.issuer.accessToken({ sub: name, institution: INSTITUTION, jti: name })}` });
    const answer = await fresh('auditadmin');
    expect(JSON.parse(((await answer.json()) as { data: { me: string } }).data.me)).toEqual(told.viewer);
    expect((await fresh('head')).status).toBe(503);
    identity.accounts.set('auditadmin', auditor).set('head', head);
  });

  test('as the provider itself makes it is taken', async () => {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'robot', client_secret: 'robot-secret', resource: 'urn:tongxin' });
    const basic = Buffer.from('robot:robot-secret').toString('base64');
    form.delete('client_secret');
    const answer = await fetch(`${house.gateway.url}/identity/token`, { method: 'POST', headers: { authorization: `Basic ${basic}` }, body: form });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const response = await ask({ authorization: `Bearer ${token}` });
    const { data } = (await response.json()) as { data: { me: string } };
    expect(JSON.parse(data.me)).toEqual(viewerOf('robot'));
  });

  test('is told to the registry with the claims that find the account, and no others', async () => {
    const token = await identity.issuer.accessToken({ institution: INSTITUTION, grant: 'g1', preferred_username: 'head', email: 'a@b.example', phone: '13800000000' });
    await ask({ authorization: `Bearer ${token}` });
    expect(identity.asked.at(-1)).toEqual({
      path: '/internal/viewer',
      body: { bearer: { issuer: `${house.gateway.url}/identity`, subject: 'head', institution: INSTITUTION, grant: 'g1', preferred_username: 'head' } },
    });
  });

  test('signed by a key that was rotated in a moment ago is taken, and the former key still holds', async () => {
    const former = await identity.issuer.accessToken({ jti: 'former' });
    await identity.issuer.rotate();
    expect((await ask({ authorization: `Bearer ${await identity.issuer.accessToken({ jti: 'fresh' })}` })).status).toBe(200);
    expect((await ask({ authorization: `Bearer ${former}` })).status).toBe(200);
  });

  test.each([
    ['RS256', 200],
    ['PS256', 200],
    ['RS384', 401],
    ['RS512', 401],
    ['PS384', 401],
    ['PS512', 401],
  ])('signed by %s, with a key of the issuer that may sign by any of its kind, is answered %d', async (alg, status) => {
    const kid = 'rsa';
    const known = identity.issuer.keys.find((key) => key.kid === kid);
    const key = known ?? { ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey)), kid };
    if (!known) identity.issuer.publish(key);
    const before = seen.length;
    const response = await ask({ authorization: `Bearer ${await identity.issuer.accessToken({}, { alg }, key)}` });
    expect([response.status, seen.length - before]).toEqual([status, status === 200 ? 1 : 0]);
  });

  test('is asked for once and then known for a while', async () => {
    const authorization = `Bearer ${await identity.issuer.accessToken({ jti: 'once' })}`;
    const before = identity.asked.length;
    for (const status of await Promise.all([1, 2, 3].map(async () => (await ask({ authorization })).status))) expect(status).toBe(200);
    expect((await ask({ authorization })).status).toBe(200);
    expect(identity.asked.length - before).toBe(1);
  });
});

describe('refused with 401, before any subgraph is asked', () => {
  const issuer = () => identity.issuer;
  const token = (...of: Parameters<FixtureIdentity['issuer']['accessToken']>) => issuer().accessToken(...of);
  const publicKey = async () => {
    const { d: _secret, ...publicJwk } = issuer().keys[0] ?? {};
    return publicJwk;
  };
  const stranger = async () => ({ ...(await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey)), kid: issuer().keys[0]?.kid ?? '' });
  const terms = () => ({ iss: `${house.gateway.url}/identity`, aud: 'tongxin', sub: 'head', iat: seconds(), exp: seconds() + 600 });

  test.each<[string, () => Promise<string>]>([
    ['nothing', async () => ''],
    ['another scheme', async () => 'Basic aGVhZDpwYXNz'],
    ['no token', async () => 'Bearer'],
    ['a word', async () => 'Bearer x'],
    ['three words', async () => 'Bearer a.b.c'],
    ['two tokens', async () => `Bearer ${await token()}, Bearer ${await token()}`],
    ['a token of another scheme', async () => `DPoP ${await token()}`],
    ['a token as its own credentials', async () => token()],
    ['a forged signature', async () => `Bearer ${(await token()).replace(/.{6}$/, 'AAAAAA')}`],
    ['another spelling of a signature', async () => `Bearer ${respelled(await token())}`],
    ['a changed payload', async () => `Bearer ${(await token()).replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify({ ...terms(), sub: 'staff' })).toString('base64url')}.`)}`],
    ['a key of nobody', async () => `Bearer ${await token({}, { kid: 'nobody' })}`],
    ['a key that borrows a name', async () => `Bearer ${await token({}, {}, await stranger())}`],
    ['a key that it brings along', async () => `Bearer ${await new SignJWT(terms()).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', jwk: await publicKey() }).sign(await importJWK(await stranger(), 'EdDSA'))}`],
    ['no signature at all', async () => `Bearer ${new UnsecuredJWT(terms()).encode()}`],
    ['alg none with a signature', async () => `Bearer ${[Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url'), ...(await token()).split('.').slice(1)].join('.')}`],
    ['the public key as a shared secret', async () => `Bearer ${await new SignJWT(terms()).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: (await publicKey()).kid ?? '' }).sign(Buffer.from(String((await publicKey()).x), 'base64url'))}`],
    ['the public key as text, shared', async () => {
      const imported = await importJWK(await publicKey(), 'EdDSA', { extractable: true });
      if (imported instanceof Uint8Array) throw new Error('symmetric');
      return `Bearer ${await new SignJWT(terms()).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: (await publicKey()).kid ?? '' }).sign(Buffer.from(await exportSPKI(imported)))}`;
    }],
    ['an expired token', async () => `Bearer ${await token({ exp: seconds() })}`],
    ['no expiry', async () => `Bearer ${await token({ exp: undefined })}`],
    ['no time of issue', async () => `Bearer ${await token({ iat: undefined })}`],
    ['a token of tomorrow', async () => `Bearer ${await token({ iat: seconds() + 60 })}`],
    ['a token that does not hold yet', async () => `Bearer ${await token({ nbf: seconds() + 60 })}`],
    ['another issuer', async () => `Bearer ${await token({ iss: 'https://evil.example/identity' })}`],
    ['no issuer', async () => `Bearer ${await token({ iss: undefined })}`],
    ['another audience', async () => `Bearer ${await token({ aud: 'payroll' })}`],
    ['no audience', async () => `Bearer ${await token({ aud: undefined })}`],
    ['nobody in it', async () => `Bearer ${await token({ sub: undefined })}`],
    ['an ID token', async () => `Bearer ${await token({ aud: 'gateway', nonce: 'x' }, { typ: 'JWT' })}`],
    ['an ID token for two', async () => `Bearer ${await token({ aud: ['tongxin', 'gateway'] }, { typ: 'JWT' })}`],
    ['an ID token by its nonce', async () => `Bearer ${await token({ nonce: 'x' }, { typ: 'JWT' })}`],
    ['an ID token by its hash', async () => `Bearer ${await token({ at_hash: 'x' }, { typ: 'JWT' })}`],
    ['a sign-out token', async () => `Bearer ${await token({}, { typ: 'logout+jwt' })}`],
    ['a token of no type', async () => `Bearer ${await token({}, { typ: undefined })}`],
    ['a token of an unknown person', async () => `Bearer ${await token({ sub: 'stranger' })}`],
    ['a very long token', async () => `Bearer ${await token({ padding: 'x'.repeat(9_000) })}`],
    ["the gateway's own viewer token", async () => `Bearer ${await signViewerToken({ institutionId: INSTITUTION, personId: INSTITUTION, administrator: null }, await importSigningKey(house.gateway.key), new Date())}`],
    ["the gateway's own service token", async () => `Bearer ${await signServiceToken({ service: 'gateway', institutionId: INSTITUTION }, await importSigningKey(house.gateway.key), new Date())}`],
  ])('%s', async (_, authorizationOf) => {
    const authorization = await authorizationOf();
    const before = seen.length;
    for (const path of ['/graphql', '/uploads']) {
      const response = await ask({ authorization }, path);
      expect([path, response.status, await response.json()]).toEqual([path, 401, { errors: [{ message: '登录已失效,请重新登录', extensions: { code: 'UNAUTHENTICATED' } }] }]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="tongxin", error="invalid_token"');
    }
    expect(seen).toHaveLength(before);
  });

  test('nobody at all', async () => {
    for (const path of ['/graphql', '/uploads']) {
      const response = await ask({}, path);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="tongxin"']);
    }
    expect((await fetch(`${house.gateway.url}/graphql?query={me}`, { headers: { accept: 'text/html' } })).status).toBe(401);
  });
});

test('headers by which a client would be somebody else are dropped', async () => {
  const forged = {
    'x-viewer': JSON.stringify(viewerOf('staff')),
    'x-tongxin-viewer': 'forged',
    'x-institution': INSTITUTION,
    'x-person-id': 'forged',
    'x-administrator': 'SYSTEM',
    'proxy-authorization': 'Bearer forged',
    'x-authorization': 'Bearer forged',
    'x-forwarded-authorization': 'Bearer forged',
    'x-forwarded-user': 'forged',
    'x-forwarded-for': '10.0.0.1',
    cookie: 'forged=1',
    forwarded: 'for=10.0.0.1',
  };
  const response = await ask({ ...forged, authorization: await identity.bearer('head') });
  const { data } = (await response.json()) as { data: { me: string } };
  expect(JSON.parse(data.me)).toEqual(viewerOf('head'));
  const names = Object.keys(seen.at(-1) ?? {});
  expect(names.filter((name) => name in forged)).toEqual([]);
  expect(names.filter((name) => !['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-request-id', 'x-deadline-ms'].includes(name))).toEqual([]);
});

test('no token is logged, and every refusal has its reason', () => {
  const log = house.gateway.logged();
  expect(log).not.toContain('eyJ');
  for (const reason of ['expired', 'issued in the future', 'an ID token is no access token', 'no access token by its type', 'ERR_JWT_CLAIM_VALIDATION_FAILED', 'not canonical base64url']) expect(log).toContain(reason);
});
