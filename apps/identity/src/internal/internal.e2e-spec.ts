import { randomUUID } from 'node:crypto';
import { hour, IdentityService, minute, ownIssuer, publicUrl } from '../identity.fixtures';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());

let institutionId: string;
let personId: string;
let accountId: string;
beforeEach(async () => {
  institutionId = randomUUID();
  personId = await service.person(institutionId, 'P0013');
  accountId = await service.account(institutionId, { personId }, 'P0013');
});

interface Started { session: string; csrf: string; accountId: string; expiresAt: string }
const begin = (more: object = {}) => service.internal<Started & { code?: string }>('sessions', { issuer: ownIssuer.url, subject: accountId, claims: { institution: institutionId }, client: 'Chromium · Linux', ...more });
const started = async (more: object = {}): Promise<Started> => (await begin(more)).body;
const viewer = (session: string) => service.internal('viewer', { session });
const bearer = (more: object = {}) => service.internal('viewer', { bearer: { issuer: ownIssuer.url, subject: accountId, institution: institutionId, ...more } });
const end = (session: string, everywhere = false) => service.internal('sessions/end', { session, everywhere });
const grant = async (of = accountId, expires = '10 minutes'): Promise<string> => {
  const id = randomUUID();
  await service.runtime.dataSource.query(`insert into ops.oidc (model, id, payload, account_id, expires_at) values ('Grant', $1, '{}', $2, now() + $3::interval)`, [id, of, expires]);
  return id;
};
const refused = (code: string, status = 401) => ({ status, body: { code } });

