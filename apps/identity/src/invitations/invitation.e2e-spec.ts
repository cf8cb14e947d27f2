import { randomUUID } from 'node:crypto';
import type { Administrator } from '@tongxin/viewer';
import { Secret } from 'otpauth';
import { hour, IdentityService, password, publicUrl } from '../identity.fixtures';
import { verifyPassword, verifyTotp } from '../sign-in/sign-in.service';
import { totpCode } from '../sign-in/totp';
import { acceptInvitation, openInvitation, startTotp } from './invitation.service';
import { issueInvitationsTo } from './issue-invitations';

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
  await service.rows(institutionId, 'update app.account set password_hash = null, password_set_at = null where institution_id = $1');
});

const issue = async (purpose: 'INVITATION' | 'RESET' = 'INVITATION', days = 3, of = accountId): Promise<string> => {
  const [invitation] = await service.inside(institutionId, (tx) => issueInvitationsTo(service.deps, tx, { institutionId, accountIds: [of], batchId: randomUUID(), purpose, days }));
  return invitation?.code ?? '';
};
const accept = (code: string, more: object = {}) => acceptInvitation(service.deps, { code, password, ...more });
const admin = async (role: Administrator = 'AUDIT'): Promise<string> => {
  const id = await service.account(institutionId, { administrator: role }, 'auditadmin');
  await service.rows(institutionId, 'update app.account set password_hash = null, password_set_at = null, totp_secret = null, totp_confirmed_at = null where institution_id = $1');
  return id;
};
const offered = (of: string) => {
  const offer = startTotp(service.deps, { accountId: of, signInName: 'auditadmin' });
  return { sealed: offer.sealed, code: totpCode(Secret.fromBase32(offer.text).bytes, service.clock.now) };
};

it('sets a password once, signs in with it, and leaves a row for the person', async () => {
  const code = await issue();
  expect(await openInvitation(service.deps, code)).toMatchObject({ ok: true, value: { institutionId, accountId, signInName: 'P0013', purpose: 'INVITATION', totp: 'OPTIONAL', administrator: null } });
  expect(await accept(code)).toEqual({ ok: true, value: { institutionId, accountId } });
  expect(await verifyPassword(service.deps, { institutionId, name: 'P0013', password })).toEqual({ ok: true, value: { accountId, totp: 'NONE' } });
  expect([await openInvitation(service.deps, code), await accept(code)]).toEqual([{ ok: false, refusal: 'USED' }, { ok: false, refusal: 'USED' }]);
  const audit = await service.rows(institutionId, 'select operation, person_id as "personId", actor_person_id as actor, subject_id as subject from app.audit_entry where institution_id = $1');
  expect(audit).toEqual([{ operation: 'acceptInvitation', personId, actor: personId, subject: accountId }]);
});

