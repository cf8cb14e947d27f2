import { decodeJwt } from 'jose';
import {
  genericGrantRequest, initiateDeviceAuthorization, pollDeviceAuthorizationGrant, refreshTokenGrant, tokenRevocation, type Configuration,
} from 'openid-client';
import { inInstitution, type IdentityDeps } from '../deps';
import { endAllSessions } from '../sessions/session.service';
import { BrowserJar, hiddenFields } from './browser-jar.fixtures';
import { INSTITUTION, startIssuer, type IssuerFixture } from './issuer.fixtures';
import type { PracticeAccounts } from './practice-accounts';
import { PRACTICE_GRANT } from './provider-clients';
import { submitPassword } from './sign-in.fixtures';

jest.setTimeout(120_000);

let issuer: IssuerFixture;
let cli: Configuration;
const names = ['P0021', 'P0022', 'P0023', 'P0024'] as const;
const ids = new Map<string, string>();
const people = new Map<string, string>();
beforeAll(async () => {
  issuer = await startIssuer();
  cli = await issuer.commandLine();
  for (const name of names) {
    people.set(name, issuer.deps.newId());
    ids.set(name, await issuer.account({ name, personId: people.get(name) }));
  }
});
afterAll(() => issuer.close());

/** The command line asks; the person enters the code in a browser, signs in, and agrees. */
async function signInDevice(name: string, jar = new BrowserJar(issuer.origin)) {
  const asked = await initiateDeviceAuthorization(cli, { scope: 'openid' });
  const confirm = await enterCode(jar, asked.verification_uri_complete ?? '');
  const { response, at } = await jar.follow(await jar.post('/identity/device', { ...hiddenFields(confirm), confirm: 'yes' }));
  const done = at.pathname.startsWith('/identity/interaction/') ? (await jar.follow(await submitPassword(jar, at.href, name))).response : response;
  return { page: await done.text(), tokens: await pollDeviceAuthorizationGrant(cli, { ...asked, interval: 0.05 }) };
}

async function enterCode(jar: BrowserJar, address: string): Promise<string> {
  const input = await (await jar.get(address)).text();
  const code = /name="user_code" value="([^"]*)"/.exec(input)?.[1] ?? '';
  return (await jar.post('/identity/device', { ...hiddenFields(input), user_code: code })).text();
}

const block = (name: string) =>
  inInstitution(issuer.deps, INSTITUTION, (tx) => tx.query('update app.account set blocked_at = now() where institution_id = $1 and id = $2', [INSTITUTION, ids.get(name)]));
const left = (name: string, on: string) =>
  inInstitution(issuer.deps, INSTITUTION, (tx) => tx.query(
    `insert into app.directory_fact (institution_id, entity, line, kind, subject_id, valid_from, valid_to) values ($1, $2, 0, 'IN_SERVICE', $3, '2020-01-01', $4)`,
    [INSTITUTION, `person/${people.get(name)}`, people.get(name), on],
  ));

