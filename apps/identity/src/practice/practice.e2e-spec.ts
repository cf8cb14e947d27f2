import { randomUUID } from 'node:crypto';
import { IdentityService, minute, ownIssuer } from '../identity.fixtures';
import { acceptInvitation } from '../invitations/invitation.service';
import { issueInvitationsTo } from '../invitations/issue-invitations';
import { verifyPassword, verifyTotp } from '../sign-in/sign-in.service';
import { totpCode } from '../sign-in/totp';
import { practicePassword, practiceTotpSecret } from './practice-roles';
import { createPracticeAccounts, ensurePracticePerson, refusePracticeAccounts } from './practice.service';

let service: IdentityService;
beforeAll(async () => { service = await IdentityService.start({ practice: true }); }, 60_000);
afterAll(() => service.stop());

let institutionId: string;
let hr: string;
const staffNames = ['evp', 'head', 'secretary', 'party-affairs', 'hr', 'discipline', 'staff', 'retired'];
const holder = (account: string, personId: string) => ({ account, personId, name: `${account}某`, title: '' });
beforeEach(() => {
  [institutionId, hr] = [randomUUID(), randomUUID()];
  service.organisation.holders = { institutionId, name: '某市委党校', accounts: [holder('hr', hr), holder('staff', randomUUID())] };
});
const accounts = () => createPracticeAccounts(service.deps, service.client);
const names = () => service.rows<{ name: string; person: string | null }>(institutionId, 'select sign_in_name as name, person_id as person from app.account where institution_id = $1 order by 1');

it('lists the eleven, those that nobody holds too, and makes the ones that are held with the three administrators', async () => {
  const list = await accounts().list();
  expect(list.map(({ account }) => account)).toEqual([...staffNames, 'sysadmin', 'secadmin', 'auditadmin']);
  expect(list.find(({ account }) => account === 'hr')).toEqual({ account: 'hr', title: '组织人事处', name: 'hr某', personId: hr });
  expect(list.filter(({ personId }) => personId === null).map(({ name }) => name)).toEqual(Array(9).fill(null));
  expect((await names()).map(({ name }) => name)).toEqual(['auditadmin', 'hr', 'secadmin', 'staff', 'sysadmin']);
  await accounts().list();
  expect(await names()).toHaveLength(5);
});

it('asked by several at once, makes each once', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => accounts().byName('hr')));
  expect(new Set(ids).size).toBeLessThanOrEqual(2);
  expect(await names()).toHaveLength(5);
});

it('signs in with the printed password, an administrator with the code of the printed secret as well', async () => {
  const accountId = await accounts().byName('hr');
  expect(await verifyPassword(service.deps, { institutionId, name: 'hr', password: practicePassword })).toEqual({ ok: true, value: { accountId, totp: 'NONE' } });
  const admin = (await accounts().byName('secadmin')) ?? '';
  expect(await verifyPassword(service.deps, { institutionId, name: 'secadmin', password: practicePassword })).toEqual({ ok: true, value: { accountId: admin, totp: 'REQUIRED' } });
  expect([accounts().totpCode('hr'), accounts().totpCode('secadmin')]).toEqual([null, totpCode(practiceTotpSecret, service.clock.now)]);
  expect(await verifyTotp(service.deps, { institutionId, accountId: admin, code: accounts().totpCode('secadmin') ?? '' })).toMatchObject({ ok: true });
});

it('follows the office to its new holder, and the old one\'s session ends', async () => {
  const before = (await accounts().byName('hr')) ?? '';
  const begin = (subject: string) => service.internal<{ session: string }>('sessions', { issuer: ownIssuer.url, subject, claims: { institution: institutionId }, client: 'x' });
  const { session } = (await begin(before)).body;
  const successor = randomUUID();
  service.organisation.holders = { institutionId, name: '某市委党校', accounts: [holder('hr', successor)] };
  const after = (await accounts().byName('hr')) ?? '';
  expect((await service.internal('viewer', { session })).body).toEqual({ code: 'SESSION_ENDED' });
  expect((await service.internal('viewer', { session: (await begin(after)).body.session })).body).toMatchObject({ viewer: { personId: successor } });
});

it('one person may hold two of the accounts', async () => {
  service.organisation.holders = { institutionId, name: '某市委党校', accounts: [holder('hr', hr), holder('head', hr)] };
  const [one, two] = [await accounts().byName('hr'), await accounts().byName('head')];
  expect([one === two, one === null, two === null]).toEqual([false, false, false]);
  expect((await service.ask<{ myAccount: { signInName: string } }>(institutionId, hr, '{ myAccount { signInName } }')).data.myAccount).not.toBeNull();
});

it('knows nobody before an institution is loaded, and no other name', async () => {
  expect(await accounts().byName('root')).toBeNull();
  service.organisation.holders = null;
  expect([await accounts().byName('hr'), (await accounts().list()).length]).toEqual([null, 11]);
});

it('a bearer without a grant is a practice account\'s, and no other\'s', async () => {
  const bearer = (subject: string) => service.internal('viewer', { bearer: { issuer: ownIssuer.url, subject, institution: institutionId } });
  expect((await bearer((await accounts().byName('hr')) ?? '')).status).toBe(200);
  expect((await bearer(await service.account(institutionId, { personId: randomUUID() }, 'P0099'))).body).toEqual({ code: 'SESSION_ENDED' });
});

it('anybody of an invented institution has an account for the asking, without a password, once', async () => {
  const person = randomUUID();
  const ids = await Promise.all([1, 2, 3].map(() => ensurePracticePerson(service.deps, institutionId, person)));
  expect([new Set(ids).size, ids[0]]).toEqual([1, expect.any(String)]);
  expect(await verifyPassword(service.deps, { institutionId, name: `person-${person}`, password: practicePassword })).toMatchObject({ refusal: 'WRONG' });
});

it('reaches no institution that was made on the server', async () => {
  await service.runtime.dataSource.query(`insert into ops.institution (id, code, name, created_at) values ($1, $2, '某县委党校', now())`, [institutionId, `real-${institutionId.slice(0, 8)}`]);
  expect([await accounts().byName('hr'), await ensurePracticePerson(service.deps, institutionId, hr)]).toEqual([null, null]);
  await accounts().list();
  expect(await names()).toEqual([]);
});

it('the printed password is nobody\'s choice', async () => {
  const accountId = await service.account(institutionId, { personId: hr }, 'P0013');
  const [invitation] = await service.inside(institutionId, (tx) => issueInvitationsTo(service.deps, tx, { institutionId, accountIds: [accountId], batchId: randomUUID(), purpose: 'RESET', days: 1 }));
  expect(await acceptInvitation(service.deps, { code: invitation?.code ?? '', password: practicePassword })).toEqual({ ok: false, refusal: 'TOO_COMMON' });
});

it('outside practice mode the process does not start while such an institution is there', async () => {
  await accounts().list();
  expect(await refusePracticeAccounts(service.deps, false)).toMatch(/practice institution \(practice-[0-9a-f]{12}\)/);
  expect(await refusePracticeAccounts(service.deps, true)).toBeNull();
  service.wait(minute);
});
