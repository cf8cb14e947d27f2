import { randomUUID } from 'node:crypto';
import { catalogueProblems, createDataSource } from '@tongxin/database';
import { entities, opsTables } from './data-source';
import { hour, IdentityService, minute, ownIssuer, type Asker } from './identity.fixtures';
import { acceptInvitation, openInvitation } from './invitations/invitation.service';

/** An institution with an HR officer who has an account, one who has none, two members of staff, one of whom has an account, and a leaver. */
interface Cast { id: string; hr: string; hrAccount: string; newHr: string; staff: string; staffAccount: string; fresh: string; left: string }
let service: IdentityService;
let here: Cast;
let elsewhere: Cast;

async function cast(): Promise<Cast> {
  const id = randomUUID();
  const office = { kind: 'OFFICE', label: 'HR' } as const;
  const hr = await service.person(id, 'P0013', [{}, office]);
  const newHr = await service.person(id, 'P0014', [{}, office]);
  const staff = await service.person(id, 'P0038');
  const fresh = await service.person(id, 'P0042');
  const left = await service.person(id, 'P0080', [{ to: '2026-06-01' }]);
  return { id, hr, newHr, staff, fresh, left, hrAccount: await service.account(id, { personId: hr }, 'P0013'), staffAccount: await service.account(id, { personId: staff }, 'P0038') };
}
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  [here, elsewhere] = [await cast(), await cast()];
});

const security: Asker = { administrator: 'SECURITY' };
const strangers = (of: Cast): [string, Asker][] => [
  ['staff', of.staff], ['a leaver', of.left], ['the system administrator', { administrator: 'SYSTEM' }], ['the audit administrator', { administrator: 'AUDIT' }]];