describe('a session', () => {
  it('begins, and tells whose it is, when it ends and what its pages must repeat', async () => {
    const { status, body } = await begin();
    expect([status, body]).toEqual([201, { session: expect.stringMatching(/^[\w-]{64}$/), csrf: expect.stringMatching(/^[\w-]{43}$/), accountId, expiresAt: '2026-11-23T13:00:00.000Z' }]);
    expect(await viewer(body.session)).toEqual({ status: 200, body: {
      viewer: { institutionId, personId, administrator: null }, accountId, signInName: 'P0013', sessionId: expect.any(String), csrf: body.csrf, idleAt: '2026-11-23T02:00:00.000Z', expiresAt: body.expiresAt, steppedUpUntil: null } });
    const [row] = await service.rows<{ text: string }>(institutionId, 'select row_to_json(t)::text as text from app.session t where institution_id = $1');
    expect(row?.text).not.toContain(body.session);
    expect(row?.text).not.toContain(body.csrf);
  });

  it('of an administrator has the role and shorter terms', async () => {
    const admin = await service.account(institutionId, { administrator: 'SYSTEM' }, 'sysadmin');
    const { session, expiresAt } = await started({ subject: admin });
    expect([expiresAt, (await viewer(session)).body]).toEqual(['2026-11-23T09:00:00.000Z', expect.objectContaining({ viewer: { institutionId, personId: null, administrator: 'SYSTEM' }, idleAt: '2026-11-23T01:15:00.000Z' })]);
  });

  it('two at once are two, and asking twice at once is no harm', async () => {
    const [one, two] = await Promise.all([started(), started()]);
    expect(one.session).not.toBe(two.session);
    expect(one.csrf).not.toBe(two.csrf);
    service.wait(2 * minute);
    const answers = await Promise.all([...Array(10).fill(one.session), ...Array(10).fill(two.session)].map(viewer));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    service.clock.now = new Date('2026-11-23T01:00:00Z');
  });

  it('ends when it is not used, is kept up by use, and ends at the latest after twelve hours', async () => {
    const begun = service.clock.now;
    const idle = await started();
    const used = await started();
    service.wait(59 * minute);
    expect((await viewer(used.session)).status).toBe(200);
    service.wait(minute);
    expect([await viewer(idle.session), (await viewer(used.session)).status]).toEqual([refused('SESSION_ENDED'), 200]);
    expect(await viewer(idle.session)).toEqual(refused('SESSION_ENDED'));
    for (let n = 0; n < 11; n += 1) {
      service.clock.now = new Date(begun.getTime() + (n + 1.5) * hour);
      await viewer(used.session);
      service.wait(29 * minute);
      expect((await viewer(used.session)).status).toBe(200);
    }
    service.clock.now = new Date(begun.getTime() + 12 * hour - 1);
    expect((await viewer(used.session)).status).toBe(200);
    service.wait(1);
    expect(await viewer(used.session)).toEqual(refused('SESSION_ENDED'));
    // A clock set back does not bring it to life.
    service.clock.now = begun;
    expect(await viewer(used.session)).toEqual(refused('SESSION_ENDED'));
  });

  it('goes on when the clock is set back', async () => {
    const { session } = await started();
    service.wait(30 * minute);
    await viewer(session);
    service.wait(-25 * minute);
    expect((await viewer(session)).status).toBe(200);
    service.clock.now = new Date('2026-11-23T01:00:00Z');
  });

  it('ends alone, or with everything else of the account', async () => {
    const [one, two, three] = [await started(), await started(), await started()];
    const held = await grant();
    expect([await end(one.session), await end(one.session), await end('no session')]).toEqual(Array(3).fill({ status: 200, body: {} }));
    expect([await viewer(one.session), (await viewer(two.session)).status, (await bearer({ grant: held })).status]).toEqual([refused('SESSION_ENDED'), 200, 200]);
    await service.runtime.dataSource.query(`insert into ops.oidc (model, id, payload, account_id, grant_id) values ('RefreshToken', $1, '{}', $2, $3), ('Session', $4, '{}', $2, null)`, [randomUUID(), accountId, held, randomUUID()]);
    await end(two.session, true);
    expect([await viewer(three.session), await bearer({ grant: held })]).toEqual([refused('SESSION_ENDED'), refused('SESSION_ENDED')]);
    expect(await service.runtime.dataSource.query('select model from ops.oidc where account_id = $1', [accountId])).toEqual([]);
  });

  it('of an account are twenty at most: the one used longest ago makes way', async () => {
    const first = await started();
    service.wait(minute);
    for (let n = 0; n < 20; n += 1) await started();
    expect(await viewer(first.session)).toEqual(refused('SESSION_ENDED'));
    expect(await service.rows(institutionId, 'select count(*)::int as n from app.session where institution_id = $1')).toEqual([{ n: 20 }]);
    service.wait(-minute);
  });

  it.each(['', 'x', 'A'.repeat(64)])('that is none (%j) is over', async (session) => expect(await viewer(session)).toEqual(refused('SESSION_ENDED')));

  it('says of its client no more than two words', async () => {
    await started({ client: `Chromium\n · \u0000Linux ${'x'.repeat(200)}` });
    const [row] = await service.rows<{ client: string }>(institutionId, 'select client from app.session where institution_id = $1');
    expect(row?.client).toMatch(/^Chromium · Linux x{20,}$/);
    expect(row?.client.length).toBeLessThanOrEqual(80);
  });
});

describe('stepping up', () => {
  const stepUp = (session: string, more: object = {}) => service.internal('sessions/step-up', { session, issuer: ownIssuer.url, subject: accountId, claims: { institution: institutionId }, ...more });
  const until = async (session: string): Promise<unknown> => (await viewer(session)).body['steppedUpUntil'];

  it('opens this session for a quarter of an hour, not another of the account, and leaves a row', async () => {
    const [one, two] = [await started(), await started()];
    expect(await stepUp(one.session)).toEqual({ status: 200, body: { steppedUpUntil: '2026-11-23T01:15:00.000Z' } });
    expect([await until(one.session), await until(two.session)]).toEqual(['2026-11-23T01:15:00.000Z', null]);
    service.wait(15 * minute - 1);
    expect(await until(one.session)).toBe('2026-11-23T01:15:00.000Z');
    service.wait(1);
    expect([await until(one.session), (await viewer(one.session)).status]).toEqual([null, 200]);
    service.wait(-15 * minute);
    expect(await service.rows(institutionId, 'select kind, operation, actor_person_id as actor, subject_type as type, subject_id as subject, person_id as of from app.audit_entry where institution_id = $1')).toEqual([
      { kind: 'WRITE', operation: 'stepUp', actor: personId, type: 'Account', subject: accountId, of: personId }]);
  });

  it('is refused to somebody else, to nobody and to a leaver, and changes nothing', async () => {
    const { session } = await started();
    const other = await service.account(institutionId, { personId: randomUUID() }, 'P0014');
    expect([await stepUp(session, { subject: other }), await stepUp(session, { subject: randomUUID() }), await stepUp('no session'), await stepUp(session, { issuer: 'https://evil.example' })])
      .toEqual([refused('OTHER_ACCOUNT', 403), refused('NO_ACCOUNT', 403), refused('SESSION_ENDED'), refused('NO_ACCOUNT', 403)]);
    expect(await until(session)).toBeNull();
    await end(session);
    expect(await stepUp(session)).toEqual(refused('SESSION_ENDED'));
    const again = await started();
    await service.hear(institutionId, personId, [{ to: '2026-11-23' }]);
    expect(await stepUp(again.session)).toEqual(refused('ACCOUNT_CLOSED', 403));
    expect(await service.rows(institutionId, 'select 1 from app.audit_entry where institution_id = $1')).toEqual([]);
  });
});