describe('a command line', () => {
  test('is let in by a person in a browser, who sees which program asks and which code it shows', async () => {
    const jar = new BrowserJar(issuer.origin);
    const asked = await initiateDeviceAuthorization(cli, { scope: 'openid' });
    const confirm = await enterCode(jar, asked.verification_uri_complete ?? '');
    expect(confirm).toContain('命令行');
    expect(confirm).toContain(asked.user_code);
    expect(confirm).not.toContain('<script');
    const { page, tokens } = await signInDevice('P0021', jar);
    expect(page).toContain('已登录');
    expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: ids.get('P0021'), institution: INSTITUTION, aud: 'tongxin', client_id: 'cli', grant: expect.any(String) });
  });

  test('is refused when the person says so, and a wrong code leads nowhere', async () => {
    const jar = new BrowserJar(issuer.origin);
    const asked = await initiateDeviceAuthorization(cli, { scope: 'openid' });
    const confirm = await enterCode(jar, asked.verification_uri_complete ?? '');
    expect(await (await jar.post('/identity/device', { ...hiddenFields(confirm), abort: 'yes' })).text()).toContain('已拒绝');
    await expect(pollDeviceAuthorizationGrant(cli, { ...asked, interval: 0.05 })).rejects.toMatchObject({ error: 'access_denied' });
    const input = await (await jar.get('/identity/device?lang=en')).text();
    expect(await (await jar.post('/identity/device?lang=en', { ...hiddenFields(input), user_code: 'BBBB-BBBB' })).text()).toContain('There is no such code');
  });

  test('gets a grant of its own each time, so that one can be ended without the other', async () => {
    const jar = new BrowserJar(issuer.origin);
    const [one, two] = [await signInDevice('P0021', jar), await signInDevice('P0021', jar)];
    const [first, second] = [one, two].map(({ tokens }) => decodeJwt(tokens.access_token)['grant']);
    expect(first).not.toBe(second);
    await tokenRevocation(cli, one.tokens.refresh_token ?? '');
    await expect(refreshTokenGrant(cli, one.tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(refreshTokenGrant(cli, two.tokens.refresh_token ?? '')).resolves.toBeDefined();
  });

  test('a refresh token is renewed with each use; the old one shown again ends everything of its grant', async () => {
    const { tokens } = await signInDevice('P0021');
    const second = await refreshTokenGrant(cli, tokens.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(tokens.refresh_token);
    await expect(refreshTokenGrant(cli, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(refreshTokenGrant(cli, second.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('a refresh token shown many times at once is taken once at most, and the thief and the owner both lose', async () => {
    const { tokens } = await signInDevice('P0021');
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => refreshTokenGrant(cli, tokens.refresh_token ?? '')));
    const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(taken.length).toBeLessThanOrEqual(1);
    for (const { refresh_token: token } of taken) await expect(refreshTokenGrant(cli, token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('twelve hours after the first token the last one ends, however often it was renewed', async () => {
    const { tokens } = await signInDevice('P0021');
    const renewed = await refreshTokenGrant(cli, tokens.refresh_token ?? '');
    const rows = await issuer.dataSource.query<{ left: number }[]>(
      `select extract(epoch from expires_at - to_timestamp((payload->>'iiat')::bigint))::int as left from ops.oidc where model = 'RefreshToken' and grant_id = $1 and consumed_at is null`,
      [decodeJwt(renewed.access_token)['grant']],
    );
    expect(Math.abs((rows[0]?.left ?? 0) - 12 * 3_600)).toBeLessThan(5);
  });

  test.each<[string, (typeof names)[number], (name: string) => Promise<unknown>]>([
    ['blocked', 'P0022', block],
    ['a leaver', 'P0023', (name) => left(name, issuer.deps.today())],
    ['signed out everywhere', 'P0024', (name) => endAllSessions(issuer.deps, INSTITUTION, ids.get(name) ?? '')],
  ])('of an account that is %s gets no new token', async (_, name, end) => {
    const { tokens } = await signInDevice(name);
    await end(name);
    await expect(refreshTokenGrant(cli, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('a blocked account cannot sign in, and a browser that still holds its session is asked again', async () => {
    const jar = new BrowserJar(issuer.origin);
    await issuer.account({ name: 'P0025', id: '01990000-0000-7000-8000-00000000a025' });
    ids.set('P0025', '01990000-0000-7000-8000-00000000a025');
    await signInDevice('P0025', jar);
    await block('P0025');
    const asked = await initiateDeviceAuthorization(cli, { scope: 'openid' });
    const confirm = await enterCode(jar, asked.verification_uri_complete ?? '');
    const { at } = await jar.follow(await jar.post('/identity/device', { ...hiddenFields(confirm), confirm: 'yes' }));
    expect(at.pathname).toMatch(/^\/identity\/interaction\//);
    expect(await (await submitPassword(jar, at.href, 'P0025')).text()).toContain('账号已停用');
  });
});

describe('practice tokens', () => {
  test('are not there outside practice mode', async () => {
    await expect(genericGrantRequest(cli, PRACTICE_GRANT, { account: 'hr' })).rejects.toMatchObject({ error: expect.stringMatching(/unsupported_grant_type|invalid_request/) });
    expect((await fetch(`${issuer.origin}/identity/practice/accounts`)).status).toBe(404);
  });

  test('in practice mode are given for twelve hours, to this machine alone', async () => {
    const practice = await startIssuer({ practice: printed });
    try {
      const client = await practice.commandLine();
      const id = await practice.account({ name: 'hr' });
      const tokens = await genericGrantRequest(client, PRACTICE_GRANT, { account: 'hr' });
      const claims = decodeJwt(tokens.access_token);
      expect(claims).toMatchObject({ sub: id, institution: INSTITUTION, aud: 'tongxin', client_id: 'cli' });
      expect([Number(claims.exp) - Number(claims.iat), 'grant' in claims, tokens.expires_in, tokens.refresh_token]).toEqual([12 * 3_600, false, 12 * 3_600, undefined]);
      await expect(genericGrantRequest(client, PRACTICE_GRANT, { account: 'nobody' })).rejects.toMatchObject({ error: 'invalid_grant' });
      await expect(genericGrantRequest(client, PRACTICE_GRANT, { institution: INSTITUTION, person: 'x' })).rejects.toMatchObject({ error: 'invalid_grant' });
      await expect(genericGrantRequest(client, PRACTICE_GRANT, { institution: INSTITUTION, person: INSTITUTION })).resolves.toBeDefined();
      const form = { method: 'POST', body: new URLSearchParams({ grant_type: PRACTICE_GRANT, client_id: 'cli', account: 'hr' }) };
      for (const [name, value] of [['x-forwarded-host', 'evil.example'], ['origin', 'https://evil.example']] as const) {
        const refused = await fetch(`${practice.origin}/identity/token`, { ...form, headers: { [name]: value } });
        expect([refused.status, 'access_token' in ((await refused.json()) as object)]).toEqual([400, false]);
      }
      expect((await fetch(`${practice.origin}/identity/practice/accounts`, { headers: { 'x-forwarded-host': 'evil.example' } })).status).toBe(403);
      expect(await (await fetch(`${practice.origin}/identity/practice/accounts`)).json()).toEqual([{ account: 'hr', title: '组织人事处', name: '钱进', personId: null }]);
    } finally {
      await practice.close();
    }
  });
});

/** The accounts of the fixture as practice mode prints them. */
const printed = (deps: IdentityDeps): PracticeAccounts => {
  const find = async (): Promise<string | null> =>
    (await inInstitution(deps, INSTITUTION, (tx) => tx.query<{ id: string }>(`select id from app.account where institution_id = $1 limit 1`, [INSTITUTION])))[0]?.id ?? null;
  return {
    list: async () => [{ account: 'hr', title: '组织人事处', name: '钱进', personId: null }],
    byName: async (name) => (name === 'hr' ? find() : null),
    ofPerson: find,
    password: 'printed',
    totpCode: () => null,
  };
};