it('of two who accept at once one wins, and the password is the winner\'s', async () => {
  const code = await issue();
  await service.warm();
  const words = ['松风入座-九月-山高', '春江潮水-三月-花开', '长河落日-七月-星稀'];
  const answers = await Promise.all(words.map((word) => accept(code, { password: word })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = words[answers.findIndex(({ ok }) => ok)] ?? '';
  const right = await Promise.all(words.map(async (word) => (await verifyPassword(service.deps, { institutionId, name: 'P0013', password: word })).ok));
  expect(words.filter((_, n) => right[n])).toEqual([winner]);
});

it('expires, and is withdrawn by a newer one', async () => {
  const first = await issue();
  const second = await issue('RESET', 1);
  expect(await accept(first)).toEqual({ ok: false, refusal: 'WITHDRAWN' });
  service.wait(24 * hour - 1);
  expect(await openInvitation(service.deps, second)).toMatchObject({ ok: true });
  service.wait(1);
  expect([await openInvitation(service.deps, second), await accept(second)]).toEqual([{ ok: false, refusal: 'EXPIRED' }, { ok: false, refusal: 'EXPIRED' }]);
});

it.each(['', 'x', 'A'.repeat(54), null, undefined, 7, {}])('a code that nobody was given (%j) opens nothing', async (code) => {
  expect(await openInvitation(service.deps, code)).toEqual({ ok: false, refusal: 'UNKNOWN' });
});

it('a code does not open under another institution', async () => {
  const code = Buffer.from(await issue(), 'base64url');
  Buffer.from(randomUUID().replaceAll('-', ''), 'hex').copy(code);
  expect(await openInvitation(service.deps, code.toString('base64url'))).toEqual({ ok: false, refusal: 'UNKNOWN' });
});

it('is not used up by a password that is refused', async () => {
  const code = await issue();
  expect([await accept(code, { password: 'kurz' }), await accept(code, { password: 'P0013' }), await accept(code, { password: 'P0013P0013' })]).toEqual([
    { ok: false, refusal: 'TOO_SHORT' }, { ok: false, refusal: 'TOO_SHORT' }, { ok: false, refusal: 'LIKE_THE_NAME' }]);
  expect(await accept(code)).toMatchObject({ ok: true });
});

it('opens nothing for a leaver or a blocked account', async () => {
  const code = await issue();
  await service.rows(institutionId, 'update app.account set blocked_at = now() where institution_id = $1');
  expect([await openInvitation(service.deps, code), await accept(code)]).toEqual([{ ok: false, refusal: 'CLOSED' }, { ok: false, refusal: 'CLOSED' }]);
  await service.rows(institutionId, 'update app.account set blocked_at = null where institution_id = $1');
  await service.hear(institutionId, personId, [{ to: '2026-11-01' }]);
  expect(await accept(code)).toEqual({ ok: false, refusal: 'CLOSED' });
});

it('an administrator enrols an authenticator app with it, and only with a code that proves it', async () => {
  const of = await admin();
  const code = await issue('INVITATION', 3, of);
  expect(await openInvitation(service.deps, code)).toMatchObject({ value: { totp: 'REQUIRED', holderName: '王安', administrator: 'AUDIT' } });
  expect(await accept(code)).toEqual({ ok: false, refusal: 'TOTP_MISSING' });
  expect(await accept(code, { totp: { ...offered(of), code: '000000' } })).toEqual({ ok: false, refusal: 'TOTP_WRONG' });
  expect(await accept(code, { totp: offered(accountId) })).toEqual({ ok: false, refusal: 'TOTP_WRONG' });
  const totp = offered(of);
  expect(await accept(code, { totp })).toMatchObject({ ok: true });
  expect(await verifyPassword(service.deps, { institutionId, name: 'auditadmin', password })).toMatchObject({ value: { totp: 'REQUIRED' } });
  // The code that proved the enrolment is used.
  expect(await verifyTotp(service.deps, { institutionId, accountId: of, code: totp.code })).toMatchObject({ refusal: 'WRONG' });
});

it('ends what was signed in, and keeps neither code nor password nor secret', async () => {
  const started = await service.internal<{ session: string }>('sessions', { issuer: `${publicUrl}/identity`, subject: accountId, claims: { institution: institutionId }, client: 'Chromium · Linux' });
  const totp = offered(accountId);
  const code = await issue();
  await accept(code, { totp });
  expect(await service.internal('viewer', { session: started.body.session })).toMatchObject({ status: 401, body: { code: 'SESSION_ENDED' } });
  const tables = ['account', 'invitation', 'session', 'audit_entry', 'idempotency', 'sign_in_attempt'];
  const all = JSON.stringify(await Promise.all(tables.map((table) => service.rows(institutionId, `select row_to_json(t)::text as text from app.${table} t where institution_id = $1`))));
  const offer = Buffer.from(totp.sealed, 'base64url').toString('hex');
  for (const secret of [code, password, started.body.session, Buffer.from(code, 'base64url').toString('hex'), offer]) expect(all).not.toContain(secret);
});
