import { randomUUID } from 'node:crypto';
import { Secret } from 'otpauth';
import { IdentityService, minute, ownIssuer, password, totpSecret } from '../identity.fixtures';
import { verifyPassword } from '../sign-in/sign-in.service';
import { totpCode } from '../sign-in/totp';
import { startTotp } from '../sign-in/totp-enrolment';
import { changePassword, disableTotp, enableTotp, endSessionOf, ownSessions } from './own-account.service';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start(); }, 60_000);
afterAll(() => service.stop());

let institutionId: string;
let personId: string;
let own: { institutionId: string; accountId: string };
beforeEach(async () => {
  institutionId = randomUUID();
  personId = await service.person(institutionId, 'P0013');
  own = { institutionId, accountId: await service.account(institutionId, { personId }, 'P0013') };
});

const next = '长河落日-七月-星稀';
const change = (more: object = {}) => changePassword(service.deps, { ...own, current: password, next, ...more });
const enter = (typed: string) => verifyPassword(service.deps, { institutionId, name: 'P0013', password: typed });
const begin = async (accountId = own.accountId): Promise<string> =>
  (await service.internal<{ session: string }>('sessions', { issuer: ownIssuer.url, subject: accountId, claims: { institution: institutionId }, client: 'Chromium · Linux' })).body.session;
const alive = async (session: string): Promise<boolean> => (await service.internal('viewer', { session })).status === 200;
const operations = async () => (await service.rows<{ operation: string; of: string }>(institutionId, 'select operation, person_id as of from app.audit_entry where institution_id = $1 order by id'));

describe('a new password', () => {
  it('takes the old one, ends every sign-in, and leaves a row', async () => {
    const session = await begin();
    expect(await change()).toEqual({ ok: true, value: { accountId: own.accountId } });
    expect([(await enter(password)).ok, (await enter(next)).ok, await alive(session)]).toEqual([false, true, false]);
    expect(await operations()).toEqual([{ operation: 'changePassword', of: personId }]);
  });
  it.each([['TOO_SHORT', 'kurz'], ['LIKE_THE_NAME', 'P0013P0013'], ['TOO_COMMON', 'password123']])('refused with %s changes nothing, and ends no sign-in', async (refusal, typed) => {
    const session = await begin();
    expect(await change({ next: typed })).toEqual({ ok: false, refusal });
    expect([(await enter(password)).ok, await alive(session)]).toEqual([true, true]);
  });
  it('guesses at the old one count towards the lock-out', async () => {
    for (let n = 0; n < 5; n += 1) expect(await change({ current: 'wrong' })).toEqual({ ok: false, refusal: 'WRONG' });
    expect(await change()).toMatchObject({ refusal: 'LOCKED', waitSeconds: 60 });
    expect(await enter(password)).toMatchObject({ refusal: 'LOCKED' });
    service.wait(minute);
    expect(await change()).toMatchObject({ ok: true });
    service.wait(-minute);
  });
  it('of two at once one is set', async () => {
    const answers = await Promise.all([change({ next }), change({ next: '春江潮水-三月-花开' })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
  it('is refused to a leaver, a blocked account and another institution', async () => {
    expect(await change({ institutionId: randomUUID() })).toEqual({ ok: false, refusal: 'CLOSED' });
    await service.hear(institutionId, personId, [{ to: '2026-11-01' }]);
    expect(await change()).toEqual({ ok: false, refusal: 'CLOSED' });
  });
});

describe('an authenticator', () => {
  const offer = () => {
    const { sealed, text } = startTotp(service.deps, { accountId: own.accountId, signInName: 'P0013' });
    return { sealed, code: totpCode(Secret.fromBase32(text).bytes, service.clock.now), later: (ms: number) => totpCode(Secret.fromBase32(text).bytes, new Date(service.clock.now.getTime() + ms)) };
  };
  it('is on once a code has proved it, and off again with another code', async () => {
    const { sealed, code, later } = offer();
    expect(await enableTotp(service.deps, { ...own, sealed, code: '000000' })).toEqual({ ok: false, refusal: 'TOTP_WRONG' });
    expect(await enableTotp(service.deps, { ...own, sealed, code })).toMatchObject({ ok: true });
    expect(await enter(password)).toMatchObject({ value: { totp: 'REQUIRED' } });
    expect(await enableTotp(service.deps, { ...own, sealed, code })).toEqual({ ok: false, refusal: 'ALREADY_ENABLED' });
    expect(await disableTotp(service.deps, { ...own, code })).toEqual({ ok: false, refusal: 'WRONG' });
    expect(await disableTotp(service.deps, { ...own, code: later(30_000) })).toMatchObject({ ok: true });
    expect(await enter(password)).toMatchObject({ value: { totp: 'NONE' } });
    expect((await operations()).map(({ operation }) => operation)).toEqual(['enableTotp', 'disableTotp']);
  });
  it('of an administrator stays on', async () => {
    const accountId = await service.account(institutionId, { administrator: 'SYSTEM' }, 'sysadmin');
    expect(await disableTotp(service.deps, { institutionId, accountId, code: totpCode(totpSecret, service.clock.now) })).toEqual({ ok: false, refusal: 'TOTP_REQUIRED' });
  });
});

it('sessions are listed and ended by their owner alone', async () => {
  const [one, two] = [await begin(), await begin()];
  const other = { institutionId, accountId: await service.account(institutionId, { personId: randomUUID() }, 'P0014') };
  const [sessionId = ''] = (await ownSessions(service.deps, own)).map(({ id }) => id);
  expect([await endSessionOf(service.deps, { ...other, sessionId }), await endSessionOf(service.deps, { ...own, institutionId: randomUUID(), sessionId }), (await ownSessions(service.deps, other)).length]).toEqual([false, false, 0]);
  expect(await endSessionOf(service.deps, { ...own, sessionId })).toBe(true);
  expect([await alive(one), await alive(two)].filter(Boolean)).toHaveLength(1);
});