const documents = {
  issueInvitations: `mutation ($input: IssueInvitationsInput!) { result: issueInvitations(input: $input) { codesShown invitations { person { id } signInName code url expiresAt } userErrors { code message path } } }`,
  resetAccount: `mutation ($input: ResetAccountInput!) { result: resetAccount(input: $input) { codesShown invitations { person { id } signInName code url expiresAt } userErrors { code message path } } }`,
  blockAccount: `mutation ($input: AccountInput!) { result: blockAccount(input: $input) { account { state } userErrors { code message path } } }`,
  unblockAccount: `mutation ($input: AccountInput!) { result: unblockAccount(input: $input) { account { state } userErrors { code message path } } }`,
  endSession: `mutation ($input: EndSessionInput!) { result: endSession(input: $input) { account { id } userErrors { code message path } } }`,
  endAllSessions: `mutation ($input: EndAllSessionsInput!) { result: endAllSessions(input: $input) { account { id sessions { id } } userErrors { code message path } } }`,
};
type Verb = keyof typeof documents;
interface Result {
  codesShown: boolean;
  invitations: { person: { id: string }; signInName: string; code: string | null; url: string | null; expiresAt: string }[];
  account: { id: string; state: string; sessions: { id: string }[] } | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
async function act(verb: Verb, input: object, who: Asker = here.hr, of = here): Promise<Result> {
  const { data, errors } = await service.ask<{ result: Result } | null>(of.id, who, documents[verb], { input });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.result;
}
const refusal = async (verb: Verb, input: object, who: Asker = here.hr): Promise<string | undefined> => {
  const before = await snapshot();
  const { userErrors } = await act(verb, { ...input, idempotencyKey: randomUUID() }, who);
  expect(userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
  expect(await snapshot()).toEqual(before);
  return userErrors[0]?.code;
};
const errorOf = async (verb: Verb, input: object, who: Asker, of = here): Promise<string | undefined> => {
  const before = await snapshot();
  const { errors } = await service.ask(of.id, who, documents[verb], { input });
  expect(await snapshot()).toEqual(before);
  return errors?.[0]?.extensions.code;
};
const snapshot = async () => Promise.all([here, elsewhere].flatMap(({ id }) => ['account', 'invitation', 'session', 'idempotency', 'audit_entry'].map((table) =>
  service.rows(id, `select row_to_json(t)::text as text from app.${table} t where institution_id = $1 order by 1`))));
const audit = () => service.rows<{ operation: string; of: string }>(here.id, 'select operation, person_id as of from app.audit_entry where institution_id = $1 order by id');
const begin = async (accountId = here.staffAccount): Promise<string> =>
  (await service.internal<{ session: string }>('sessions', { issuer: ownIssuer.url, subject: accountId, claims: { institution: here.id }, client: 'Chromium · Linux' })).body.session;
const alive = async (session: string): Promise<boolean> => (await service.internal('viewer', { session })).status === 200;

it('every table has its tenant key, forced policy and composite foreign keys, every column its classification', async () => {
  const owner = createDataSource({ url: service.database.superuserUrl, applicationName: 'catalogue' });
  const mapped = createDataSource({ url: service.database.url, applicationName: 'identity', entities });
  await Promise.all([owner.initialize(), mapped.initialize()]);
  try {
    expect(await catalogueProblems(owner, mapped, { ops: opsTables })).toEqual([]);
  } finally {
    await Promise.all([owner.destroy(), mapped.destroy()]);
  }
});

describe('accounts', () => {
  const list = `query ($first: Int = 100, $after: String, $state: AccountState) { accounts(first: $first, after: $after, state: $state) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id signInName state openedAt person { id } viewerCanReset viewerCanBlock } } }`;
  interface Page { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { signInName: string; state: string; person: { id: string }; viewerCanReset: boolean; viewerCanBlock: boolean }[] }
  const page = async (who: Asker = here.hr, variables: object = {}, of = here) => (await service.ask<{ accounts: Page }>(of.id, who, list, variables)).data.accounts;

  it('are for 组织人事处 and the security administrator; of this institution, and never the administrators\'', async () => {
    await service.account(here.id, security as { administrator: 'SECURITY' }, 'secadmin');
    const nodes = [{ signInName: 'P0013', viewerCanReset: false, viewerCanBlock: false }, { signInName: 'P0038', viewerCanReset: true, viewerCanBlock: true }];
    expect(await page()).toMatchObject({ totalCount: 2, nodes });
    expect(await page(security)).toMatchObject({ totalCount: 2, nodes: [{ signInName: 'P0013', viewerCanReset: true, viewerCanBlock: true }, { signInName: 'P0038', viewerCanReset: false, viewerCanBlock: true }] });
    for (const [, who] of strangers(here)) expect(await page(who)).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] });
    expect((await service.ask(here.id, null, list)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await page(here.hr, {}, elsewhere)).toMatchObject({ totalCount: 0 });
  });

  it('have a state, and can be listed by it', async () => {
    await act('issueInvitations', { personIds: [here.fresh] });
    const blocked = await service.person(here.id, 'P0050');
    await service.account(here.id, { personId: blocked }, 'P0050');
    await act('blockAccount', { personId: blocked });
    await service.account(here.id, { personId: here.left }, 'P0080');
    await service.account(here.id, { personId: await service.person(here.id, 'P0060') }, 'P0060');
    await service.rows(here.id, `insert into app.sign_in_attempt (institution_id, name_digest, account_id, failures, last_failed_at) select $1, '\\x00', id, 7, $2 from app.account where institution_id = $1 and sign_in_name = 'P0060'`, [service.clock.now]);
    const { nodes } = await page();
    expect(nodes.map(({ signInName, state }) => `${signInName} ${state}`)).toEqual(['P0013 ACTIVE', 'P0038 ACTIVE', 'P0042 INVITED', 'P0050 BLOCKED', 'P0060 LOCKED', 'P0080 CLOSED']);
    for (const state of ['ACTIVE', 'INVITED', 'BLOCKED', 'LOCKED', 'CLOSED']) {
      const some = await page(here.hr, { state });
      expect(some.nodes.map(({ signInName }) => signInName)).toEqual(nodes.filter((node) => node.state === state).map(({ signInName }) => signInName));
      expect(some.totalCount).toBe(some.nodes.length);
    }
    service.wait(4 * minute);
    await service.polled();
    expect((await page(here.hr, { state: 'LOCKED' })).nodes).toEqual([]);
    service.wait(-4 * minute);
    const first = await page(here.hr, { state: 'ACTIVE', first: 1 });
    expect([first.nodes.length, first.pageInfo.hasNextPage, (await page(here.hr, { state: 'ACTIVE', first: 1, after: first.pageInfo.endCursor })).nodes.map((n) => n.signInName)]).toEqual([1, true, ['P0038']]);
  });

  it('come in pages that join, at the cost of one', async () => {
    for (let n = 100; n < 112; n += 1) await service.account(here.id, { personId: await service.person(here.id, `P0${n}`) }, `P0${n}`);
    const all = (await page()).nodes.map((n) => n.signInName);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const some: Page = await page(here.hr, { first: 5, after });
      seen.push(...some.nodes.map((n) => n.signInName));
      ({ hasNextPage: more, endCursor: after } = some.pageInfo);
    }
    expect([seen, new Set(seen).size]).toEqual([all, 14]);
    const cost = async (first: number) => {
      const before = await service.statements();
      await page(here.hr, { first });
      return (await service.statements()) - before;
    };
    expect(await cost(14)).toBe(await cost(1));
    for (const bad of [{ first: 0 }, { first: 101 }, { after: 'x' }, { after: Buffer.from('["a","b"]').toString('base64url') }]) {
      expect((await service.ask(here.id, here.hr, list, bad)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('who can be invited', () => {
  const list = `query ($first: Int = 100, $after: String) { invitableStaff(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
  interface Page { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string }[] }
  const page = async (who: Asker, variables: object = {}) => (await service.ask<{ invitableStaff: Page }>(here.id, who, list, variables)).data.invitableStaff;
  const ids = async (who: Asker) => (await page(who)).nodes.map(({ id }) => id).sort();

  it('people in service without an account; the security administrator sees those of 组织人事处', async () => {
    expect(await ids(here.hr)).toEqual([here.newHr, here.fresh].sort());
    expect(await ids(security)).toEqual([here.newHr]);
    expect([(await page(here.hr)).totalCount, (await page(security)).totalCount]).toEqual([2, 1]);
    for (const [, who] of strangers(here)) expect(await page(who)).toMatchObject({ totalCount: 0, nodes: [] });
    const one = await page(here.hr, { first: 1 });
    expect([...one.nodes, ...(await page(here.hr, { first: 1, after: one.pageInfo.endCursor })).nodes].map(({ id }) => id)).toEqual([here.newHr, here.fresh].sort());
    expect((await service.ask(here.id, here.hr, list, { after: Buffer.from('["x"]').toString('base64url') })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await service.ask(here.id, null, list)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('issueInvitations', () => {
  it('opens accounts under their staff numbers, and gives codes that let in', async () => {
    const { invitations, codesShown, userErrors } = await act('issueInvitations', { personIds: [here.fresh, here.newHr], days: 14 });
    expect([codesShown, userErrors]).toEqual([true, []]);
    expect(invitations.map(({ person, signInName, expiresAt }) => [person.id, signInName, expiresAt])).toEqual([[here.newHr, 'P0014', '2026-12-07T01:00:00.000Z'], [here.fresh, 'P0042', '2026-12-07T01:00:00.000Z']]);
    for (const { code, url, signInName } of invitations) {
      expect(url).toBe(`https://tongxin.example/identity/invitation?code=${code}`);
      expect(await openInvitation(service.deps, code)).toMatchObject({ ok: true, value: { signInName } });
    }
    expect(await audit()).toEqual([{ operation: 'issueInvitations', of: here.fresh }, { operation: 'issueInvitations', of: here.newHr }]);
    expect(service.log.join()).not.toContain(invitations[0]?.code);
  });

  it('repeated, says that codes are shown once; nothing stored would give them', async () => {
    const input = { personIds: [here.fresh], idempotencyKey: 'once' };
    const first = await act('issueInvitations', input);
    const again = await act('issueInvitations', input);
    expect(again).toEqual({ codesShown: false, userErrors: [], invitations: first.invitations.map((invitation) => ({ ...invitation, code: null, url: null })) });
    expect(await openInvitation(service.deps, first.invitations[0]?.code)).toMatchObject({ ok: true });
    expect(await errorOf('issueInvitations', { ...input, days: 5 }, here.hr)).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('again, for who has not accepted: the newer code counts', async () => {
    const [first, second] = [await act('issueInvitations', { personIds: [here.fresh] }), await act('issueInvitations', { personIds: [here.fresh] })];
    expect(await openInvitation(service.deps, first.invitations[0]?.code)).toEqual({ ok: false, refusal: 'WITHDRAWN' });
    expect(await openInvitation(service.deps, second.invitations[0]?.code)).toMatchObject({ ok: true });
  });

  it('people out of service only where they are meant; a leaver comes back without the old password and tokens', async () => {
    expect(await refusal('issueInvitations', { personIds: [here.fresh, here.left] })).toBe('NOT_IN_SERVICE');
    await service.hear(here.id, here.staff, [{ to: '2026-11-01' }]);
    const { invitations } = await act('issueInvitations', { personIds: [here.left, here.staff], retired: true });
    expect(invitations).toHaveLength(2);
    for (const { code } of invitations) expect(await acceptInvitation(service.deps, { code: code ?? '', password: '长河落日-七月-星稀' })).toMatchObject({ ok: true });
    expect(await alive(await begin())).toBe(true);
    // Another end of service closes it again.
    await service.hear(here.id, here.staff, [{ to: '2026-11-01' }, { from: '2026-11-10', to: '2026-11-20' }]);
    expect((await service.internal('sessions', { issuer: ownIssuer.url, subject: here.staffAccount, claims: { institution: here.id }, client: 'x' })).body).toEqual({ code: 'ACCOUNT_CLOSED' });
  });

  it.each<[string, (of: Cast) => object]>([
    ['NOBODY_NAMED', () => ({ personIds: [] })], ['TOO_MANY', () => ({ personIds: Array.from({ length: 201 }, () => randomUUID()) })], ['DAYS_OUT_OF_RANGE', ({ fresh }) => ({ personIds: [fresh], days: 15 })],
    ['DAYS_OUT_OF_RANGE', ({ fresh }) => ({ personIds: [fresh], days: 0 })], ['PERSON_NOT_FOUND', ({ fresh }) => ({ personIds: [fresh, 'P0042'] })], ['PERSON_NOT_FOUND', () => ({ personIds: [randomUUID()] })],
    ['PERSON_NOT_FOUND', () => ({ personIds: [elsewhere.fresh] })], ['ALREADY_ACTIVE', ({ staff }) => ({ personIds: [staff], retired: true })],
  ])('refuses with %s %#', async (code, input) => expect(await refusal('issueInvitations', input(here))).toBe(code));

  it('refuses a blocked account, and a number that another account has, naming which', async () => {
    await act('blockAccount', { personId: here.staff });
    expect(await refusal('issueInvitations', { personIds: [here.staff] })).toBe('ACCOUNT_BLOCKED');
    const same = await service.person(here.id, 'P0013');
    expect((await act('issueInvitations', { personIds: [here.fresh, same] })).userErrors).toMatchObject([{ code: 'NAME_TAKEN', path: ['input', 'personIds', '1'] }]);
    expect(await refusal('issueInvitations', { personIds: [here.fresh, same] })).toBe('NAME_TAKEN');
  });

  it('of two officers who invite one person at once, one does', async () => {
    await service.warm();
    const answers = await Promise.all([1, 2].map(() => service.ask<{ result: Result } | null>(here.id, here.hr, documents.issueInvitations, { input: { personIds: [here.fresh] } })));
    const accepted = answers.filter(({ data }) => data?.result.userErrors.length === 0);
    expect(accepted.length).toBeGreaterThanOrEqual(1);
    expect(await service.rows(here.id, `select count(*)::int as n from app.account where institution_id = $1 and person_id = $2`, [here.fresh])).toEqual([{ n: 1 }]);
    const open = await Promise.all(accepted.map(({ data }) => openInvitation(service.deps, data?.result.invitations[0]?.code)));
    expect(open.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('the security administrator invites those of 组织人事处 alone', async () => {
    expect((await act('issueInvitations', { personIds: [here.newHr] }, security)).invitations).toMatchObject([{ signInName: 'P0014' }]);
    expect(await refusal('issueInvitations', { personIds: [here.fresh] }, security)).toBe('NOT_AN_HR_OFFICER');
  });

  it('costs as many statements for many as for one', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, (_, n) => service.person(here.id, `P1${n}`)));
    const cost = async (personIds: string[]) => {
      const before = await service.statements();
      await act('issueInvitations', { personIds });
      return (await service.statements()) - before;
    };
    expect(await cost(people.slice(1))).toBe(await cost(people.slice(0, 1)));
  });

  it('without organisation nobody is invited', async () => {
    const { server } = service.organisation;
    const [listener] = server.listeners('request') as ((...args: unknown[]) => void)[];
    server.removeAllListeners('request').on('request', (_request, response) => response.writeHead(500).end('secret'));
    try {
      expect(await errorOf('issueInvitations', { personIds: [here.fresh] }, here.hr)).toBe('SERVICE_UNAVAILABLE');
    } finally {
      server.removeAllListeners('request').on('request', listener ?? (() => undefined));
    }
  });
});

describe('resetAccount', () => {
  it('ends the old password, the authenticator and every session, and gives a code', async () => {
    const session = await begin();
    const { invitations, userErrors } = await act('resetAccount', { personId: here.staff });
    expect([userErrors, await alive(session)]).toEqual([[], false]);
    const [row] = await service.rows(here.id, 'select password_hash as hash, totp_secret as totp from app.account where institution_id = $1 and id = $2', [here.staffAccount]);
    expect(row).toEqual({ hash: null, totp: null });
    expect(await acceptInvitation(service.deps, { code: invitations[0]?.code ?? '', password: '长河落日-七月-星稀' })).toMatchObject({ ok: true });
    expect(await audit()).toEqual([{ operation: 'resetAccount', of: here.staff }, { operation: 'acceptInvitation', of: here.staff }]);
  });
  it('repeated, does not reset again and shows no code', async () => {
    const input = { personId: here.staff, idempotencyKey: 'once' };
    const first = await act('resetAccount', input);
    await acceptInvitation(service.deps, { code: first.invitations[0]?.code ?? '', password: '长河落日-七月-星稀' });
    expect(await act('resetAccount', input)).toMatchObject({ codesShown: false, invitations: [{ code: null, url: null }] });
    expect(await alive(await begin())).toBe(true);
  });
  it.each<[string, (of: Cast) => object, Asker?]>([
    ['ACCOUNT_NOT_FOUND', ({ fresh }) => ({ personId: fresh })], ['ACCOUNT_NOT_FOUND', () => ({ personId: 'P0038' })], ['ACCOUNT_NOT_FOUND', () => ({ personId: elsewhere.staff })], ['OWN_ACCOUNT', ({ hr }) => ({ personId: hr })],
    ['DAYS_OUT_OF_RANGE', ({ staff }) => ({ personId: staff, days: 30 })], ['NOT_AN_HR_OFFICER', ({ staff }) => ({ personId: staff }), security],
  ])('refuses with %s %#', async (code, input, who = undefined) => expect(await refusal('resetAccount', input(here), who ?? here.hr)).toBe(code));
  it('refuses what is blocked or left, and never reaches an administrator', async () => {
    await act('blockAccount', { personId: here.staff });
    expect(await refusal('resetAccount', { personId: here.staff })).toBe('ACCOUNT_BLOCKED');
    await service.account(here.id, { personId: here.left }, 'P0080');
    expect(await refusal('resetAccount', { personId: here.left })).toBe('NOT_IN_SERVICE');
    const admin = await service.account(here.id, { administrator: 'AUDIT' }, 'auditadmin');
    expect([await refusal('resetAccount', { personId: admin }, security), await refusal('blockAccount', { personId: admin }, security)]).toEqual(['ACCOUNT_NOT_FOUND', 'ACCOUNT_NOT_FOUND']);
    expect((await act('resetAccount', { personId: here.hr }, security)).userErrors).toEqual([]);
  });
});

describe('blockAccount and unblockAccount', () => {
  it('put everybody out at once, and let in again', async () => {
    const session = await begin();
    expect(await act('blockAccount', { personId: here.staff }, security)).toEqual({ account: { state: 'BLOCKED' }, userErrors: [] });
    expect(await alive(session)).toBe(false);
    expect(await refusal('blockAccount', { personId: here.staff })).toBe('ALREADY_BLOCKED');
    expect(await act('unblockAccount', { personId: here.staff })).toEqual({ account: { state: 'ACTIVE' }, userErrors: [] });
    expect([await alive(session), await refusal('unblockAccount', { personId: here.staff })]).toEqual([false, 'NOT_BLOCKED']);
    expect(await alive(await begin())).toBe(true);
    expect(await audit()).toEqual([{ operation: 'blockAccount', of: here.staff }, { operation: 'unblockAccount', of: here.staff }]);
  });
  it('what was signed in before does not come to life again, though nobody asked in between', async () => {
    const session = await begin();
    await act('blockAccount', { personId: here.staff });
    await act('unblockAccount', { personId: here.staff });
    expect(await alive(session)).toBe(false);
  });
  it.each<[string, (of: Cast) => object]>([
    ['ACCOUNT_NOT_FOUND', ({ fresh }) => ({ personId: fresh })], ['ACCOUNT_NOT_FOUND', () => ({ personId: elsewhere.staff })], ['ACCOUNT_NOT_FOUND', () => ({ personId: 'x' })], ['OWN_ACCOUNT', ({ hr }) => ({ personId: hr })],
  ])('refuse with %s %#', async (code, input) => {
    for (const verb of ['blockAccount', 'unblockAccount'] as const) expect(await refusal(verb, input(here))).toBe(code);
  });
});

it('nobody else may change an account, and rights wait for a fresh directory', async () => {
  const inputs = { issueInvitations: { personIds: [here.fresh] }, resetAccount: { personId: here.staff }, blockAccount: { personId: here.staff }, unblockAccount: { personId: here.staff } };
  for (const [verb, input] of Object.entries(inputs) as [Verb, object][]) {
    for (const [, who] of strangers(here)) expect(await errorOf(verb, input, who)).toBe('FORBIDDEN');
    expect(await errorOf(verb, input, null)).toBe('UNAUTHENTICATED');
    // The officer of another institution.
    expect(await errorOf(verb, input, elsewhere.hr)).toBe('FORBIDDEN');
  }
  await service.polled(new Date(service.clock.now.getTime() - 61_000));
  for (const [verb, input] of Object.entries(inputs) as [Verb, object][]) expect(await errorOf(verb, input, here.hr)).toBe('DIRECTORY_STALE');
  // An incident does not wait.
  expect((await act('blockAccount', { personId: here.staff }, security)).userErrors).toEqual([]);
  await service.polled();
});

it('an officer who has left 组织人事处 has no right from that day', async () => {
  await service.hear(here.id, here.hr, [{}, { kind: 'OFFICE', label: 'HR', to: '2026-11-23' }]);
  expect(await errorOf('blockAccount', { personId: here.staff }, here.hr)).toBe('FORBIDDEN');
});

describe('one\'s own account', () => {
  const mine = `{ myAccount { id signInName administrator passwordSetAt totpEnabled sessions { id client startedAt lastUsedAt expiresAt } } }`;
  interface Mine { id: string; sessions: { id: string }[] }
  const own = async (who: Asker, of = here) => (await service.ask<{ myAccount: Mine | null }>(of.id, who, mine)).data.myAccount;

  it('is for its owner alone, sessions to the minute', async () => {
    await begin();
    service.wait(90_000);
    expect(await own(here.staff)).toEqual({ id: here.staffAccount, signInName: 'P0038', administrator: null, passwordSetAt: '2026-11-23T01:00:00.000Z', totpEnabled: false, sessions: [
      { id: expect.any(String), client: 'Chromium · Linux', startedAt: '2026-11-23T01:00:00.000Z', lastUsedAt: '2026-11-23T01:00:00.000Z', expiresAt: '2026-11-23T13:00:00.000Z' }] });
    service.wait(-90_000);
    expect([await own(here.fresh), await own(security)]).toEqual([null, null]);
    await service.account(here.id, { administrator: 'SECURITY' }, 'secadmin');
    expect(await own(security)).toMatchObject({ signInName: 'secadmin', administrator: 'SECURITY', totpEnabled: true, sessions: [] });
    expect(await own(here.staff, elsewhere)).toBeNull();
    expect((await service.ask(here.id, null, mine)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('leaves out sessions that have ended', async () => {
    await begin();
    service.wait(hour);
    expect((await own(here.staff))?.sessions).toEqual([]);
    service.wait(-hour);
  });

  it('ends one session, or all; nobody else\'s', async () => {
    const [one, two, others] = [await begin(), await begin(), await begin(here.hrAccount)];
    const theirs = (await own(here.hr))?.sessions[0]?.id ?? '';
    for (const sessionId of [theirs, randomUUID(), 'x']) expect(await refusal('endSession', { sessionId }, here.staff)).toBe('SESSION_NOT_FOUND');
    const sessionId = (await service.internal<{ sessionId: string }>('viewer', { session: one })).body.sessionId;
    expect((await act('endSession', { sessionId }, here.staff)).userErrors).toEqual([]);
    expect([await alive(one), await alive(two), await alive(others)]).toEqual([false, true, true]);
    expect((await act('endAllSessions', {}, here.staff)).account).toEqual({ id: here.staffAccount, sessions: [] });
    expect([await alive(two), await alive(others)]).toEqual([false, true]);
    expect(await refusal('endSession', { sessionId }, here.fresh)).toBe('SESSION_NOT_FOUND');
    expect(await refusal('endAllSessions', {}, here.fresh)).toBe('ACCOUNT_NOT_FOUND');
    for (const verb of ['endSession', 'endAllSessions'] as const) expect(await errorOf(verb, verb === 'endSession' ? { sessionId } : {}, null)).toBe('UNAUTHENTICATED');
  });

  it('shows who changed it', async () => {
    await act('resetAccount', { personId: here.staff });
    const page = `{ identityRecordAccesses { nodes { operation what reader { id } } } }`;
    expect((await service.ask(here.id, here.staff, page)).data).toEqual({ identityRecordAccesses: { nodes: [{ operation: 'resetAccount', what: '登录账号', reader: { id: here.hr } }] } });
    expect((await service.ask(here.id, here.fresh, page)).data).toEqual({ identityRecordAccesses: { nodes: [] } });
  });
});

it('tells its administrators, and nobody else, how it runs', async () => {
  const status = `{ identityStatus { service } }`;
  expect((await service.ask(here.id, { administrator: 'SYSTEM' }, status)).data).toEqual({ identityStatus: { service: 'identity' } });
  expect((await service.ask(here.id, here.hr, status)).data).toEqual({ identityStatus: null });
});