describe('a leaver, or a blocked account', () => {
  it('is out at the next question, by session and by token, and gets no new session', async () => {
    const { session } = await started();
    const held = await grant();
    await service.hear(institutionId, personId, [{ to: '2026-11-23' }]);
    expect([await viewer(session), await bearer({ grant: held }), await begin()]).toEqual([refused('ACCOUNT_CLOSED'), refused('ACCOUNT_CLOSED'), refused('ACCOUNT_CLOSED', 403)]);
    await service.hear(institutionId, personId, [{}]);
    expect(await viewer(session)).toEqual(refused('SESSION_ENDED'));
  });
  it('stays in until the last day of service', async () => {
    const { session } = await started();
    await service.hear(institutionId, personId, [{ to: '2026-11-24' }]);
    expect((await viewer(session)).status).toBe(200);
    service.wait(24 * hour);
    expect((await begin()).status).toBe(403);
    service.wait(-24 * hour);
  });
  it('blocked: the same', async () => {
    const { session } = await started();
    await service.rows(institutionId, 'update app.account set blocked_at = now() where institution_id = $1');
    expect([await viewer(session), await bearer({ grant: await grant() }), await begin()]).toEqual([refused('ACCOUNT_CLOSED'), refused('ACCOUNT_CLOSED'), refused('ACCOUNT_CLOSED', 403)]);
  });
});

describe('a bearer', () => {
  it('is the account as long as its grant is there', async () => {
    expect(await bearer({ grant: await grant() })).toEqual({ status: 200, body: {
      viewer: { institutionId, personId, administrator: null }, accountId, signInName: 'P0013', sessionId: null, csrf: null, idleAt: null, expiresAt: null, steppedUpUntil: null } });
    expect(await bearer({ grant: await grant(accountId, '-1 second') })).toEqual(refused('SESSION_ENDED'));
    expect(await bearer({ grant: await grant(randomUUID()) })).toEqual(refused('SESSION_ENDED'));
    expect(await bearer({ grant: randomUUID() })).toEqual(refused('SESSION_ENDED'));
    // Outside practice mode every token has a grant.
    expect(await bearer()).toEqual(refused('SESSION_ENDED'));
  });
  it.each<[string, object]>([
    ['another issuer', { issuer: 'https://evil.example' }], ['another institution', { institution: randomUUID() }], ['no institution', { institution: undefined }], ['an institution that is no id', { institution: "' or 1=1" }],
    ['another subject', { subject: randomUUID() }], ['a subject that is no id', { subject: 'P0013' }],
  ])('of %s has no account', async (_what, more) => {
    expect(await bearer({ grant: await grant(), ...more })).toEqual(refused('NO_ACCOUNT'));
  });
});

it('only the gateway may ask, and what is not the contract\'s is refused', async () => {
  const { session } = await started();
  const paths = ['sessions', 'viewer', 'sessions/end', 'sessions/step-up', 'ad-hoc'];
  for (const path of paths) {
    for (const who of ['organisation', 'identity', null] as const) expect(await service.internal(path, { session }, who)).toEqual(refused('UNAUTHENTICATED'));
    for (const body of [{}, { session: 7 }, { session, bearer: {} }, { bearer: 7 }, { bearer: {} }, [], { issuer: 'x' }]) {
      if (path === 'sessions/end' && 'session' in body && typeof body.session === 'string') continue;
      expect(await service.internal(path, body)).toEqual(refused('BAD_REQUEST', 400));
    }
  }
  const nul = await service.internal('viewer', { bearer: { issuer: ownIssuer.url, subject: 'a\u0000b', institution: institutionId } });
  expect(nul).toEqual(refused('BAD_REQUEST', 400));
  expect((await service.server.app.inject({ method: 'POST', url: '/identity/internal/viewer', payload: {} })).statusCode).toBe(404);
});

it('an ad-hoc operation leaves one row: who, which fields, never a value', async () => {
  const asked = { viewer: { institutionId, personId, administrator: null }, accountId, operation: 'Branches', document: 'ab'.repeat(32), fields: ['branches', 'people'], requestId: 'request-1' };
  expect(await service.internal('ad-hoc', asked)).toEqual({ status: 201, body: {} });
  expect(await service.rows(institutionId, `select kind, operation, request_id as request, actor_person_id as actor, subject_type as type, subject_id as subject, person_id as of from app.audit_entry where institution_id = $1`)).toEqual([
    { kind: 'WRITE', operation: 'adHocOperation', request: 'request-1', actor: personId, type: 'Operation', subject: `Branches ${'ab'.repeat(32)} branches,people`, of: null }]);
  for (const more of [{ viewer: { institutionId } }, { fields: ['a b'] }, { operation: 'a b' }, { document: '' }, { accountId: 'x' }]) {
    expect(await service.internal('ad-hoc', { ...asked, ...more })).toEqual(refused('BAD_REQUEST', 400));
  }
});

describe('another issuer', () => {
  const issuer = { url: 'https://sso.example', external: { accountClaim: 'employee', institutionCode: 'swdx' } };
  let other: IdentityService;
  let swdx: string;
  let known: string;
  let officer: string;
  beforeAll(async () => {
    other = await IdentityService.start({ issuer });
    swdx = randomUUID();
    await other.runtime.dataSource.query(`insert into ops.institution (id, code, name, created_at) values ($1, 'swdx', '某市委党校', now())`, [swdx]);
    officer = await other.person(swdx, 'P0013');
    known = await other.account(swdx, { personId: officer }, 'P0013');
  }, 60_000);
  afterAll(() => other.stop());
  const enter = (subject: string, claims: object, from = issuer.url) => other.internal('sessions', { issuer: from, subject, claims, client: 'x' });

  it('names people by a claim; the first time binds the subject, which from then on is the account whatever it is called', async () => {
    const both = await Promise.all([enter('u-1', { employee: 'P0013' }), enter('u-1', { employee: 'P0013' })]);
    expect(both.map(({ status, body }) => [status, body['accountId']])).toEqual([[201, known], [201, known]]);
    expect((await enter('u-1', { employee: 'P0099' })).body).toMatchObject({ accountId: known });
    // The name was given to somebody else there: the account does not change hands.
    expect(await enter('u-2', { employee: 'P0013' })).toEqual(refused('NO_ACCOUNT', 403));
    expect(await other.internal('viewer', { bearer: { issuer: issuer.url, subject: 'u-1' } })).toMatchObject({ status: 200, body: { accountId: known } });
  });
  it('finds nobody without an account, by another claim, or from elsewhere', async () => {
    for (const [subject, claims, from] of [['u-3', { employee: 'P0014' }], ['u-3', { preferred_username: 'P0013' }], ['u-3', {}], ['', { employee: 'P0013' }], ['u-1', {}, 'https://evil.example'], [known, { institution: swdx }, `${publicUrl}/identity`]] as const) {
      expect(await enter(subject, claims, from)).toEqual(refused('NO_ACCOUNT', 403));
    }
  });
  it('has no pages, no tokens and no keys of ours', async () => {
    for (const url of ['/identity/.well-known/openid-configuration', '/identity/invitation', '/identity/account', '/identity/practice/accounts']) {
      expect((await other.server.app.inject({ url })).statusCode).toBe(404);
    }
  });
  it('a leaver is out here too', async () => {
    await other.hear(swdx, officer, [{ to: '2026-11-01' }]);
    expect(await enter('u-1', {})).toEqual(refused('ACCOUNT_CLOSED', 403));
  });
});
